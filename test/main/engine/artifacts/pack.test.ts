import { createHash } from 'node:crypto'
import { chmodSync, lstatSync, readFileSync, readlinkSync, symlinkSync, utimesSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { filesIn, packFiles } from '#main/engine/artifacts/pack.ts'
import { listEntries, unpack } from '#main/engine/artifacts/unpack.ts'
import { folder } from '../bench.ts'

async function packed(from: string) {
  const zip = join(folder(), 'artifact.zip')
  const { leftOut } = await packFiles(await filesIn(from), zip)
  return { zip, leftOut }
}

describe('an artifact', () => {
  it('holds files, executable bits and links as they are', async () => {
    const from = folder({ 'a.txt': 'ä\n', 'bin/run.sh': 'echo', '.hidden': '', 'leer zeichen.txt': 'x' })
    chmodSync(join(from, 'bin/run.sh'), 0o755)
    symlinkSync('../a.txt', join(from, 'bin/link'))
    const to = folder()
    await unpack((await packed(from)).zip, to)
    expect((await filesIn(to)).map(({ name }) => name).sort()).toEqual([
      '.hidden',
      'a.txt',
      'bin/link',
      'bin/run.sh',
      'leer zeichen.txt',
    ])
    expect(readFileSync(join(to, 'bin/link'), 'utf8')).toBe('ä\n')
    expect(readlinkSync(join(to, 'bin/link'))).toBe('../a.txt')
    expect(lstatSync(join(to, 'bin/run.sh')).mode & 0o777).toBe(0o755)
    expect(lstatSync(join(to, 'a.txt')).mode & 0o111).toBe(0)
  })

  it('leaves out what leads outside, and says so', async () => {
    const from = folder({ 'a.txt': 'a' })
    symlinkSync('/etc/passwd', join(from, 'absolute'))
    symlinkSync('../../x', join(from, 'above'))
    const { zip, leftOut } = await packed(from)
    expect(await listEntries(zip)).toEqual(['a.txt'])
    expect(leftOut).toEqual(['above', 'absolute'].sort())
  })

  it("leaves out Git's own data at any depth", async () => {
    const from = folder({ 'a.txt': 'a', '.git/config': '', 'inner/.git/config': '', 'inner/.gitignore': '' })
    expect(await listEntries((await packed(from)).zip)).toEqual(['a.txt', 'inner/.gitignore'])
  })

  it('has the same bytes for the same files', async () => {
    const make = async () => {
      const from = folder({ 'b/c.txt': 'c', 'a.txt': 'a', 'b.txt': 'b' })
      for (const { file } of await filesIn(from)) utimesSync(file, 1_700_000_000, 1_700_000_000)
      return createHash('sha256')
        .update(readFileSync((await packed(from)).zip))
        .digest('hex')
    }
    expect(await make()).toBe(await make())
  })

  it('may be empty', async () => {
    expect(await listEntries((await packed(folder())).zip)).toEqual([])
  })
})

it('fails where a file cannot be read after all, instead of never ending', async () => {
  const zipFile = join(folder(), 'a.zip')
  // The system calls this an ordinary file and refuses to read it.
  await expect(packFiles([{ name: 'mem', file: '/proc/self/mem' }], zipFile)).rejects.toThrow(/EIO/)
})
