import { createHash } from 'node:crypto'
import * as v from 'valibot'
import { type S3Call, type S3Operation, xmlAnswer } from '../operation.ts'
import { readPartNumber } from '../part-number.ts'
import { S3Error } from '../s3-error.ts'
import { bytesOf, type Part } from '../uploads.ts'
import { fromXml, malformed, toXml } from '../xml.ts'

const order = v.object({
  Part: v.pipe(v.array(v.object({ PartNumber: v.string(), ETag: v.string() })), v.minLength(1), v.maxLength(10_000)),
})
/** Every part but the last one has this much, and all together no more than S3 takes. */
const smallestPart = 5 * 1024 ** 2
const largestObject = 5 * 1024 ** 4

/** Puts the parts together that the request names, in their order. */
export const completeMultipartUpload: S3Operation = {
  name: 'CompleteMultipartUpload',
  method: 'POST',
  on: 'object',
  marks: ['uploadId'],
  grant: 'write',
  async perform({ bucket, key, query, header, store, folder, text }) {
    const id = query.get('uploadId') ?? ''
    const upload = await store.uploads.find(id, bucket, key)
    const decoded = v.safeParse(order, fromXml(await text(), 'CompleteMultipartUpload', ['Part']))
    if (!decoded.success) throw malformed('CompleteMultipartUpload')
    const parts = chosen(decoded.output.Part, await store.uploads.parts(id))
    const etag = `${md5Of(parts)}-${parts.length}`
    const place = await folder()
    const mustBeNew = header('if-none-match') === '*'
    const payload = { bytes: bytesOf(parts), trailers: () => ({}) }
    return store.staging.receive(
      payload,
      ofWhole(header),
      async (staged) => {
        await store.objects.put(place, key, { ...staged, etag }, upload.headers, { mustBeNew })
        await store.uploads.remove(id)
        const Location = `/${bucket}/${key}`
        return xmlAnswer(
          toXml('CompleteMultipartUploadResult', { Location, Bucket: bucket, Key: key, ETag: `"${etag}"` }),
        )
      },
      largestObject,
    )
  },
}

function chosen(
  named: readonly { readonly PartNumber: string; readonly ETag: string }[],
  there: readonly Part[],
): readonly Part[] {
  const parts = named.map(({ PartNumber, ETag }) => {
    const number = readPartNumber(PartNumber)
    const found = there.find((part) => part.number === number && part.md5 === ETag.replaceAll('"', ''))
    if (!found) throw new S3Error('InvalidPart', `Part ${number} with the ETag ${ETag} did not come.`)
    return found
  })
  if (parts.some(({ number }, at) => at > 0 && number <= (parts[at - 1]?.number ?? 0))) {
    throw new S3Error('InvalidPartOrder', 'The parts must be named by rising numbers.')
  }
  const small = parts.slice(0, -1).find(({ size }) => size < smallestPart)
  if (small) throw new S3Error('EntityTooSmall', `Part ${small.number} has ${small.size} bytes, and needs 5 MiB.`)
  return parts
}

function md5Of(parts: readonly Part[]): string {
  const hash = createHash('md5')
  for (const { md5 } of parts) hash.update(Buffer.from(md5, 'hex'))
  return hash.digest('hex')
}

/** Headers of this request speak of its own body, except for checksums of the whole object. */
function ofWhole(header: S3Call['header']): S3Call['header'] {
  const isWhole = header('x-amz-checksum-type') === 'FULL_OBJECT'
  return (name) => (isWhole && name.startsWith('x-amz-checksum-') ? header(name) : undefined)
}
