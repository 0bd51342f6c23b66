import { randomBytes } from 'node:crypto'
import { chmod, mkdir, readdir, rm, stat, writeFile } from 'node:fs/promises'
import { join, resolve } from 'node:path'
import envPaths from 'env-paths'
import { errorCode } from '#main/system-error.ts'
import { fail, type Result, succeed } from '#shared/rpc/contract.ts'

/** Where everything is kept that is not a document: what the user said, else the platform's place for user data. */
export function locateDataFolder(
  named: string | undefined,
  { cwd, env }: { readonly cwd: string; readonly env: Readonly<Record<string, string | undefined>> },
): string {
  const chosen = named ?? (env['STAGECRAFT_HOME'] || undefined)
  return chosen === undefined ? envPaths('stagecraft', { suffix: '' }).data : resolve(cwd, chosen)
}

/**
 * Makes the data folder usable: there, writable, and closed to other users. What cannot be used is named in the failure
 * and left as it is.
 */
export async function openDataFolder(path: string): Promise<Result<string>> {
  try {
    const made = await mkdir(path, { recursive: true, mode: 0o700 })
    const trial = join(path, `.stagecraft-${randomBytes(8).toString('hex')}.tmp`)
    await writeFile(trial, '', { flag: 'wx', mode: 0o600 })
    await rm(trial)
    if (made === undefined && process.platform !== 'win32') await closeToOthers(path)
    return succeed(path)
  } catch (error) {
    const code = errorCode(error)
    if (code === undefined) throw error
    const reason = reasons[code] ?? `the system says ${code}`
    return fail('data-folder', `The data folder ${path} cannot be used: ${reason}.`, { path, system: code })
  }
}

/** Members by which a folder is recognised as a data folder of ours. */
const ours = [
  'settings.json',
  'recent.json',
  'drafts',
  'action-types',
  'engine.db',
  'artifacts',
  'buckets',
  'session-key',
  'access-keys.json',
  's3',
]

/** A folder that somebody keeps other things in, say `/tmp`, is not ours to close; what we write there is closed itself. */
async function closeToOthers(path: string): Promise<void> {
  const { mode, uid } = await stat(path)
  if ((mode & 0o077) === 0 || uid !== process.getuid?.()) return
  const members = await readdir(path)
  if (members.length === 0 || members.some((name) => ours.includes(name))) await chmod(path, 0o700)
}

const reasons: Readonly<Record<string, string>> = {
  EEXIST: 'it is a file and not a folder',
  ENOTDIR: 'a part of the path is a file and not a folder',
  EACCES: 'you are not permitted to write there',
  EPERM: 'the system does not permit writing there',
  EROFS: 'it lies on a read-only file system',
  ENOENT: 'it cannot be created there',
  ENOSPC: 'the disk is full',
}
