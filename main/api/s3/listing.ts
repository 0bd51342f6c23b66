import { readdir } from 'node:fs/promises'
import { join } from 'node:path'
import { isSystemError } from '#main/system-error.ts'
import { isName } from './key-path.ts'

/** What a list is asked for. */
export interface ListOrder {
  readonly prefix: string
  /** Keys that go on with this behind the prefix are told together; empty for none. */
  readonly delimiter: string
  /** Only what comes after this; a common prefix stands for all its keys. */
  readonly after: string
  readonly maximum: number
}

export interface Page {
  readonly keys: readonly string[]
  readonly commonPrefixes: readonly string[]
  /** The last item, where there are more. */
  readonly next?: string
}

/** One page of the objects in the folder of a bucket, in the order of S3: by the bytes of their keys. */
export async function listPage(bucketFolder: string, order: ListOrder): Promise<Page> {
  const keys = await keysBelow(bucketFolder, order)
  return pageOf(sorted(keys), order)
}

/** Takes a page out of all keys, which are in order. */
export function pageOf(keys: readonly string[], { prefix, delimiter, after, maximum }: ListOrder): Page {
  const page = { keys: [] as string[], commonPrefixes: [] as string[] }
  let last = after
  let count = 0
  for (const key of keys) {
    if (!key.startsWith(prefix) || !isAfter(key, last, delimiter)) continue
    if (count >= maximum) return { ...page, ...(maximum > 0 && { next: last }) }
    const end = delimiter === '' ? -1 : key.indexOf(delimiter, prefix.length)
    last = end < 0 ? key : key.slice(0, end + delimiter.length)
    if (end < 0) page.keys.push(key)
    else page.commonPrefixes.push(last)
    count += 1
  }
  return page
}

function isAfter(key: string, last: string, delimiter: string): boolean {
  const isCommonPrefix = delimiter !== '' && last.endsWith(delimiter)
  return Buffer.compare(Buffer.from(key), Buffer.from(last)) > 0 && !(isCommonPrefix && key.startsWith(last))
}

function sorted(keys: readonly string[]): readonly string[] {
  return keys
    .map((key) => ({ key, bytes: Buffer.from(key) }))
    .toSorted((a, b) => Buffer.compare(a.bytes, b.bytes))
    .map(({ key }) => key)
}

/** The keys that begin as asked; of folders that are told together one key is enough. */
async function keysBelow(root: string, { prefix, delimiter, after }: ListOrder): Promise<readonly string[]> {
  const folder = prefix.slice(0, prefix.lastIndexOf('/') + 1)
  const names = folder.split('/').slice(0, -1)
  if (!names.every(isName)) return []
  // A link on the way is not followed.
  const found: string[] = []
  let here = root
  for (const name of names) {
    const entry = (await entriesOf(here)).find((one) => one.name === name)
    if (!entry?.isDirectory()) return []
    here = join(here, name)
  }
  for (const entry of await entriesOf(here)) {
    const key = `${folder}${entry.name}`
    if (entry.isFile()) found.push(key)
    else if (entry.isDirectory() && (key.startsWith(prefix) || prefix.startsWith(`${key}/`))) {
      const isTold = delimiter === '/' && !after.startsWith(`${key}/`)
      await collect(join(here, entry.name), `${key}/`, found, isTold ? found.length + 1 : Number.POSITIVE_INFINITY)
    }
  }
  return found
}

async function collect(path: string, folder: string, found: string[], enough: number): Promise<void> {
  for (const entry of await entriesOf(path)) {
    if (found.length >= enough) return
    if (entry.isFile()) found.push(`${folder}${entry.name}`)
    else if (entry.isDirectory()) await collect(join(path, entry.name), `${folder}${entry.name}/`, found, enough)
  }
}

/** Files and folders that can be objects and parts of keys; links are neither. */
async function entriesOf(path: string) {
  try {
    const entries = await readdir(path, { withFileTypes: true })
    return entries.filter(({ name }) => isName(name))
  } catch (error) {
    // Gone meanwhile.
    if (isSystemError(error, 'ENOENT', 'ENOTDIR')) return []
    throw error
  }
}
