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
  if (!/^[a-zA-Z0-9][a-zA-Z0-9.-]*$/.test(bucket)) throw new OutsideBucket(`“${bucket}” is no name of a bucket.`)
  return join(work.dataFolder, 'buckets', bucket)
}
