import { createWriteStream, existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { pipeline as pump } from 'node:stream/promises'
import { describe, expect, it } from 'vitest'
import { ZipFile } from 'yazl'
import { listEntries, unpack, UnsafeArchive } from '#main/engine/artifacts/unpack.ts'
import { folder } from '../bench.ts'

interface Entry {
  readonly name: string
  readonly text: string
  readonly mode?: number
}

const link = 0o120_777

/** A zip file; names that the writer would refuse are put in afterwards, byte for byte. */
async function zipOf(entries: readonly Entry[], rename: Readonly<Record<string, string>> = {}): Promise<string> {
  const file = join(folder(), 'a.zip')
  const zip = new ZipFile()
  for (const { name, text, mode = 0o100_644 } of entries) zip.addBuffer(Buffer.from(text), name, { mode })
  zip.end()
  await pump(zip.outputStream, createWriteStream(file))
  let bytes = readFileSync(file).toString('latin1')
  for (const [from, to] of Object.entries(rename)) bytes = bytes.replaceAll(from, to)
  writeFileSync(file, bytes, 'latin1')
  return file
}

/** Unpacks into a folder inside another, so that what gets out would be seen. */
async function attempt(file: string, limits?: Parameters<typeof unpack>[2]) {
  const outer = folder()
  const error = await unpack(file, join(outer, 'to'), limits).then(
    () => undefined,
    (reason: unknown) => reason,
  )
  return { error, outer: readdirSync(outer), inner: readdirSync(join(outer, 'to'), { recursive: true }) }
}

describe('unpacking refuses', () => {
  it('a name that leaves the folder', async () => {
    const { error, outer } = await attempt(await zipOf([{ name: 'xx/evil', text: 'x' }], { 'xx/evil': '../evil' }))
    expect(error).toBeInstanceOf(UnsafeArchive)
    expect(outer).toEqual(['to'])
  })

  it('a name that leaves it by way of a folder inside', async () => {
    const zip = await zipOf([{ name: 'a/xx/xx/evil', text: 'x' }], { 'a/xx/xx/evil': 'a/../../evil' })
    const { error, outer } = await attempt(zip)
    expect(error).toBeInstanceOf(UnsafeArchive)
    expect(outer).toEqual(['to'])
  })

  it('an absolute name', async () => {
    const { error } = await attempt(await zipOf([{ name: 'xtmp/evil-stagecraft', text: 'x' }], { xtmp: '/tmp' }))
    expect(error).toBeInstanceOf(UnsafeArchive)
    expect(existsSync('/tmp/evil-stagecraft')).toBe(false)
  })

  it('a name with backslashes that leads up on Windows', async () => {
    const zip = await zipOf([{ name: 'xx/xx/evil', text: 'x' }], { 'xx/xx/evil': '..\\..\\evil' })
    expect((await attempt(zip)).error).toBeInstanceOf(UnsafeArchive)
  })

  it('a link that leads out', async () => {
    const { error, inner } = await attempt(await zipOf([{ name: 'out', text: '../..', mode: link }]))
    expect(error).toEqual(new UnsafeArchive('“out” is a link that leads out of the folder (../..).'))
    expect(inner).toEqual([])
  })

  it('a file that is written through a link', async () => {
    const zip = await zipOf([
      { name: 'dir', text: 'other', mode: link },
      { name: 'dir/file', text: 'x' },
    ])
    expect((await attempt(zip)).error).toEqual(new UnsafeArchive('It has two entries for one place.'))
  })

  it('two files with one name', async () => {
    const zip = await zipOf(
      [
        { name: 'a.txt', text: 'one' },
        { name: 'b.txt', text: 'two' },
      ],
      { 'b.txt': 'a.txt' },
    )
    expect((await attempt(zip)).error).toEqual(new UnsafeArchive('It has two entries for one place.'))
  })

  it('links that lead out only together', async () => {
    const zip = await zipOf([
      { name: 'a/b/keep', text: '' },
      { name: 'one', text: 'a/b', mode: link },
      { name: 'two', text: 'one/../..', mode: link },
    ])
    expect((await attempt(zip)).error).toBeInstanceOf(UnsafeArchive)
  })

  it('more than the limit, whatever the zip file weighs', async () => {
    const zip = await zipOf([{ name: 'big', text: 'x'.repeat(2_000_000) }])
    const { error, inner } = await attempt(zip, { entries: 10, bytes: 1_000_000 })
    expect(error).toEqual(new UnsafeArchive('It is larger than 1000000 bytes when unpacked.'))
    expect(inner).toEqual([])
  })

  it('more entries than the limit', async () => {
    const zip = await zipOf(['a', 'b', 'c'].map((name) => ({ name, text: '' })))
    expect((await attempt(zip, { entries: 2, bytes: 10 })).error).toEqual(
      new UnsafeArchive('It has more than 2 entries.'),
    )
  })

  it('what is no zip file', async () => {
    const file = join(folder({ 'a.zip': 'this is no zip file, though it is long enough' }), 'a.zip')
    expect((await attempt(file)).error).toBeInstanceOf(UnsafeArchive)
    await expect(listEntries(file)).rejects.toBeInstanceOf(UnsafeArchive)
  })

  it('an entry whose bytes are broken', async () => {
    const zip = await zipOf([{ name: 'a.txt', text: 'the quick brown fox' }])
    const bytes = readFileSync(zip)
    bytes.fill(0xff, 40, 50)
    writeFileSync(zip, bytes)
    expect((await attempt(zip)).error).toBeInstanceOf(UnsafeArchive)
  })
})

describe('unpacking takes', () => {
  it('links that stay inside, also before what they lead to', async () => {
    const zip = await zipOf([
      { name: 'link', text: 'dir/file', mode: link },
      { name: 'dir/file', text: 'content' },
    ])
    const to = folder()
    await unpack(zip, to)
    expect(readFileSync(join(to, 'link'), 'utf8')).toBe('content')
  })

  it('zip files as other programs write them, with entries for folders', async () => {
    const file = join(folder(), 'a.zip')
    const zip = new ZipFile()
    zip.addEmptyDirectory('empty')
    zip.addBuffer(Buffer.from('x'), 'dir/file')
    zip.end()
    await pump(zip.outputStream, createWriteStream(file))
    const to = folder()
    await unpack(file, to)
    expect(
      readdirSync(to, { recursive: true })
        .map(String)
        .sort((a, b) => a.localeCompare(b)),
    ).toEqual(['dir', join('dir', 'file'), 'empty'])
  })
})
