import { createHash } from 'node:crypto'
import { existsSync, readdirSync } from 'node:fs'
import { mkdir } from 'node:fs/promises'
import { basename, join } from 'node:path'
import { isSystemError } from '#main/system-error.ts'
import { linkOrCopy } from '../artifacts/link-or-copy.ts'

/** An object, `bucket/key`, and the data folder whose executions took it. */
export interface KeptObject {
  readonly name: string
  readonly dataFolder: string
}

/**
 * Keeps what a source action took of an object as one of its versions. A folder has only what stands in it now; what
 * executions took of it stays, so that a later one can take the same again.
 */
export async function keepVersion(object: KeptObject, version: string, file: string): Promise<void> {
  const kept = fileOf(object, version)
  await mkdir(folderOf(object), { recursive: true, mode: 0o700 })
  try {
    await linkOrCopy(file, kept)
  } catch (error) {
    // An earlier execution took the same.
    if (!isSystemError(error, 'EEXIST')) throw error
  }
}

/** The zip file of a version; `undefined` for one that was never taken here. */
export function keptVersion(object: KeptObject, version: string): string | undefined {
  if (!/^[0-9a-f]{64}$/.test(version)) return undefined
  const file = fileOf(object, version)
  return existsSync(file) ? file : undefined
}

/** The versions of an object that were taken here, in no order. */
export function keptVersions(object: KeptObject): readonly string[] {
  const folder = folderOf(object)
  return existsSync(folder) ? readdirSync(folder).map((file) => basename(file, '.zip')) : []
}

function folderOf({ name, dataFolder }: KeptObject): string {
  return join(dataFolder, 'versions', createHash('sha256').update(name).digest('hex'))
}

function fileOf(object: KeptObject, version: string): string {
  return join(folderOf(object), `${version}.zip`)
}
