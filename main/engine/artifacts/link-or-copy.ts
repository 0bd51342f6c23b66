import { copyFile, link } from 'node:fs/promises'
import { isSystemError } from '#main/system-error.ts'

/** Gives a file another name. What cannot be linked is copied: across file systems, and where there are no links. */
export async function linkOrCopy(from: string, to: string): Promise<void> {
  try {
    await link(from, to)
  } catch (error) {
    if (!isSystemError(error, 'EXDEV', 'EPERM', 'EMLINK', 'ENOTSUP', 'EOPNOTSUPP', 'ENOSYS')) throw error
    await copyFile(from, to)
  }
}
