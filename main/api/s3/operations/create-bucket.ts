import type { S3Operation } from '../operation.ts'

/** A bucket is a new folder; the Region that it is asked for in makes no difference here. */
export const createBucket: S3Operation = {
  name: 'CreateBucket',
  method: 'PUT',
  on: 'bucket',
  grant: 'manage',
  async perform({ bucket, store, text }) {
    // Read to its end, so that it is known to be what was signed.
    await text()
    await store.buckets.create(bucket)
    return { status: 200, headers: { location: `/${bucket}` } }
  },
}
