import { createReadStream } from 'node:fs'
import { lstat, open, readdir, readlink, realpath, stat } from 'node:fs/promises'
import { join, posix, relative, sep } from 'node:path'
import { pipeline as pump } from 'node:stream/promises'
import { promisify } from 'node:util'
import { crc32, createDeflateRaw, deflateRaw, type ZlibOptions } from 'node:zlib'
import { readInto, smallFile, withMemory } from './lent-memory.ts'
import { createZipWriter, type ZipEntry } from './zip-writer.ts'

/** A file on its way into an artifact. */
export interface Packed {
  /** Path in the zip, with `/`. */
  readonly name: string
  /** Absolute path on disk. */
  readonly file: string
}

/**
 * Writes a zip file with these files in the order of their names. Executable bits survive, and so do symbolic links
 * that stay inside; what leads outside is left out and given back. A file that vanishes while it is packed, or does not
 * hold as much as it said, fails it.
 */
export async function packFiles(
  files: readonly Packed[],
  zipFile: string,
): Promise<{ readonly leftOut: readonly string[] }> {
  const leftOut: string[] = []
  await writeZip(zipFile, async (zip) => {
    const inOrder = files.toSorted((a, b) => (a.name < b.name ? -1 : 1))
    for await (const { name, ready } of ahead(inOrder, async (one) => ({
      name: one.name,
      ready: await prepare(one),
    }))) {
      if (ready === 'left out') leftOut.push(name)
      else await ready(zip)
    }
  })
  return { leftOut }
}

/** A zip file that holds one text, for artifacts whose contents are made here. */
export async function packText(name: string, text: string, zipFile: string): Promise<void> {
  const ready = await packed({ name, mode: ordinaryFile, modified: new Date() }, Buffer.from(text))
  await writeZip(zipFile, ready)
}

/** Artifacts stay on this machine: time is worth more than the last few percent of size. */
const level = 1
/** How many files are read and compressed at the same time: enough to keep the threads of zlib at work. */
const filesAtOnce = 8

const ordinaryFile = 0o100_644
const symbolicLink = 0o120_777
const deflate = promisify<Buffer, ZlibOptions, Buffer>(deflateRaw)

type ZipWriter = ReturnType<typeof createZipWriter>
type Ready = (zip: ZipWriter) => Promise<void>
type About = Pick<ZipEntry, 'name' | 'mode' | 'modified'>

async function writeZip(zipFile: string, write: (zip: ZipWriter) => Promise<void>): Promise<void> {
  const file = await open(zipFile, 'w', 0o600)
  try {
    const zip = createZipWriter(file)
    await write(zip)
    await zip.end()
  } finally {
    await file.close()
  }
}

/** Compresses a small file, so that it can be written when its turn comes; a large one waits for that, as a stream. */
async function prepare({ name, file }: Packed): Promise<Ready | 'left out'> {
  const status = await lstat(file)
  const { mtime: modified } = status
  if (status.isSymbolicLink()) {
    const target = (await readlink(file)).split(sep).join('/')
    return leadsOutside(name, target) ? 'left out' : packed({ name, mode: symbolicLink, modified }, Buffer.from(target))
  }
  if (!status.isFile()) return 'left out'
  // Ours to read wherever it is unpacked; only whether it can be executed is of interest.
  const about = { name, mode: ordinaryFile | (status.mode & 0o111), modified }
  if (status.size > smallFile) return (zip) => packStream(zip, { ...about, size: status.size }, file)
  return withMemory(async (memory) => {
    // Files of the system itself may say that they hold nothing.
    const opened = await open(file)
    try {
      return await packed(about, await readInto(memory, opened, status.size || memory.length, 0))
    } finally {
      await opened.close()
    }
  })
}

/** The bytes are not looked at any more when this is done. */
async function packed(about: About, bytes: Buffer): Promise<Ready> {
  const smaller = await deflate(bytes, { level, chunkSize: Math.max(bytes.length, 64) })
  const isDeflated = smaller.length < bytes.length
  const content = isDeflated ? smaller : Buffer.from(bytes)
  const entry = { ...about, isDeflated, crc: crc32(bytes), size: bytes.length, packedSize: content.length }
  return (zip) => zip.add(entry, content)
}

async function packStream(zip: ZipWriter, about: About & { readonly size: number }, file: string): Promise<void> {
  const entry = await zip.begin({ ...about, isDeflated: true })
  let [crc, size, packedSize] = [0, 0, 0]
  await pump(
    createReadStream(file, { highWaterMark: 1 << 18 }),
    async function* measured(chunks: AsyncIterable<Buffer>) {
      for await (const chunk of chunks) {
        crc = crc32(chunk, crc)
        size += chunk.length
        yield chunk
      }
    },
    createDeflateRaw({ level }),
    async (chunks: AsyncIterable<Buffer>) => {
      for await (const chunk of chunks) {
        packedSize += chunk.length
        await entry.write(chunk)
      }
    },
  )
  if (size !== about.size) throw new Error(`${file} changed while it was packed.`)
  await entry.end({ crc, size, packedSize })
}

/** Works on several pieces at the same time and gives what comes of them in order; the first failure ends it. */
async function* ahead<T, R>(pieces: readonly T[], work: (piece: T) => Promise<R>): AsyncGenerator<R> {
  const pending: Promise<R>[] = []
  try {
    for (const piece of pieces) {
      const begun = work(piece)
      // Its failure is met when its turn comes; until then nobody may take it for one that was overlooked.
      begun.catch(() => undefined)
      pending.push(begun)
      const first = pending.length >= filesAtOnce ? pending.shift() : undefined
      if (first) yield await first
    }
    for (const begun of pending) yield await begun
  } finally {
    await Promise.allSettled(pending)
  }
}

/** Everything in a folder as it stands, without Git's own data. */
export async function filesIn(folder: string): Promise<readonly Packed[]> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true })
  return entries.flatMap((entry) => {
    const file = join(entry.parentPath, entry.name)
    const name = relative(folder, file).split(sep).join('/')
    if (entry.isDirectory() || name.split('/').includes('.git')) return []
    return [{ name, file }]
  })
}

/** Files of a folder with symbolic links replaced by what they lead to; what leads outside or nowhere is left out. */
export async function followed(files: readonly Packed[], root: string): Promise<readonly Packed[]> {
  const inside = `${await realpath(root)}${sep}`
  const found: Packed[] = []
  for (const { name, file } of files) {
    const isLink = (await lstat(file)).isSymbolicLink()
    const target = isLink ? await targetOf(file) : file
    if (target !== undefined && (!isLink || target.startsWith(inside))) found.push({ name, file: target })
  }
  return found
}

/** Whether a symbolic link that stands at `name` leaves the folder that names start from. */
export function leadsOutside(name: string, target: string): boolean {
  if (target === '' || posix.isAbsolute(target) || /^[A-Za-z]:/.test(target) || target.includes('\\')) return true
  const place = posix.normalize(posix.join(posix.dirname(name), target))
  return place === '..' || place.startsWith('../')
}

/** The file that a link leads to in the end; `undefined` where that is none. */
async function targetOf(link: string): Promise<string | undefined> {
  try {
    const target = await realpath(link)
    return (await stat(target)).isFile() ? target : undefined
  } catch {
    // It leads nowhere.
    return undefined
  }
}
