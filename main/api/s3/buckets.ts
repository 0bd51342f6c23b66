import { mkdir, readdir, rmdir, stat } from 'node:fs/promises'
import { join } from 'node:path'
import { type Bindings, boundPath, ownMember } from '#main/engine/bindings.ts'
import { OutsideBucket, ownBucketFolder } from '#main/engine/buckets.ts'
import { errorCode, isSystemError } from '#main/system-error.ts'
import type { Principal } from '../access/principal.ts'
import { noSuchBucket, S3Error } from './s3-error.ts'

export interface Bucket {
  readonly name: string
  readonly created: Date
}

/** The buckets of this machine: folders of the data folder, and those that names are bound to. */
export interface Buckets {
  list(): Promise<readonly Bucket[]>
  /** The folder that a bucket is for somebody; throws where there is none. */
  folder(name: string, principal: Principal): Promise<string>
  create(name: string): Promise<void>
  /** Removes an empty bucket. */
  remove(name: string): Promise<void>
}

/** Names that S3 gives to new buckets. */
const newName = /^(?!.*\.\.)(?!\d+\.\d+\.\d+\.\d+$)[a-z0-9][a-z0-9.-]{1,61}[a-z0-9]$/

export function createBuckets(dataFolder: string, bindings: Bindings): Buckets {
  const bound = (name: string) => ownMember(bindings.buckets, name)?.folder
  return {
    async list() {
      const own = await readdir(join(dataFolder, 'buckets')).catch((error: unknown) => {
        if (isSystemError(error, 'ENOENT')) return []
        throw error
      })
      const names = [...new Set([...own, ...Object.keys(bindings.buckets)])].toSorted()
      const found = await Promise.all(
        names.map(async (name) => {
          const folder = bound(name)
          const created = await birthOf(
            folder === undefined ? join(dataFolder, 'buckets', name) : boundPath(bindings, folder),
          )
          return created ? [{ name, created }] : []
        }),
      )
      return found.flat()
    },
    async folder(name, principal) {
      // Artifacts always lie in the data folder, whatever a bucket of that name is bound to.
      if (principal.kind === 'job') return made(ownFolder(name, dataFolder))
      const folder = bound(name)
      if (folder !== undefined) return made(boundPath(bindings, folder))
      const own = ownFolder(name, dataFolder)
      if (!(await birthOf(own))) throw noSuchBucket(name)
      return own
    },
    async create(name) {
      if (!newName.test(name)) {
        throw new S3Error('InvalidBucketName', 'A bucket is named by 3 to 63 small letters, digits, hyphens and dots.')
      }
      if (bound(name) !== undefined) throw owned(name)
      await mkdir(join(dataFolder, 'buckets'), { recursive: true, mode: 0o700 })
      await mkdir(ownFolder(name, dataFolder)).catch((error: unknown) => {
        throw isSystemError(error, 'EEXIST') ? owned(name) : error
      })
    },
    async remove(name) {
      if (bound(name) !== undefined) {
        throw new S3Error('AccessDenied', `“${name}” is bound to a folder of yours; remove that yourself.`)
      }
      await rmdir(ownFolder(name, dataFolder)).catch((error: unknown) => {
        const code = errorCode(error)
        if (code === 'ENOENT' || code === 'ENOTDIR') throw noSuchBucket(name)
        if (code === 'ENOTEMPTY' || code === 'EEXIST') {
          throw new S3Error('BucketNotEmpty', `There are objects in the bucket “${name}”.`)
        }
        throw error
      })
    },
  }
}

function ownFolder(name: string, dataFolder: string): string {
  try {
    return ownBucketFolder(name, dataFolder)
  } catch (error) {
    throw error instanceof OutsideBucket ? new S3Error('InvalidBucketName', error.message) : error
  }
}

async function made(folder: string): Promise<string> {
  await mkdir(folder, { recursive: true, mode: 0o700 })
  return folder
}

async function birthOf(folder: string): Promise<Date | undefined> {
  try {
    const status = await stat(folder)
    return status.isDirectory() ? status.birthtime : undefined
  } catch (error) {
    if (isSystemError(error, 'ENOENT', 'ENOTDIR', 'ELOOP')) return undefined
    throw error
  }
}

function owned(name: string): S3Error {
  return new S3Error('BucketAlreadyOwnedByYou', `There is a bucket “${name}” already.`)
}
