import { copyFile, link } from 'node:fs/promises'

/** Gives a file another name. What cannot be linked is copied: across file systems, and where there are no links. */
export async function linkOrCopy(from: string, to: string): Promise<void> {
  try {
    await link(from, to)
  } catch (error) {
    if (!isErrorOf(error, ['EXDEV', 'EPERM', 'EMLINK', 'ENOTSUP', 'EOPNOTSUPP', 'ENOSYS'])) throw error
    await copyFile(from, to)
  }
}

/** Whether an error of the system has one of these codes. */
export function isErrorOf(error: unknown, codes: readonly string[]): boolean {
  return error instanceof Error && 'code' in error && typeof error.code === 'string' && codes.includes(error.code)
}
