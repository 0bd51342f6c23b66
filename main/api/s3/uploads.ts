import { randomBytes } from 'node:crypto'
import { createReadStream } from 'node:fs'
import { mkdir, readdir, rename, rm, stat } from 'node:fs/promises'
import { join } from 'node:path'
import * as v from 'valibot'
import { readJsonFile, writeJsonFile } from '#main/files/json-file.ts'
import { isSystemError } from '#main/system-error.ts'
import { S3Error } from './s3-error.ts'
import type { Staged } from './staging.ts'

const upload = v.strictObject({
  bucket: v.string(),
  key: v.string(),
  headers: v.record(v.string(), v.string()),
})

/** An object that is sent in parts. */
export type Upload = v.InferOutput<typeof upload>

export interface Part {
  readonly number: number
  /** Hexadecimal. */
  readonly md5: string
  readonly size: number
  readonly lastModified: Date
  readonly path: string
}

/** Objects whose parts come one by one, until they are put together or given up. */
export interface Uploads {
  begin(upload: Upload): Promise<string>
  /** Throws `NoSuchUpload`, also for an upload of another object. */
  find(id: string, bucket: string, key: string): Promise<Upload>
  addPart(id: string, number: number, staged: Staged): Promise<void>
  /** By their numbers. */
  parts(id: string): Promise<readonly Part[]>
  remove(id: string): Promise<void>
}

export function createUploads(folder: string, log: (message: string) => void): Uploads {
  return {
    async begin(value) {
      const id = randomBytes(24).toString('hex')
      await mkdir(join(folder, id), { recursive: true, mode: 0o700 })
      await writeJsonFile(join(folder, id, 'upload.json'), value)
      return id
    },
    async find(id, bucket, key) {
      const known = isId(id) ? await readJsonFile(join(folder, id, 'upload.json'), upload, log) : undefined
      if (known?.bucket !== bucket || known.key !== key) throw noSuchUpload()
      return known
    },
    async addPart(id, number, { path, md5 }) {
      const before = await partsIn(join(folder, id), number)
      const target = join(folder, id, `${number}-${md5}`)
      await rename(path, target).catch((error: unknown) => {
        throw isSystemError(error, 'ENOENT') ? noSuchUpload() : error
      })
      for (const old of before) if (old.path !== target) await rm(old.path, { force: true })
    },
    parts: (id) => partsIn(join(folder, id)),
    remove: (id) => rm(join(folder, id), { recursive: true, force: true }),
  }
}

/** The bytes of parts, one after another. */
export async function* bytesOf(parts: readonly Part[]): AsyncGenerator<Uint8Array> {
  for (const { path } of parts) {
    const part: AsyncIterable<Buffer> = createReadStream(path)
    yield* part
  }
}

/** A part is a file that is named by its number and what it holds. */
async function partsIn(folder: string, only?: number): Promise<readonly Part[]> {
  const names = await readdir(folder).catch((error: unknown) => {
    throw isSystemError(error, 'ENOENT') ? noSuchUpload() : error
  })
  const parts = names.flatMap((name) => {
    const [, number, md5 = ''] = /^(\d{1,5})-([0-9a-f]{32})$/.exec(name) ?? []
    if (number === undefined || (only !== undefined && Number(number) !== only)) return []
    return [{ number: Number(number), md5, path: join(folder, name) }]
  })
  const sized = await Promise.all(
    parts.map(async (part) => {
      const { size, mtime } = await stat(part.path)
      return { ...part, size, lastModified: mtime }
    }),
  )
  return sized.toSorted((a, b) => a.number - b.number)
}

function isId(id: string): boolean {
  return /^[0-9a-f]{48}$/.test(id)
}

function noSuchUpload(): S3Error {
  return new S3Error('NoSuchUpload', 'There is no such upload; it may have been completed or given up.')
}
