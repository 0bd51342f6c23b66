import { type S3Operation, xmlAnswer } from '../operation.ts'
import { S3Error } from '../s3-error.ts'
import { toXml } from '../xml.ts'

const mostParts = 1000

/** The parts that came so far. */
export const listParts: S3Operation = {
  name: 'ListParts',
  method: 'GET',
  on: 'object',
  marks: ['uploadId'],
  options: ['max-parts', 'part-number-marker'],
  grant: 'write',
  async perform({ bucket, key, query, store }) {
    const id = query.get('uploadId') ?? ''
    await store.uploads.find(id, bucket, key)
    const marker = readNumber(query.get('part-number-marker'), 0)
    const maximum = Math.min(readNumber(query.get('max-parts'), mostParts), mostParts)
    const rest = (await store.uploads.parts(id)).filter(({ number }) => number > marker)
    const page = rest.slice(0, maximum)
    return xmlAnswer(
      toXml('ListPartsResult', {
        Bucket: bucket,
        Key: key,
        UploadId: id,
        PartNumberMarker: marker,
        NextPartNumberMarker: page.at(-1)?.number,
        MaxParts: maximum,
        IsTruncated: page.length < rest.length,
        Part: page.map(({ number, lastModified, md5, size }) => ({
          PartNumber: number,
          LastModified: lastModified.toISOString(),
          ETag: `"${md5}"`,
          Size: size,
        })),
      }),
    )
  },
}

function readNumber(text: string | undefined, otherwise: number): number {
  if (text === undefined || text === '') return otherwise
  if (!/^\d{1,9}$/.test(text)) throw new S3Error('InvalidArgument', 'Counts and markers of parts are numbers.')
  return Number(text)
}
