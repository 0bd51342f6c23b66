import type { FileHandle } from 'node:fs/promises'

/** What stands in a zip file about one of its entries. */
export interface ZipEntry {
  /** Path with `/`; it is written as UTF-8. */
  readonly name: string
  /** Unix kind and permissions, as in `st_mode`. */
  readonly mode: number
  readonly modified: Date
  readonly isDeflated: boolean
  /** CRC-32 of what the entry holds, unpacked. */
  readonly crc: number
  /** Bytes, unpacked. */
  readonly size: number
  /** Bytes in the zip file. */
  readonly packedSize: number
}

/** An entry whose content is still to come. */
export interface BegunEntry {
  /** Writes the next piece of what the entry holds, as it stands in the zip file. */
  write(packed: Uint8Array): Promise<void>
  /** Ends the entry; now its checksum and sizes are known. */
  end(result: Pick<ZipEntry, 'crc' | 'size' | 'packedSize'>): Promise<void>
}

/**
 * Writes a zip file one entry after the other, with sizes in 64 bits where they are needed (APPNOTE 6.3.9, sections 4.3
 * and 4.5.3). What it is given is compressed already: so entries can be compressed side by side, which is what makes it
 * as quick as the program `zip`. `largest` is the largest number that is written in 32 bits.
 */
export function createZipWriter(file: FileHandle, largest = 0xffff_fffe) {
  let at = 0
  let gathered: Buffer[] = []
  let gatheredBytes = 0
  const central: Buffer[] = []

  const flush = async () => {
    const buffers = gathered
    gathered = []
    gatheredBytes = 0
    if (buffers.length > 0) await writeAll(file, Buffer.concat(buffers))
  }
  const append = async (...buffers: readonly Uint8Array[]) => {
    for (const bytes of buffers) {
      gathered.push(Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength))
      gatheredBytes += bytes.byteLength
      at += bytes.byteLength
    }
    if (gatheredBytes >= writtenAtOnce) await flush()
  }

  return {
    /** Adds an entry with everything that it holds. */
    async add(entry: ZipEntry, packed: Uint8Array): Promise<void> {
      central.push(centralRecord(entry, at, largest))
      await append(localHeader(entry, entry.size > largest), packed)
    },

    /** Begins an entry of about so many bytes, whose content comes in pieces. Nothing else may be added until it ends. */
    async begin(about: Omit<ZipEntry, 'crc' | 'packedSize'>): Promise<BegunEntry> {
      const offset = at
      // What cannot be made smaller grows by a few bytes for each block.
      const isLarge = about.size + about.size / 1000 > largest
      await append(localHeader({ ...about, crc: 0, packedSize: 0 }, isLarge))
      return {
        write: (packed) => append(packed),
        async end(result) {
          await flush()
          const entry = { ...about, ...result }
          await writeAll(file, localHeader(entry, isLarge), offset)
          central.push(centralRecord(entry, offset, largest))
        },
      }
    },

    /** Writes the directory of the zip file, without which it is none. */
    async end(): Promise<void> {
      const [start, count] = [at, central.length]
      await append(...central)
      await append(endRecords({ start, bytes: at - start, count, largest }))
      await flush()
    },
  }
}

const writtenAtOnce = 1 << 20
/** The version of the format that one must know to read an entry: 2.0, or 4.5 where numbers have 64 bits. */
const [plainVersion, largeVersion] = [20, 45]
/** Made on Unix, by the rules of 6.3. */
const madeBy = (3 << 8) | 63
const namesAreUtf8 = 1 << 11
const [stored, deflated] = [0, 8]
const all32 = 0xffff_ffff

function localHeader(entry: ZipEntry, isLarge: boolean): Buffer {
  const name = Buffer.from(entry.name)
  const large = isLarge ? largeNumbers([entry.size, entry.packedSize]) : Buffer.alloc(0)
  const extra = Buffer.concat([timeOf(entry), large])
  const header = Buffer.alloc(30)
  header.writeUInt32LE(0x0403_4b50, 0)
  writeCommon(header, 4, entry, isLarge)
  header.writeUInt16LE(name.length, 26)
  header.writeUInt16LE(extra.length, 28)
  return Buffer.concat([header, name, extra])
}

function centralRecord(entry: ZipEntry, offset: number, largest: number): Buffer {
  const name = Buffer.from(entry.name)
  const areSizesLarge = entry.size > largest || entry.packedSize > largest
  const isOffsetLarge = offset > largest
  const large = [...(areSizesLarge ? [entry.size, entry.packedSize] : []), ...(isOffsetLarge ? [offset] : [])]
  const extra = Buffer.concat([timeOf(entry), large.length > 0 ? largeNumbers(large) : Buffer.alloc(0)])
  const record = Buffer.alloc(46)
  record.writeUInt32LE(0x0201_4b50, 0)
  record.writeUInt16LE(madeBy, 4)
  writeCommon(record, 6, entry, areSizesLarge)
  if (isOffsetLarge) record.writeUInt16LE(largeVersion, 6)
  record.writeUInt16LE(name.length, 28)
  record.writeUInt16LE(extra.length, 30)
  record.writeUInt32LE((entry.mode << 16) >>> 0, 38)
  record.writeUInt32LE(isOffsetLarge ? all32 : offset, 42)
  return Buffer.concat([record, name, extra])
}

/** The fields that the header of an entry and its record in the directory have in common, 22 bytes. */
function writeCommon(into: Buffer, at: number, entry: ZipEntry, isLarge: boolean): void {
  const { date, time } = dosTime(entry.modified)
  into.writeUInt16LE(isLarge ? largeVersion : plainVersion, at)
  into.writeUInt16LE(namesAreUtf8, at + 2)
  into.writeUInt16LE(entry.isDeflated ? deflated : stored, at + 4)
  into.writeUInt16LE(time, at + 6)
  into.writeUInt16LE(date, at + 8)
  into.writeUInt32LE(entry.crc, at + 10)
  into.writeUInt32LE(isLarge ? all32 : entry.packedSize, at + 14)
  into.writeUInt32LE(isLarge ? all32 : entry.size, at + 18)
}

interface Directory {
  readonly start: number
  readonly bytes: number
  readonly count: number
  readonly largest: number
}

function endRecords({ start, bytes, count, largest }: Directory): Buffer {
  const isLarge = start > largest || bytes > largest || count > Math.min(largest, 0xfffe)
  const end = Buffer.alloc(22)
  end.writeUInt32LE(0x0605_4b50, 0)
  end.writeUInt16LE(isLarge ? 0xffff : count, 8)
  end.writeUInt16LE(isLarge ? 0xffff : count, 10)
  end.writeUInt32LE(isLarge ? all32 : bytes, 12)
  end.writeUInt32LE(isLarge ? all32 : start, 16)
  if (!isLarge) return end
  const record = Buffer.alloc(56)
  record.writeUInt32LE(0x0606_4b50, 0)
  // How many bytes of this record follow.
  record.writeBigUInt64LE(44n, 4)
  record.writeUInt16LE(madeBy, 12)
  record.writeUInt16LE(largeVersion, 14)
  record.writeBigUInt64LE(BigInt(count), 24)
  record.writeBigUInt64LE(BigInt(count), 32)
  record.writeBigUInt64LE(BigInt(bytes), 40)
  record.writeBigUInt64LE(BigInt(start), 48)
  const locator = Buffer.alloc(20)
  locator.writeUInt32LE(0x0706_4b50, 0)
  locator.writeBigUInt64LE(BigInt(start + bytes), 8)
  locator.writeUInt32LE(1, 16)
  return Buffer.concat([record, locator, end])
}

function largeNumbers(numbers: readonly number[]): Buffer {
  const field = Buffer.alloc(4 + 8 * numbers.length)
  field.writeUInt16LE(0x0001, 0)
  field.writeUInt16LE(8 * numbers.length, 2)
  for (const [i, number] of numbers.entries()) field.writeBigUInt64LE(BigInt(number), 4 + 8 * i)
  return field
}

/** Info-ZIP's universal time: seconds since 1970, without a time zone to guess. */
function timeOf({ modified }: ZipEntry): Buffer {
  const field = Buffer.alloc(9)
  field.writeUInt16LE(0x5455, 0)
  field.writeUInt16LE(5, 2)
  field.writeUInt8(1, 4)
  const seconds = Math.floor(modified.getTime() / 1000)
  field.writeInt32LE(Math.min(Math.max(seconds, -0x8000_0000), 0x7fff_ffff), 5)
  return field
}

/** The time in the words of DOS, which know the years from 1980 to 2107 and every second second. */
function dosTime(modified: Date): { readonly date: number; readonly time: number } {
  const year = modified.getFullYear() - 1980
  if (year < 0) return { date: (1 << 5) | 1, time: 0 }
  const date = (Math.min(year, 127) << 9) | ((modified.getMonth() + 1) << 5) | modified.getDate()
  const time = (modified.getHours() << 11) | (modified.getMinutes() << 5) | (modified.getSeconds() >> 1)
  return { date, time }
}

/** Writes all of it, behind what was written before or at a place. */
async function writeAll(file: FileHandle, bytes: Buffer, position?: number): Promise<void> {
  for (let done = 0; done < bytes.length; ) {
    const { bytesWritten } = await file.write(
      bytes,
      done,
      bytes.length - done,
      position === undefined ? null : position + done,
    )
    done += bytesWritten
  }
}
