import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { isSystemError } from '#main/system-error.ts'

/** The text of a file in an unpacked revision; `undefined` where there is none. */
export async function readRevisionFile(revision: string, path: string): Promise<string | undefined> {
  try {
    return await readFile(join(revision, path), 'utf8')
  } catch (error) {
    if (isSystemError(error, 'ENOENT', 'ENOTDIR', 'EISDIR')) return undefined
    throw error
  }
}
