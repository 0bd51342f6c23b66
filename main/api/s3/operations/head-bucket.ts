import type { S3Operation } from '../operation.ts'

/** Whether there is a bucket. */
export const headBucket: S3Operation = {
  name: 'HeadBucket',
  method: 'HEAD',
  on: 'bucket',
  grant: 'look',
  async perform({ folder, region }) {
    await folder()
    return { status: 200, headers: { 'x-amz-bucket-region': region } }
  },
}
