import { lstat, mkdir, readFile, rename, rm, rmdir, writeFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import * as v from 'valibot'
import { isSystemError } from '#main/system-error.ts'
import { OutsideFolder, placeIn } from './deploy-folder.ts'

/** What a deployment put into its folder, by the names from the top; the next one takes it away first. */
export interface Installed {
  readonly files: readonly string[]
  /** Folders that were not there before, each after the one that it lies in. */
  readonly folders: readonly string[]
}

const schema = v.object({ files: v.array(v.string()), folders: v.array(v.string()) })

/** What the last deployment put there; nothing before the first. */
export async function readInstalled(keptIn: string): Promise<Installed> {
  try {
    return v.parse(schema, JSON.parse(await readFile(join(keptIn, 'installed.json'), 'utf8')))
  } catch (error) {
    if (isSystemError(error, 'ENOENT')) return { files: [], folders: [] }
    throw error
  }
}

/** Writes down what is put there, before it is done: whatever becomes of it then, the next deployment cleans up. */
export async function writeInstalled(keptIn: string, installed: Installed): Promise<void> {
  await mkdir(keptIn, { recursive: true, mode: 0o700 })
  await replaceFile(join(keptIn, 'installed.json'), JSON.stringify(installed))
}

/** Takes away what a deployment put into a folder; folders with something else in them stay. */
export async function removeInstalled(folder: string, { files, folders }: Installed): Promise<readonly string[]> {
  const left: string[] = []
  for (const name of [...files, ...folders.toReversed()]) {
    try {
      const place = await placeIn(folder, name)
      const status = await lstat(place)
      if (status.isDirectory()) await rmdir(place)
      else await rm(place)
    } catch (error) {
      if (error instanceof OutsideFolder) left.push(error.message)
      else if (!isSystemError(error, 'ENOENT', 'ENOTDIR', 'ENOTEMPTY', 'EEXIST')) throw error
    }
  }
  return left
}

/** Writes a file so that it is there whole or not at all. */
export async function replaceFile(file: string, text: string): Promise<void> {
  await mkdir(dirname(file), { recursive: true, mode: 0o700 })
  await writeFile(`${file}.new`, text, { mode: 0o600 })
  await rename(`${file}.new`, file)
}
