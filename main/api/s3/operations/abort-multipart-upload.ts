import type { S3Operation } from '../operation.ts'

/** Gives up an object whose parts were sent. */
export const abortMultipartUpload: S3Operation = {
  name: 'AbortMultipartUpload',
  method: 'DELETE',
  on: 'object',
  marks: ['uploadId'],
  grant: 'write',
  async perform({ bucket, key, query, store }) {
    const id = query.get('uploadId') ?? ''
    await store.uploads.find(id, bucket, key)
    await store.uploads.remove(id)
    return { status: 204 }
  },
}
