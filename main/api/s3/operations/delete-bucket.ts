import type { S3Operation } from '../operation.ts'

/** Removes a bucket that is empty and lies in the data folder. */
export const deleteBucket: S3Operation = {
  name: 'DeleteBucket',
  method: 'DELETE',
  on: 'bucket',
  grant: 'manage',
  async perform({ bucket, store }) {
    await store.buckets.remove(bucket)
    return { status: 204 }
  },
}
