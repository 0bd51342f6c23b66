import { lstat, mkdir, open as openFile, readlink, symlink } from 'node:fs/promises'
import { dirname, join, posix } from 'node:path'
import type { Readable } from 'node:stream'
import { promisify } from 'node:util'
import { type Entry, open, type Options, type ZipFile } from 'yauzl'
import { contentOf, writeEntry } from './entry-content.ts'
import { leadsOutside } from './pack.ts'

/** An archive that is not unpacked, and why. */
export class UnsafeArchive extends Error {}

export interface UnpackLimits {
  readonly entries: number
  /** All files together, unpacked. */
  readonly bytes: number
}

// Seven gigabytes and a hundred thousand files are what CodePipeline takes for a source artifact.
export const defaultLimits: UnpackLimits = { entries: 100_000, bytes: 7 * 1024 ** 3 }

/**
 * Unpacks a zip file into an empty folder. Nothing is ever written outside it: names that leave it, links that lead out
 * of it, and archives that are larger than the limits are refused with `UnsafeArchive`.
 */
export async function unpack(zipFile: string, folder: string, limits: UnpackLimits = defaultLimits): Promise<void> {
  await mkdir(folder, { recursive: true })
  const links: { readonly name: string; readonly target: string }[] = []
  let bytes = 0
  const made = new Set<string>()
  const makeFolder = async (path: string) => {
    if (made.has(path)) return
    await mkdir(path, { recursive: true })
    made.add(path)
  }
  const writes = createWrites()
  const archive = await openFile(zipFile)
  try {
    await eachEntry(
      zipFile,
      limits,
      async (zip, entry) => {
        const name = safeName(entry.fileName)
        const file = join(folder, name)
        if (entry.fileName.endsWith('/')) return makeFolder(file)
        bytes += entry.uncompressedSize
        if (bytes > limits.bytes) throw new UnsafeArchive(`It is larger than ${limits.bytes} bytes when unpacked.`)
        const mode = entry.externalFileAttributes >>> 16
        if ((mode & kindBits) === symbolicLink) {
          links.push({ name, target: await textOf(await contentOf(zip, entry)) })
          return
        }
        await makeFolder(dirname(file))
        await writes.add(() => writeEntry({ zip, entry, archive, file, mode: mode & 0o111 ? 0o755 : 0o644 }))
      },
      writes.done,
    )
  } finally {
    await archive.close()
  }
  // Last, so that no file is ever written through a link.
  for (const link of links) {
    await makeLink(folder, link).catch((error: unknown) => {
      throw isFromSystem(error) ? asConflict(error) : error
    })
  }
}

/** The names in a zip file that are files; fails with `UnsafeArchive` for what is no zip file. */
export async function listEntries(zipFile: string): Promise<readonly string[]> {
  const names: string[] = []
  await eachEntry(zipFile, defaultLimits, async (_zip, { fileName }) => {
    if (!fileName.endsWith('/')) names.push(fileName)
  })
  return names
}

/** Visits the entries of a zip file in its order; what is no zip file, or has too many of them, is an `UnsafeArchive`. */
export async function eachEntry(
  zipFile: string,
  limits: UnpackLimits,
  visit: (zip: ZipFile, entry: Entry) => Promise<void>,
  /** Waited for before the file is let go of. */
  done: () => Promise<void> = async () => undefined,
): Promise<void> {
  let zip: ZipFile | undefined
  try {
    zip = await openZip(zipFile, { autoClose: false, lazyEntries: true })
    if (zip.entryCount > limits.entries) throw new UnsafeArchive(`It has more than ${limits.entries} entries.`)
    for (let entry = await nextEntry(zip); entry; entry = await nextEntry(zip)) await visit(zip, entry)
    await done()
  } catch (error) {
    if (error instanceof UnsafeArchive) throw error
    if (isFromSystem(error)) throw asConflict(error)
    throw new UnsafeArchive(error instanceof Error ? error.message : String(error))
  } finally {
    // What is still being read must not lose its file.
    await done().catch(() => undefined)
    zip?.close()
  }
}

/** How many files are written at the same time: enough to keep the disk and the threads of zlib at work. */
const writesAtOnce = 8

/** Work of which several pieces go on at once; the first failure is everybody's. */
function createWrites() {
  const pending = new Set<Promise<void>>()
  let failure: { readonly error: unknown } | undefined
  const check = () => {
    if (failure) throw failure.error
  }
  return {
    /** Begins a piece as soon as there is room for it. */
    async add(write: () => Promise<void>): Promise<void> {
      while (pending.size >= writesAtOnce) await Promise.race(pending)
      check()
      const one = write()
        .catch((error: unknown) => void (failure ??= { error }))
        .finally(() => pending.delete(one))
      pending.add(one)
    },
    async done(): Promise<void> {
      await Promise.all(pending)
      check()
    },
  }
}

function isFromSystem(error: unknown): error is NodeJS.ErrnoException {
  return error instanceof Error && 'syscall' in error
}

/** Two entries in one place are the archive's fault; a full disk or a missing permission says nothing about it. */
function asConflict(error: NodeJS.ErrnoException): Error {
  const isConflict = ['EEXIST', 'ENOTDIR', 'EISDIR'].includes(error.code ?? '')
  return isConflict ? new UnsafeArchive('It has two entries for one place.') : error
}

const openZip = promisify<string, Options, ZipFile>(open)

function nextEntry(zip: ZipFile): Promise<Entry | undefined> {
  const { promise, resolve, reject } = Promise.withResolvers<Entry | undefined>()
  const ended = () => resolve(undefined)
  zip.once('entry', resolve).once('end', ended).once('error', reject)
  zip.readEntry()
  return promise.finally(() => {
    zip.off('entry', resolve).off('end', ended).off('error', reject)
  })
}

function safeName(name: string): string {
  const normal = posix.normalize(name)
  const isOutside = normal === '..' || normal.startsWith('../') || posix.isAbsolute(normal) || /^[A-Za-z]:/.test(normal)
  if (isOutside || name.includes('\0')) throw new UnsafeArchive(`“${name}” would be written outside the folder.`)
  return normal
}

async function makeLink(folder: string, { name, target }: { readonly name: string; readonly target: string }) {
  if (leadsOutside(name, target))
    throw new UnsafeArchive(`“${name}” is a link that leads out of the folder (${target}).`)
  await mkdir(join(folder, dirname(name)), { recursive: true })
  await refuseLinksOnTheWay(folder, name)
  await refuseLinksOnTheWay(folder, posix.join(posix.dirname(name), target))
  await symlink(target, join(folder, name))
}

/** A link inside another linked folder could lead anywhere, however harmless both look. */
async function refuseLinksOnTheWay(folder: string, name: string): Promise<void> {
  const parts = name.split('/').slice(0, -1)
  for (const [i] of parts.entries()) {
    const place = join(folder, ...parts.slice(0, i + 1))
    const isLink = await lstat(place).then(
      (status) => status.isSymbolicLink(),
      () => false,
    )
    if (isLink) throw new UnsafeArchive(`“${name}” goes through a link (${await readlink(place)}).`)
  }
}

const kindBits = 0o170_000
const symbolicLink = 0o120_000

async function textOf(stream: Readable): Promise<string> {
  const chunks: Buffer[] = []
  for await (const chunk of stream) {
    chunks.push(Buffer.from(chunk as Uint8Array))
    if (chunks.reduce((sum, { length }) => sum + length, 0) > 4096) throw new UnsafeArchive('A link is too long.')
  }
  return Buffer.concat(chunks).toString('utf8')
}
