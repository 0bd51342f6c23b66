import { mkdir, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { filesIn, type Packed } from '../artifacts/pack.ts'
import { cloneAt, filesOfCheckout } from './git.ts'
import type { Located } from './locate.ts'

/** Where a repository can be cloned from. */
export type Cloneable = Extract<Located, { readonly commit?: unknown }>

/**
 * The files of a full clone, Git's own among them, so that a build finds the history of its source. A checkout is taken
 * as it stands: to Git, its uncommitted changes are changes there too.
 */
export async function filesOfClone(located: Cloneable, folder: string): Promise<readonly Packed[]> {
  const isCheckout = located.kind === 'checkout'
  const { commit, path } = located
  const files = isCheckout ? await filesOfCheckout(path) : []
  if (!commit) return files
  await cloneAt(path, commit.id, { into: folder, withFiles: !isCheckout })
  const own = await dataOfGit(join(folder, '.git'))
  return [...files, ...(isCheckout ? [] : await filesIn(folder)), ...own]
}

/** Git's own data. A zip file holds no empty folders, without which Git takes it for nothing. */
async function dataOfGit(folder: string): Promise<readonly Packed[]> {
  for (const name of ['refs', 'objects']) {
    await mkdir(join(folder, name), { recursive: true })
    await writeFile(join(folder, name, '.keep'), '')
  }
  return (await filesIn(folder)).map(({ name, file }) => ({ name: `.git/${name}`, file }))
}
