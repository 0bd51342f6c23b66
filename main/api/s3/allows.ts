import type { Principal } from '../access/principal.ts'

/** What an operation does: learn that a bucket is there, see its keys, read, write, or make and remove. */
export type Grant = 'look' | 'list' | 'read' | 'write' | 'manage'

/**
 * Whether somebody may do this. Viewers and approvers read; operators and administrators do all. The keys of a job are
 * good for its own artifacts alone: it reads its inputs, reads and writes its outputs, and lists the folders that they
 * are in.
 */
export function allows(
  principal: Principal,
  grant: Grant,
  object: { readonly bucket: string; readonly key: string; readonly prefix?: string },
): boolean {
  if (principal.kind === 'role') {
    const isReader = principal.role === 'viewer' || principal.role === 'approver'
    return !isReader || grant === 'look' || grant === 'list' || grant === 'read'
  }
  const { reads, writes } = principal.access
  const all = [...reads, ...writes].filter(({ bucketName }) => bucketName === object.bucket)
  switch (grant) {
    case 'look':
      return all.length > 0
    case 'list': {
      const { prefix = '' } = object
      return all.some(({ objectKey }) => objectKey.includes('/') && prefix.startsWith(folderOf(objectKey)))
    }
    case 'read':
      return all.some(({ objectKey }) => objectKey === object.key)
    case 'write':
      return writes.some(({ bucketName, objectKey }) => bucketName === object.bucket && objectKey === object.key)
    case 'manage':
      return false
  }
}

/** Up to the last slash, which is part of it. */
function folderOf(key: string): string {
  return key.slice(0, key.lastIndexOf('/') + 1)
}
