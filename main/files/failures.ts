import { errorCode } from '#main/system-error.ts'
import { fail, type Result } from '#shared/rpc/contract.ts'
import type { FailureCode } from '#shared/rpc/failure.ts'

/** Turns what the file system refused into a failure that names the path. An error of our own is thrown on. */
export function fileFailure(error: unknown, path: string): Result<never> {
  const code = errorCode(error)
  if (code === undefined) throw error
  const [failure, reason] = reasons[code] ?? ['io', `the system says ${code}`]
  return fail(failure, `${path}: ${reason}.`, { path, system: code })
}

const reasons: Readonly<Record<string, readonly [FailureCode, string]>> = {
  ENOENT: ['not-found', 'there is no such file or folder'],
  ENOTDIR: ['not-found', 'a part of the path is a file and not a folder'],
  EACCES: ['not-permitted', 'you are not permitted to do this; check the permissions of the file and its folder'],
  EPERM: ['not-permitted', 'the system does not permit this; check the permissions of the file and its folder'],
  EROFS: ['not-permitted', 'it lies on a read-only file system'],
  EISDIR: ['is-directory', 'it is a folder; name a file'],
  ENOSPC: ['io', 'the disk is full; the file on disk is as it was'],
  EDQUOT: ['io', 'the disk quota is used up; the file on disk is as it was'],
  ELOOP: ['io', 'too many symbolic links lead to one another'],
  ENAMETOOLONG: ['bad-request', 'the name is too long'],
}
