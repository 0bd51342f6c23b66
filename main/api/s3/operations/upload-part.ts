import type { S3Operation } from '../operation.ts'
import { readPartNumber } from '../part-number.ts'

/** Takes in one part; a second one with its number takes its place. */
export const uploadPart: S3Operation = {
  name: 'UploadPart',
  method: 'PUT',
  on: 'object',
  marks: ['partNumber', 'uploadId'],
  grant: 'write',
  async perform({ bucket, key, query, header, store, payload }) {
    const id = query.get('uploadId') ?? ''
    const number = readPartNumber(query.get('partNumber'))
    await store.uploads.find(id, bucket, key)
    return store.staging.receive(payload(), header, async (staged) => {
      await store.uploads.addPart(id, number, staged)
      return { status: 200, headers: { etag: `"${staged.md5}"`, ...staged.checksums } }
    })
  },
}
