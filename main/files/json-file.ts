import { readFile, rename } from 'node:fs/promises'
import * as v from 'valibot'
import { isSystemError } from '#main/system-error.ts'
import { writeAtomically } from './atomic-write.ts'

/**
 * Reads one of our own files in the data folder. A file that makes no sense is set aside under another name, said in the
 * log, and counts as absent: nothing of the user's is ever deleted.
 */
export async function readJsonFile<T>(
  path: string,
  schema: v.GenericSchema<unknown, T>,
  log: (message: string) => void,
): Promise<T | undefined> {
  const text = await readFile(path, 'utf8').catch((error: unknown) => {
    if (isSystemError(error, 'ENOENT')) return undefined
    throw error
  })
  if (text === undefined) return undefined
  const decoded = v.safeParse(schema, parse(text))
  if (decoded.success) return decoded.output
  const aside = `${path}.damaged-${new Date().toISOString().replaceAll(':', '-')}`
  await rename(path, aside).catch((error: unknown) => {
    // Another process on this data folder was faster.
    if (!isSystemError(error, 'ENOENT')) throw error
  })
  log(`${path} was damaged; it is kept as ${aside}, and Stagecraft goes on without it.`)
  return undefined
}

/** Writes one of our own files, readable by this user alone. */
export function writeJsonFile(path: string, value: unknown): Promise<void> {
  return writeAtomically(path, Buffer.from(`${JSON.stringify(value, null, 2)}\n`), { mode: 0o600 })
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch (error) {
    if (error instanceof SyntaxError) return undefined
    throw error
  }
}
