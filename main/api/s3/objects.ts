import { createHash } from 'node:crypto'
import { type BigIntStats, constants } from 'node:fs'
import { type FileHandle, open, rm, rmdir } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { errorCode, isSystemError } from '#main/system-error.ts'
import type { Descriptions } from './descriptions.ts'
import { findParent, makeParent, namesOf, statusOf, throughLink } from './key-path.ts'
import { noSuchKey, S3Error } from './s3-error.ts'
import { publish, type Staged } from './staging.ts'

/** What is known of an object without its bytes. */
export interface ObjectInfo {
  readonly key: string
  readonly size: number
  readonly lastModified: Date
  /** With its quotes. */
  readonly etag: string
  readonly headers: Readonly<Record<string, string>>
  readonly checksums: Readonly<Record<string, string>>
}

/** An object that is being read. Whoever opened it closes it. */
export interface OpenObject {
  readonly info: ObjectInfo
  readonly file: FileHandle
}

/** What must be true of the object that is replaced. */
export interface PutConditions {
  /** There is none yet. */
  readonly mustBeNew: boolean
}

/** What was put, whatever may have taken its place since. */
export type PutDone = Pick<ObjectInfo, 'etag' | 'lastModified' | 'checksums'>

/** The objects of buckets: files in folders. Whatever a key says, nothing outside of its bucket's folder is touched. */
export interface Objects {
  /** Throws `NoSuchKey`. */
  open(bucketFolder: string, key: string): Promise<OpenObject>
  info(bucketFolder: string, key: string): Promise<ObjectInfo>
  put(
    bucketFolder: string,
    key: string,
    staged: Staged & { readonly etag?: string },
    headers: Readonly<Record<string, string>>,
    conditions: PutConditions,
  ): Promise<PutDone>
  /** Removes an object, if there is one. */
  remove(bucketFolder: string, key: string): Promise<void>
}

export function createObjects(descriptions: Descriptions): Objects {
  const etags = createEtags()
  const openObject = async (bucketFolder: string, key: string): Promise<OpenObject> => {
    const file = await openFile(bucketFolder, key)
    if (!file) throw noSuchKey(key)
    try {
      const status = await file.stat({ bigint: true })
      if (!status.isFile()) throw noSuchKey(key)
      const known = await descriptions.read(bucketFolder, key)
      const identity = identityOf(status)
      const own = known?.file === identity ? known : undefined
      const info = {
        key,
        size: Number(status.size),
        lastModified: status.mtime,
        etag: own?.etag ?? (await etags.of(file, identity)),
        headers: own?.headers ?? {},
        checksums: own?.checksums ?? {},
      }
      return { info, file }
    } catch (error) {
      await file.close()
      throw error
    }
  }
  const info = async (bucketFolder: string, key: string) => {
    const { info, file } = await openObject(bucketFolder, key)
    await file.close()
    return info
  }
  return {
    open: openObject,
    info,
    async put(bucketFolder, key, staged, headers, { mustBeNew }) {
      const status = await place(bucketFolder, namesOf(key), (path) => publish(staged, path, mustBeNew))
      const etag = `"${staged.etag ?? staged.md5}"`
      const { checksums } = staged
      await descriptions.write(bucketFolder, key, { file: identityOf(status), etag, headers, checksums })
      return { etag, lastModified: status.mtime, checksums }
    },
    async remove(bucketFolder, key) {
      const names = namesOf(key)
      const parent = await findParent(bucketFolder, names)
      const path = parent === undefined ? undefined : join(parent, names.at(-1) ?? '')
      const status = path === undefined ? undefined : await statusOf(path)
      if (path === undefined || !status?.isFile()) return
      await rm(path, { force: true })
      await descriptions.remove(bucketFolder, key)
      await removeEmpty(dirname(path), bucketFolder)
    },
  }
}

/** Finds the place of an object and puts it there; tries again when its folder was just removed as empty. */
async function place<Value>(
  root: string,
  names: readonly string[],
  put: (path: string) => Promise<Value>,
): Promise<Value> {
  const key = names.join('/')
  for (let attempt = 1; ; attempt++) {
    const target = join(await makeParent(root, names), names.at(-1) ?? '')
    if ((await statusOf(target))?.isSymbolicLink()) throw throughLink(names)
    try {
      return await put(target)
    } catch (error) {
      const code = errorCode(error)
      if (code === 'ENOENT' && attempt < 3 && (await statusOf(dirname(target))) === undefined) continue
      if ((await statusOf(target))?.isDirectory()) {
        const message = `There are objects below “${key}/”, so there can be none of this name: objects are files here.`
        throw new S3Error('InvalidArgument', message)
      }
      if (code === 'EEXIST') throw new S3Error('PreconditionFailed', `There is an object “${key}” already.`)
      throw error
    }
  }
}

async function openFile(root: string, key: string): Promise<FileHandle | undefined> {
  const names = namesOf(key)
  const parent = await findParent(root, names)
  if (parent === undefined) return undefined
  const path = join(parent, names.at(-1) ?? '')
  // Where the system cannot refuse a link as it opens, it is looked for before; a pipe would keep us waiting.
  if (!(await statusOf(path))?.isFile()) return undefined
  try {
    return await open(path, constants.O_RDONLY | (constants.O_NOFOLLOW ?? 0) | (constants.O_NONBLOCK ?? 0))
  } catch (error) {
    if (isSystemError(error, 'ENOENT', 'ELOOP')) return undefined
    throw error
  }
}

/** A bucket knows no folders: those that hold nothing any more go with their last object. */
async function removeEmpty(folder: string, root: string): Promise<void> {
  for (let here = folder; here !== root && here.startsWith(root); here = dirname(here)) {
    try {
      await rmdir(here)
    } catch (error) {
      if (isSystemError(error, 'ENOENT')) continue
      // Not empty, or not ours to remove.
      return
    }
  }
}

/** Tells a file from any other that is put in its place, and from itself after a change. */
function identityOf({ ino, size, mtimeNs }: BigIntStats): string {
  return `${ino}-${size}-${mtimeNs}`
}

const mostEtags = 10_000

/** The ETags of files that no request put there; worked out once for each as long as this process lives. */
function createEtags() {
  const known = new Map<string, string>()
  return {
    async of(file: FileHandle, identity: string): Promise<string> {
      const before = known.get(identity)
      if (before !== undefined) return before
      const hash = createHash('md5')
      const whole: AsyncIterable<Buffer> = file.createReadStream({ start: 0, autoClose: false })
      for await (const bytes of whole) hash.update(bytes)
      const etag = `"${hash.digest('hex')}"`
      if (known.size >= mostEtags) known.clear()
      known.set(identity, etag)
      return etag
    },
  }
}
