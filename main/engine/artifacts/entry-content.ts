import { type FileHandle, open } from 'node:fs/promises'
import type { Readable } from 'node:stream'
import { pipeline as pump } from 'node:stream/promises'
import { promisify } from 'node:util'
import { crc32, inflateRaw, type ZlibOptions } from 'node:zlib'
import type { Entry, ZipFile } from 'yauzl'
import { readInto, smallFile, withMemory } from './lent-memory.ts'

/** What an entry holds, as a stream that has to be read at once. */
export function contentOf(zip: ZipFile, entry: Entry): Promise<Readable> {
  return promisify<Entry, Readable>((one, done) => zip.openReadStream(one, done))(entry)
}

export interface EntryToWrite {
  readonly zip: ZipFile
  readonly entry: Entry
  /** The zip file itself, open for reading. */
  readonly archive: FileHandle
  /** Where it goes; nothing may be there. */
  readonly file: string
  /** Permissions, whatever those of new files are. */
  readonly mode: number
}

/**
 * Writes what an entry holds into a new file. Small ones are read and unpacked as a whole, which takes half the time;
 * larger ones as a stream. Fails where it is not as long as the entry says, or not what was packed by its checksum.
 */
export async function writeEntry({ zip, entry, archive, file, mode }: EntryToWrite): Promise<void> {
  const target = await open(file, 'wx', mode)
  try {
    if (isSmall(entry)) {
      await withMemory(async (memory) => {
        const content = await wholeContent({ zip, entry, archive, memory })
        refuseOther(entry, crc32(content))
        await target.writeFile(content)
      })
    } else {
      let crc = 0
      // yauzl checks that no more comes out than the entry says. Nothing may be waited for between opening the content
      // and reading it: broken bytes would fail with nobody listening, and end the process.
      await pump(await contentOf(zip, entry), async (chunks: AsyncIterable<Buffer>) => {
        for await (const chunk of chunks) {
          crc = crc32(chunk, crc)
          await target.writeFile(chunk)
        }
      })
      refuseOther(entry, crc)
    }
    await target.chmod(mode)
  } finally {
    await target.close()
  }
}

const [stored, deflated] = [0, 8]
const inflate = promisify<Buffer, ZlibOptions, Buffer>(inflateRaw)

/** Whatever else an entry is, encrypted or packed in another way, is for yauzl to read or to refuse. */
function isSmall(entry: Entry): boolean {
  const isKnown = entry.compressionMethod === deflated || entry.compressionMethod === stored
  return isKnown && !entry.isEncrypted() && Math.max(entry.compressedSize, entry.uncompressedSize) <= smallFile
}

interface WholeEntry extends Pick<EntryToWrite, 'zip' | 'entry' | 'archive'> {
  /** Lent; what is given back may lie in it. */
  readonly memory: Buffer
}

async function wholeContent({ zip, entry, archive, memory }: WholeEntry): Promise<Buffer> {
  const { compressedSize, uncompressedSize: size } = entry
  const packed = await readInto(memory, archive, compressedSize, await startOf(zip, entry))
  if (packed.length < compressedSize) throw new Error('It ends too early.')
  if (entry.compressionMethod === stored) {
    if (packed.length !== size) throw new Error(`“${entry.fileName}” is not as long as it says.`)
    return packed
  }
  // One byte more than there should be, so that all of it comes in one piece, and too much is noticed.
  const content = await inflate(packed, { chunkSize: Math.max(size + 1, 64), maxOutputLength: size + 1 })
  if (content.length !== size) throw new Error(`“${entry.fileName}” is not as long as it says.`)
  return content
}

function refuseOther({ fileName, crc32: expected }: Entry, crc: number): void {
  if (crc !== expected) throw new Error(`“${fileName}” is damaged: its checksum is another.`)
}

/** The part of yauzl that its types of an older version leave out. */
interface LocalHeaders {
  readLocalFileHeader(
    entry: Entry,
    options: { readonly minimal: true },
    done: (error: Error | null, header: { readonly fileDataStart: number }) => void,
  ): void
}

/** Where the content of an entry begins in the zip file. */
function startOf(zip: ZipFile, entry: Entry): Promise<number> {
  // It is documented and tested with the version that is installed; only its types are behind.
  const headers = zip as unknown as LocalHeaders
  return new Promise((resolve, reject) => {
    headers.readLocalFileHeader(entry, { minimal: true }, (error, header) => {
      if (error) reject(error)
      else resolve(header.fileDataStart)
    })
  })
}
