import { lstat, readdir } from 'node:fs/promises'
import { basename, join, posix, relative, sep } from 'node:path'
import type { FileMapping } from './spec-parts.ts'

/** What an installation puts where; names start from the top of the folder that stands for the machine. */
export interface InstallPlan {
  readonly files: readonly { readonly from: string; readonly name: string }[]
  /** Folders that have to be there, each after the one that it lies in. */
  readonly folders: readonly string[]
}

/**
 * Works out what is installed of a revision: what is in a folder goes into its destination, a file goes there under its
 * name. Every reason why that cannot be done is given at once.
 */
export async function planInstall(
  mappings: readonly FileMapping[],
  revision: string,
): Promise<InstallPlan | { readonly mistakes: readonly string[] }> {
  const files: { readonly from: string; readonly name: string }[] = []
  const folders = new Set<string>()
  const mistakes: string[] = []
  const need = (folder: string) => {
    if (folder === '' || folder === '.') return
    need(posix.dirname(folder))
    folders.add(folder)
  }
  for (const { source, destination } of mappings) {
    const from = join(revision, source)
    const status = await lstat(from).catch(() => undefined)
    need(destination)
    if (!status) mistakes.push(`There is no “${source}” in the revision.`)
    else if (!status.isDirectory()) files.push({ from, name: posix.join(destination, basename(source)) })
    else {
      for (const { name, isFolder } of await entriesOf(from)) {
        const target = posix.join(destination, name)
        if (isFolder) need(target)
        else files.push({ from: join(from, name), name: target })
      }
    }
  }
  mistakes.push(...twiceIn(files, folders).map((name) => `Two entries of the files are put at “/${name}”.`))
  return mistakes.length > 0 ? { mistakes } : { files, folders: [...folders] }
}

function twiceIn(files: InstallPlan['files'], folders: ReadonlySet<string>): readonly string[] {
  const seen = new Set(folders)
  const twice = new Set<string>()
  for (const { name } of files) {
    if (seen.has(name)) twice.add(name)
    seen.add(name)
  }
  return [...twice]
}

/** Folders, files and links; a pipe or a socket that a script left behind is nothing to install. */
async function entriesOf(folder: string) {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true })
  return entries
    .filter((entry) => entry.isDirectory() || entry.isFile() || entry.isSymbolicLink())
    .map((entry) => ({
      name: relative(folder, join(entry.parentPath, entry.name)).split(sep).join('/'),
      isFolder: entry.isDirectory(),
    }))
}
