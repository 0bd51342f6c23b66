import { createHash, randomUUID } from 'node:crypto'
import { createReadStream } from 'node:fs'
import { lstat, mkdir, readdir, rename, rm, stat, utimes } from 'node:fs/promises'
import { isAbsolute, join, normalize } from 'node:path'
import { pipeline as pump } from 'node:stream/promises'
import { type Packed, packFiles } from '../artifacts/pack.ts'
import { selectFiles } from '../artifacts/select.ts'
import { UnsafeArchive, unpack } from '../artifacts/unpack.ts'
import type { CacheSection } from './schema.ts'

/** How many caches of one project are kept, and how large one may be. */
const limits = { caches: 5, bytes: 2 * 1024 ** 3, entries: 200_000 } as const

/** The cache of a build, for its time. */
export interface BuildCache {
  /** Puts back what an earlier build of the project kept. */
  restore(): Promise<void>
  /** Keeps what the paths of the buildspec name. */
  save(): Promise<void>
}

export interface CacheOptions {
  readonly section: CacheSection
  readonly dataFolder: string
  readonly workFolder: string
  readonly project: string
  /** The folder of the source, which alone is cached. */
  readonly source: string
  /** Works out a key as the shell of the build would. */
  expand(key: string): Promise<string>
  /** Whether the build knows secrets, which its files may then hold. */
  readonly hasSecrets: boolean
  say(line: string): void
}

/**
 * Caches lie in the data folder, one for each project and key. Only what is inside the source is kept: everything else
 * that a build on this machine leaves stays where it is anyway. With a key, a cache is written once and never again.
 */
export function buildCache({ section, source, say, ...options }: CacheOptions): BuildCache {
  const folder = join(options.dataFolder, 'cache', nameOf(options.project))
  const { paths = [], action } = section
  // A folder may be named without its files.
  const inside = paths.filter(isInside).flatMap((path) => [path, `${path}/**/*`])
  const fileOf = async (key: string | undefined) => {
    if (key === undefined) return join(folder, 'default.zip')
    const hashed = await withHashes(key, source)
    return join(folder, `${nameOf(await options.expand(hashed))}.zip`)
  }
  return {
    async restore() {
      for (const path of paths.filter((one) => !isInside(one)))
        say(`Not cached: ${path}, which is outside of the source.`)
      if (action === 'save' || inside.length === 0) return
      const keys = [section.key, ...(section.key === undefined ? [] : (section['fallback-keys'] ?? []))]
      for (const key of keys) {
        const file = await fileOf(key)
        if (!(await exists(file))) continue
        await putBack(file, source, options.workFolder, say)
        return
      }
      say('There is no cache yet.')
    },
    async save() {
      if (action === 'restore' || inside.length === 0) return
      if (options.hasSecrets) return say('Nothing is cached, since the build knows secrets that its files may hold.')
      const file = await fileOf(section.key)
      if (section.key !== undefined && (await exists(file))) return
      const selected = await selectFiles(source, { files: inside, enableSymlinks: true })
      if ('mistake' in selected) return say('Nothing is there to be cached.')
      const size = await sizeOf(selected.files)
      if (size > limits.bytes || selected.files.length > limits.entries) {
        return say(`Not cached: it is more than ${limits.bytes} bytes or ${limits.entries} files.`)
      }
      await mkdir(folder, { recursive: true, mode: 0o700 })
      const begun = join(folder, `${randomUUID()}.part`)
      try {
        await packFiles(selected.files, begun)
        await rename(begun, file)
      } finally {
        await rm(begun, { force: true })
      }
      say(`Cached ${selected.files.length} files.`)
      await prune(folder)
    },
  }
}

/** Puts the files of a cache into the source, whose own files stay as they are. */
async function putBack(file: string, source: string, workFolder: string, say: (line: string) => void): Promise<void> {
  const unpacked = join(workFolder, 'cache')
  try {
    await unpack(file, unpacked, limits)
    await moveInto(unpacked, source)
    // The one that was used last is the last to go.
    const now = new Date()
    await utimes(file, now, now)
    say('Restored the cache.')
  } catch (error) {
    if (!(error instanceof UnsafeArchive)) throw error
    await rm(file, { force: true })
    say(`The cache was thrown away: ${error.message}`)
  } finally {
    await rm(unpacked, { recursive: true, force: true })
  }
}

/** Moves what is in one folder into another one. Never follows a link, so that nothing can be put anywhere else. */
async function moveInto(from: string, to: string): Promise<void> {
  for (const entry of await readdir(from, { withFileTypes: true })) {
    const target = join(to, entry.name)
    const there = await lstat(target).catch(() => undefined)
    if (!there) await rename(join(from, entry.name), target)
    else if (entry.isDirectory() && there.isDirectory()) await moveInto(join(from, entry.name), target)
  }
}

function isInside(path: string): boolean {
  const plain = normalize(path.trim())
  return (
    plain !== '' && !isAbsolute(plain) && !plain.startsWith('..') && !plain.startsWith('~') && !plain.startsWith('$')
  )
}

const hashCall = /\$\(\s*codebuild-hash-files\s+([^()]*)\)/g

/** A key with the hash of files in the place of each call of CodeBuild's own program for that. */
async function withHashes(key: string, source: string): Promise<string> {
  let result = key
  for (const [call, patterns = ''] of key.matchAll(hashCall)) {
    const files = patterns
      .split(/\s+/)
      .filter(Boolean)
      .map((pattern) => pattern.replace(/^(['"])(.*)\1$/, '$2'))
    result = result.replace(call, await hashOf(files, source))
  }
  return result
}

async function hashOf(patterns: readonly string[], source: string): Promise<string> {
  const selected = await selectFiles(source, { files: patterns })
  const files = 'mistake' in selected ? [] : selected.files.toSorted((a, b) => (a.name < b.name ? -1 : 1))
  const hash = createHash('sha256')
  for (const { name, file } of files) {
    const content = createHash('sha256')
    await pump(createReadStream(file), content)
    hash.update(`${name}\0${content.digest('hex')}\n`)
  }
  return hash.digest('hex')
}

function nameOf(text: string): string {
  return createHash('sha256').update(text).digest('hex').slice(0, 32)
}

async function sizeOf(files: readonly Packed[]): Promise<number> {
  let size = 0
  for (const { file } of files) size += (await stat(file).catch(() => ({ size: 0 }))).size
  return size
}

/** Leaves the caches that were used last. */
async function prune(folder: string): Promise<void> {
  const names = (await readdir(folder)).filter((name) => name.endsWith('.zip'))
  const aged = await Promise.all(names.map(async (name) => ({ name, used: (await stat(join(folder, name))).mtimeMs })))
  const old = aged.toSorted((a, b) => b.used - a.used).slice(limits.caches)
  await Promise.all(old.map(({ name }) => rm(join(folder, name), { force: true })))
}

async function exists(file: string): Promise<boolean> {
  try {
    return (await stat(file)).isFile()
  } catch {
    // It is not there.
    return false
  }
}
