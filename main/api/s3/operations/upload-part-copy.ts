import { openCopySource } from '../copy-source.ts'
import { type S3Operation, xmlAnswer } from '../operation.ts'
import { readPartNumber } from '../part-number.ts'
import { readRange } from '../range.ts'
import { toXml } from '../xml.ts'

/** Takes a part from an object that is here. */
export const uploadPartCopy: S3Operation = {
  name: 'UploadPartCopy',
  method: 'PUT',
  on: 'object',
  marks: ['partNumber', 'uploadId'],
  copies: true,
  grant: 'write',
  async perform(call) {
    const { bucket, key, query, header, store } = call
    const id = query.get('uploadId') ?? ''
    const number = readPartNumber(query.get('partNumber'))
    await store.uploads.find(id, bucket, key)
    const { info, file } = await openCopySource(call)
    try {
      const range = readRange(header('x-amz-copy-source-range'), info.size) ?? { start: 0 }
      const bytes: AsyncIterable<Buffer> = file.createReadStream({ ...range, autoClose: false })
      const nothing = () => undefined
      return await store.staging.receive({ bytes, trailers: () => ({}) }, nothing, async (staged) => {
        await store.uploads.addPart(id, number, staged)
        const LastModified = new Date(info.lastModified).toISOString()
        return xmlAnswer(toXml('CopyPartResult', { LastModified, ETag: `"${staged.md5}"` }))
      })
    } finally {
      await file.close()
    }
  },
}
