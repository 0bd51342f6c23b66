import { createHash, randomUUID } from 'node:crypto'
import type { BigIntStats } from 'node:fs'
import { copyFile, link, mkdir, open, readdir, rename, rm, stat } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { isSystemError } from '#main/system-error.ts'
import type { Payload } from '../access/payload.ts'
import { announcedChecksums, beginChecksums, type Checksums } from './checksums.ts'
import { S3Error } from './s3-error.ts'

/** What S3 itself takes in one piece. */
export const largestPiece = 5 * 1024 ** 3

/** Bytes that came whole and right, and wait to be put in their place. */
export interface Staged {
  readonly path: string
  readonly size: number
  /** Hexadecimal. */
  readonly md5: string
  readonly checksums: Checksums
}

/** Where bodies of requests are written until they are known to be right: nobody sees half an object. */
export interface Staging {
  /** Takes in a body and checks it against what the headers announce; hands it to `keep`, then clears up. */
  receive<Value>(
    payload: Payload,
    header: (name: string) => string | undefined,
    keep: (staged: Staged) => Promise<Value>,
    limit?: number,
  ): Promise<Value>
}

export function createStaging(folder: string): Staging {
  return {
    async receive(payload, header, keep, limit = largestPiece) {
      await mkdir(folder, { recursive: true, mode: 0o700 })
      const path = join(folder, randomUUID())
      try {
        return await keep(await write(path, payload, header, limit))
      } finally {
        await rm(path, { force: true })
      }
    },
  }
}

async function write(
  path: string,
  payload: Payload,
  header: (name: string) => string | undefined,
  limit: number,
): Promise<Staged> {
  const hash = createHash('md5')
  const running = beginChecksums(header)
  let size = 0
  const file = await open(path, 'wx')
  try {
    for await (const bytes of payload.bytes) {
      size += bytes.length
      if (size > limit) throw new S3Error('EntityTooLarge', `At most ${limit} bytes are taken at once.`)
      hash.update(bytes)
      running.update(bytes)
      await file.appendFile(bytes)
    }
    await file.sync()
  } finally {
    await file.close()
  }
  const digest = hash.digest()
  checkMd5(header('content-md5'), digest)
  const checksums = await running.end({ ...announcedChecksums(header), ...payload.trailers() })
  return { path, size, md5: digest.toString('hex'), checksums }
}

function checkMd5(announced: string | undefined, digest: Buffer): void {
  if (announced === undefined) return
  if (Buffer.from(announced, 'base64').length !== 16) throw new S3Error('InvalidDigest', 'Content-MD5 is no MD5.')
  if (announced !== digest.toString('base64')) throw new S3Error('BadDigest', 'Content-MD5 is not that of what came.')
}

/**
 * Puts staged bytes in their place, in one step, and gives the status of the very file that is there then. A place that
 * must be free and is not fails with `EEXIST`.
 */
export async function publish(
  { path }: Pick<Staged, 'path'>,
  target: string,
  mustBeFree: boolean,
): Promise<BigIntStats> {
  const near = join(dirname(target), `.stagecraft-${randomUUID()}.tmp`)
  const move = async (from: string) => {
    // Before it goes there: another one may take its place at once.
    const status = await stat(from, { bigint: true })
    if (mustBeFree) await claim(from, target)
    await rename(from, target)
    return status
  }
  try {
    return await move(path)
  } catch (error) {
    // A bucket may be bound to a folder on another disk.
    if (!isSystemError(error, 'EXDEV')) throw error
    try {
      await copyFile(path, near)
      return await move(near)
    } finally {
      await rm(near, { force: true })
    }
  }
}

/** Makes the target exclusively; some file systems know no hard links, and there it is empty for a moment. */
async function claim(from: string, target: string): Promise<void> {
  try {
    await link(from, target)
  } catch (error) {
    if (!isSystemError(error, 'EPERM', 'ENOSYS', 'ENOTSUP', 'EOPNOTSUPP', 'EMLINK')) throw error
    await (await open(target, 'wx')).close()
  }
}

/** Removes what processes left behind that ended in the middle, longer ago than anything takes. */
export async function clearOld(folder: string, olderThan: number): Promise<void> {
  const names = await readdir(folder).catch((error: unknown) => {
    if (isSystemError(error, 'ENOENT')) return []
    throw error
  })
  for (const name of names) {
    const path = join(folder, name)
    const status = await stat(path).catch((error: unknown) => {
      if (isSystemError(error, 'ENOENT')) return undefined
      throw error
    })
    if (status && status.mtimeMs < olderThan) await rm(path, { recursive: true, force: true })
  }
}
