import { join } from 'node:path'
import { type Bindings, bindingOf, boundPath, ownMember } from './bindings.ts'

/** A name that would reach out of the folder that is the bucket. */
export class OutsideBucket extends Error {}

/** The folder that a bucket is on this machine: what it is bound to, else one in the data folder. */
export function bucketFolder(
  bucket: string,
  work: { readonly stage: string; readonly action: string; readonly bindings: Bindings; readonly dataFolder: string },
): string {
  const bound = bindingOf(work.bindings, work)?.folder ?? ownMember(work.bindings.buckets, bucket)?.folder
  if (bound !== undefined) return boundPath(work.bindings, bound)
  return ownBucketFolder(bucket, work.dataFolder)
}

/** The folder of a bucket in the data folder. */
export function ownBucketFolder(bucket: string, dataFolder: string): string {
  if (!/^[a-zA-Z0-9][a-zA-Z0-9.-]*$/.test(bucket)) throw new OutsideBucket(`“${bucket}” is no name of a bucket.`)
  return join(dataFolder, 'buckets', bucket)
}
