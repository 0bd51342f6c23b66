import { spawnSync } from 'node:child_process'
import { randomBytes } from 'node:crypto'
import { openSync, readFileSync, truncateSync, writeFileSync } from 'node:fs'
import { open } from 'node:fs/promises'
import { join } from 'node:path'
import { crc32 } from 'node:zlib'
import { describe, expect, it } from 'vitest'
import { filesIn, packFiles } from '#main/engine/artifacts/pack.ts'
import { listEntries, unpack, UnsafeArchive } from '#main/engine/artifacts/unpack.ts'
import { createZipWriter } from '#main/engine/artifacts/zip-writer.ts'
import { folder } from '../bench.ts'

const modified = new Date('2026-03-04T05:06:08Z')
const mode = 0o100_644

/** A zip file whose numbers take 64 bits from so few bytes on. */
async function written(entries: Readonly<Record<string, string>>, largest: number): Promise<string> {
  const zipFile = join(folder(), 'a.zip')
  const file = await open(zipFile, 'w')
  const zip = createZipWriter(file, largest)
  for (const [name, text] of Object.entries(entries)) {
    const bytes = Buffer.from(text)
    const sizes = { crc: crc32(bytes), size: bytes.length, packedSize: bytes.length }
    const about = { name, mode, modified, isDeflated: false }
    if (!name.startsWith('streamed')) {
      await zip.add({ ...about, ...sizes }, bytes)
      continue
    }
    const begun = await zip.begin({ ...about, size: bytes.length })
    for (const byte of bytes) await begun.write(Buffer.from([byte]))
    await begun.end(sizes)
  }
  await zip.end()
  await file.close()
  return zipFile
}

async function unpacked(zipFile: string): Promise<Record<string, string>> {
  const to = folder()
  await unpack(zipFile, to)
  return Object.fromEntries((await filesIn(to)).map(({ name, file }) => [name, readFileSync(file, 'utf8')]))
}

const entries = { 'a.txt': 'short', 'b/ü.txt': 'rather longer than that', 'streamed.txt': 'in pieces, one each', z: '' }

describe('numbers of 64 bits', () => {
  it.each([0xffff_fffe, 20, 10, 0])('are written from %i on, and read again', async (largest) => {
    expect(await unpacked(await written(entries, largest))).toEqual(entries)
  })

  const unzip = spawnSync('unzip', ['-v']).status === 0
  it.skipIf(!unzip)(`are read by unzip${unzip ? '' : ' (skipped: unzip is not installed)'}`, async () => {
    for (const largest of [0xffff_fffe, 20, 10, 0]) {
      const { status, stdout } = spawnSync('unzip', ['-tq', await written(entries, largest)], { encoding: 'utf8' })
      expect({ status, stdout }).toMatchObject({ status: 0, stdout: expect.stringContaining('No errors') })
    }
  })

  it('count more entries than 16 bits can', async () => {
    const many = Object.fromEntries(Array.from({ length: 65_536 }, (_, i) => [`${i}`, '']))
    expect(await listEntries(await written(many, 0xffff_fffe))).toHaveLength(65_536)
  })
})

it('packs files that are too large to be held, and what cannot be made smaller', async () => {
  const from = folder()
  const contents = {
    large: Buffer.alloc(3_000_001, 'all of this is quite the same. '),
    random: randomBytes(2_000_000),
    small: randomBytes(1000),
  }
  for (const [name, bytes] of Object.entries(contents)) writeFileSync(join(from, name), bytes)
  const zipFile = join(folder(), 'a.zip')
  await packFiles(await filesIn(from), zipFile)
  const to = folder()
  await unpack(zipFile, to)
  for (const [name, bytes] of Object.entries(contents)) expect(readFileSync(join(to, name)).equals(bytes)).toBe(true)
})

it('refuses a file that grows while it is packed', async () => {
  const from = folder()
  const file = join(from, 'growing')
  writeFileSync(file, Buffer.alloc(40_000_000))
  const packing = packFiles([{ name: 'growing', file }], join(folder(), 'a.zip'))
  const grown = openSync(file, 'a')
  const growing = setInterval(() => writeFileSync(grown, 'more'))
  await expect(packing.finally(() => clearInterval(growing))).rejects.toThrow(`${file} changed while it was packed.`)
})

describe('unpacking finds out', () => {
  it.each([
    ['small', 1000],
    ['large', 3_000_000],
  ])('what was damaged in a %s file, by its checksum', async (_, size) => {
    const zipFile = await written({ a: 'x'.repeat(size) }, 0xffff_fffe)
    const bytes = readFileSync(zipFile)
    bytes[200] = 'y'.charCodeAt(0)
    writeFileSync(zipFile, bytes)
    await expect(unpack(zipFile, folder())).rejects.toEqual(
      new UnsafeArchive('“a” is damaged: its checksum is another.'),
    )
  })

  it('that the end is missing', async () => {
    const zipFile = await written(entries, 0xffff_fffe)
    truncateSync(zipFile, 100)
    await expect(unpack(zipFile, folder())).rejects.toBeInstanceOf(UnsafeArchive)
  })

  it('that more comes out than an entry says', async () => {
    const from = folder({ a: 'the same again and again '.repeat(100) })
    const zipFile = join(folder(), 'a.zip')
    await packFiles(await filesIn(from), zipFile)
    const bytes = readFileSync(zipFile)
    // In the directory: the size of what comes out.
    bytes.writeUInt32LE(7, bytes.lastIndexOf(Buffer.from('PK\u0001\u0002')) + 24)
    writeFileSync(zipFile, bytes)
    await expect(unpack(zipFile, folder())).rejects.toBeInstanceOf(UnsafeArchive)
  })
})
