import { constants, type Stats } from 'node:fs'
import { copyFile, lstat, mkdir, readlink, rm, symlink } from 'node:fs/promises'
import { isSystemError } from '#main/system-error.ts'
import { leadsOutside } from '../artifacts/pack.ts'
import { folderIn, nameOf, OutsideFolder, placeIn } from './deploy-folder.ts'
import type { InstallPlan } from './install-plan.ts'
import type { Installed } from './installed.ts'

export interface InstallOptions {
  /** What happens to files that are there already. */
  readonly existing: 'DISALLOW' | 'OVERWRITE' | 'RETAIN'
  /** Is told what will be put there, before anything is. */
  about(installed: Installed): Promise<void>
}

/** Files that are there already and must not be. */
export class FilesExist extends Error {
  constructor(names: readonly string[]) {
    const shown = names.slice(0, 10).map((name) => `“/${name}”`)
    const more = names.length > shown.length ? `, and ${names.length - shown.length} more` : ''
    super(
      `No deployment put there what is at ${shown.join(', ')}${more}: remove it, or set file_exists_behavior ` +
        'to OVERWRITE or RETAIN.',
    )
  }
}

/** Carries a plan out in a folder; nothing is written outside it, and nothing at all where a place is refused. */
export async function install(plan: InstallPlan, folder: string, options: InstallOptions): Promise<Installed> {
  const found = await Promise.all(
    plan.files.map(async ({ from, name }) => {
      const place = await placeIn(folder, name)
      return { from, name, place, there: await statusOf(place) }
    }),
  )
  const existing = found.filter(({ there }) => there !== undefined).map(({ name }) => name)
  if (options.existing === 'DISALLOW' && existing.length > 0) throw new FilesExist(existing)
  const copies = options.existing === 'RETAIN' ? found.filter(({ there }) => there === undefined) : found
  const folders: string[] = []
  for (const name of plan.folders) {
    if ((await statusOf(await folderIn(folder, name))) === undefined) folders.push(name)
  }
  const links = new Map<string, string>()
  for (const { from, name, place } of copies) {
    if ((await lstat(from)).isSymbolicLink())
      links.set(name, await checkedLink(from, await nameOf(folder, place), name))
  }
  const installed = { files: copies.map(({ name }) => name), folders }
  await options.about(installed)
  for (const name of plan.folders) await mkdir(await folderIn(folder, name), { recursive: true })
  for (const { from, name, there } of copies) {
    const place = await placeIn(folder, name)
    // A link that is there must not be written through.
    if (there) await rm(place)
    const link = links.get(name)
    if (link === undefined) await copyFile(from, place, constants.COPYFILE_EXCL)
    else await symlink(link, place)
  }
  return installed
}

async function checkedLink(link: string, at: string, name: string): Promise<string> {
  const target = await readlink(link)
  if (leadsOutside(at, target)) throw new OutsideFolder(`“/${name}” would be a link out of the folder (${target}).`)
  return target
}

async function statusOf(place: string): Promise<Stats | undefined> {
  try {
    return await lstat(place)
  } catch (error) {
    if (isSystemError(error, 'ENOENT', 'ENOTDIR')) return undefined
    throw error
  }
}
