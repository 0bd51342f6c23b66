import { randomUUID } from 'node:crypto'
import { lstat, mkdir, rename, rm } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { isSystemError } from '#main/system-error.ts'
import { ownBucketFolder } from '../buckets.ts'
import { linkOrCopy } from './link-or-copy.ts'
import type { ArtifactLocation } from './location.ts'

/** Puts a file into an artifact store, in the place of what is there. It is one file with two names where that is possible. */
export async function putInStore(file: string, location: ArtifactLocation, dataFolder: string): Promise<void> {
  const target = objectFile(location, dataFolder)
  const fresh = `${target}.${randomUUID()}`
  await mkdir(dirname(target), { recursive: true, mode: 0o700 })
  try {
    await linkOrCopy(file, fresh)
    await rename(fresh, target)
  } finally {
    // Renaming a file to another of its own names leaves both.
    await rm(fresh, { force: true })
  }
}

/** Takes an object out of an artifact store under another name; `false` where there is none. */
export async function takeFromStore(location: ArtifactLocation, file: string, dataFolder: string): Promise<boolean> {
  const object = objectFile(location, dataFolder)
  if (!(await isFile(object))) return false
  await mkdir(dirname(file), { recursive: true })
  await linkOrCopy(object, file)
  return true
}

function objectFile({ bucket, key }: ArtifactLocation, dataFolder: string): string {
  return join(ownBucketFolder(bucket, dataFolder), key)
}

async function isFile(file: string): Promise<boolean> {
  try {
    return (await lstat(file)).isFile()
  } catch (error) {
    if (isSystemError(error, 'ENOENT', 'ENOTDIR')) return false
    throw error
  }
}
