import { randomBytes } from 'node:crypto'
import { link, open, readlink, realpath, rename, rm, stat } from 'node:fs/promises'
import { basename, dirname, join, resolve } from 'node:path'
import { isSystemError } from '#main/system-error.ts'

export interface AtomicWrite {
  /** Refuse with `EEXIST` when the file is there, whoever made it and whenever. */
  readonly exclusive?: boolean
  /** The mode of a new file, the process's umask aside; an existing file keeps its own. */
  readonly mode?: number
}

/**
 * Writes a file so that at every moment it holds either the old bytes or the new ones, also when the disk is full or the
 * process is killed. Follows symbolic links to the real file, whose mode and owner stay.
 *
 * This is our own because the usual package writes with a single `write`, which a nearly full disk may cut short
 * without an error, and cannot create exclusively.
 */
export async function writeAtomically(path: string, bytes: Uint8Array, how: AtomicWrite = {}): Promise<void> {
  const target = await realTarget(path)
  const before = await stat(target).catch((error: unknown) => {
    if (isSystemError(error, 'ENOENT')) return undefined
    throw error
  })
  const temporary = join(dirname(target), `.stagecraft-${randomBytes(8).toString('hex')}.tmp`)
  try {
    const file = await open(temporary, 'wx', before ? before.mode & 0o777 : (how.mode ?? 0o666))
    try {
      await file.writeFile(bytes)
      if (before) {
        const made = await file.stat()
        if (made.uid !== before.uid || made.gid !== before.gid) await file.chown(before.uid, before.gid)
        // After the owner, because changing it clears the set-id bits.
        await file.chmod(before.mode & 0o7777)
      }
      await file.sync()
    } finally {
      await file.close()
    }
    await (how.exclusive ? create(temporary, target) : rename(temporary, target))
  } finally {
    await rm(temporary, { force: true })
  }
}

/** The file that a path means once every symbolic link is followed, also when that file does not exist yet. */
export async function realTarget(path: string): Promise<string> {
  let here = resolve(path)
  for (let links = 0; links < 40; links++) {
    try {
      return await realpath(here)
    } catch (error) {
      if (!isSystemError(error, 'ENOENT')) throw error
    }
    const place = join(await realpath(dirname(here)), basename(here))
    const dangling = await readlink(place).catch((error: unknown) => {
      if (isSystemError(error, 'ENOENT', 'EINVAL')) return undefined
      throw error
    })
    if (dangling === undefined) return place
    here = resolve(dirname(place), dangling)
  }
  throw Object.assign(new Error(`Too many symbolic links: ${path}`), { code: 'ELOOP' })
}

/** A hard link is made only where nothing is; some file systems know none, and there the check comes first. */
async function create(temporary: string, target: string): Promise<void> {
  try {
    await link(temporary, target)
  } catch (error) {
    if (!isSystemError(error, 'EPERM', 'ENOSYS', 'ENOTSUP', 'EOPNOTSUPP', 'EMLINK')) throw error
    const claim = await open(target, 'wx')
    await claim.close()
    await rename(temporary, target)
  }
}
