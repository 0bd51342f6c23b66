import { lstat, mkdir } from 'node:fs/promises'
import { join } from 'node:path'
import { isSystemError } from '#main/system-error.ts'
import { S3Error } from './s3-error.ts'

const longestKey = 1024
/** What file systems take. */
const longestName = 255
/** Files on their way to their place. */
const temporaryName = /^\.stagecraft-.*\.tmp$/

/**
 * The names of the folders and of the file that an object is. Keys that cannot be files are refused in a sentence
 * instead of being written under another name, because the folder is there to be looked at and worked with.
 */
export function namesOf(key: string): readonly string[] {
  if (Buffer.byteLength(key) > longestKey) throw new S3Error('KeyTooLongError', 'A key has at most 1024 bytes.')
  const names = key.split('/')
  if (names.some((name) => Buffer.byteLength(name) > longestName)) {
    throw new S3Error('KeyTooLongError', 'Objects are files here: between its slashes a key has at most 255 bytes.')
  }
  const wrong = names.find((name) => !isName(name))
  if (wrong === undefined) return names
  const what = wrong === '' ? 'an empty name' : `the name “${wrong}”`
  throw new S3Error('InvalidArgument', `“${key}” cannot be a file, which objects are here: it holds ${what}.`)
}

/** Whether a file of this name can be seen as an object, or a folder as a part of a key. */
export function isName(name: string): boolean {
  if (name === '' || name === '.' || name === '..' || temporaryName.test(name)) return false
  if (/\p{Cc}/u.test(name)) return false
  return process.platform !== 'win32' || isWindowsName(name)
}

/** Windows takes some names for devices and streams, and sees a backslash as a slash. */
function isWindowsName(name: string): boolean {
  return !/[<>:"\\|?*]|[. ]$|^(con|prn|aux|nul|com\d|lpt\d)(\.|$)/i.test(name)
}

/** The folder in which an object of these names lies; `undefined` where there is none. Links are not followed. */
export async function findParent(root: string, names: readonly string[]): Promise<string | undefined> {
  let here = root
  for (const name of names.slice(0, -1)) {
    here = join(here, name)
    const status = await statusOf(here)
    if (!status?.isDirectory()) return undefined
  }
  return here
}

/** The same folder, made where it is not there yet. */
export async function makeParent(root: string, names: readonly string[]): Promise<string> {
  let here = root
  for (const [at, name] of names.slice(0, -1).entries()) {
    here = join(here, name)
    const status = (await statusOf(here)) ?? (await makeFolder(here))
    if (status?.isSymbolicLink()) throw throughLink(names)
    if (status?.isDirectory() === false) {
      const object = names.slice(0, at + 1).join('/')
      const message = `“${object}” is an object, so there can be none below it: objects are files here.`
      throw new S3Error('InvalidArgument', message)
    }
  }
  return here
}

/** The status of what is there, and not of what it may be a link to. */
export async function statusOf(path: string) {
  try {
    return await lstat(path, { bigint: true })
  } catch (error) {
    if (isSystemError(error, 'ENOENT', 'ENOTDIR', 'ENAMETOOLONG')) return undefined
    throw error
  }
}

export function throughLink(names: readonly string[]): S3Error {
  const message = `“${names.join('/')}” leads through a link, which may leave the folder that the bucket is here.`
  return new S3Error('AccessDenied', message)
}

/** Another request may make it at the same time; then it is looked at again. */
async function makeFolder(path: string) {
  try {
    await mkdir(path)
    return undefined
  } catch (error) {
    if (!isSystemError(error, 'EEXIST')) throw error
    return statusOf(path)
  }
}
