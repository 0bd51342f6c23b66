import { openCopySource } from '../copy-source.ts'
import { namesOf } from '../key-path.ts'
import { headersToKeep } from '../object-headers.ts'
import { type S3Operation, xmlAnswer } from '../operation.ts'
import { S3Error } from '../s3-error.ts'
import { toXml } from '../xml.ts'

/** Copies an object that is here, with what it says of itself or with what the request says. */
export const copyObject: S3Operation = {
  name: 'CopyObject',
  method: 'PUT',
  on: 'object',
  copies: true,
  grant: 'write',
  async perform(call) {
    const { bucket, key, headers, header, store, folder } = call
    namesOf(key)
    const replaces = header('x-amz-metadata-directive') === 'REPLACE'
    const place = await folder()
    const source = await openCopySource(call)
    try {
      if (!replaces && source.bucket === bucket && source.info.key === key) {
        throw new S3Error('InvalidRequest', 'An object can be copied to itself only with other metadata.')
      }
      const own = replaces ? headersToKeep(headers) : source.info.headers
      const bytes: AsyncIterable<Buffer> = source.file.createReadStream({ start: 0, autoClose: false })
      // The headers announce nothing about these bytes.
      const nothing = () => undefined
      return await store.staging.receive({ bytes, trailers: () => ({}) }, nothing, async (staged) => {
        const { etag, lastModified } = await store.objects.put(place, key, staged, own, { mustBeNew: false })
        return xmlAnswer(toXml('CopyObjectResult', { LastModified: lastModified.toISOString(), ETag: etag }))
      })
    } finally {
      await source.file.close()
    }
  },
}
