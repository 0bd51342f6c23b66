import { createHash } from 'node:crypto'
import { mkdir, rm } from 'node:fs/promises'
import { join } from 'node:path'
import * as v from 'valibot'
import { readJsonFile, writeJsonFile } from '#main/files/json-file.ts'

const texts = v.record(v.string(), v.string())
const description = v.strictObject({
  /** Of the file that is described; another one in its place is not. */
  file: v.string(),
  etag: v.string(),
  /** `content-type` and its like, and the user's own `x-amz-meta-…`. */
  headers: texts,
  checksums: texts,
})

/** What a file cannot say of an object. */
export type Description = v.InferOutput<typeof description>

/**
 * Descriptions of objects, kept outside of the folders of buckets. The files are the truth: one that was changed by
 * something else than a request has no description any more.
 */
export interface Descriptions {
  read(bucketFolder: string, key: string): Promise<Description | undefined>
  write(bucketFolder: string, key: string, description: Description): Promise<void>
  remove(bucketFolder: string, key: string): Promise<void>
}

export function createDescriptions(folder: string, log: (message: string) => void): Descriptions {
  const at = (bucketFolder: string, key: string) => {
    const name = createHash('sha256').update(`${bucketFolder}\0${key}`).digest('hex')
    return { folder: join(folder, name.slice(0, 2)), file: join(folder, name.slice(0, 2), `${name.slice(2)}.json`) }
  }
  return {
    read: (bucketFolder, key) => readJsonFile(at(bucketFolder, key).file, description, log),
    async write(bucketFolder, key, value) {
      const place = at(bucketFolder, key)
      await mkdir(place.folder, { recursive: true, mode: 0o700 })
      await writeJsonFile(place.file, value)
    },
    remove: (bucketFolder, key) => rm(at(bucketFolder, key).file, { force: true }),
  }
}
