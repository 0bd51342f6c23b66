import { randomBytes } from 'node:crypto'
import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { writeAtomically } from '#main/files/atomic-write.ts'
import { isSystemError } from '#main/system-error.ts'

/** The secret of a data folder from which cookies are made; the first process on the folder makes it. */
export async function readSessionKey(dataFolder: string): Promise<Uint8Array> {
  const path = join(dataFolder, 'session-key')
  try {
    await writeAtomically(path, randomBytes(32), { exclusive: true, mode: 0o600 })
  } catch (error) {
    if (!isSystemError(error, 'EEXIST')) throw error
  }
  const key = await readFile(path)
  if (key.length === 32) return key
  // Whatever it is, it is not ours to throw away; a key of this start alone only costs the reconnection.
  return randomBytes(32)
}
