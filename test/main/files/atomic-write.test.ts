import { chmod, lstat, mkdir, readdir, readFile, stat, symlink, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { realTarget, writeAtomically } from '#main/files/atomic-write.ts'
import { temporaryFolder } from './temporary-folder.ts'

describe('writing atomically', () => {
  it('keeps the mode of the file and leaves nothing beside it', async () => {
    const folder = await temporaryFolder()
    const file = join(folder, 'a.json')
    await writeFile(file, 'old')
    await chmod(file, 0o750)
    await writeAtomically(file, Buffer.from('new'))
    expect(await readFile(file, 'utf8')).toBe('new')
    expect((await stat(file)).mode & 0o7777).toBe(0o750)
    expect(await readdir(folder)).toEqual(['a.json'])
  })

  it('writes the file that a symbolic link leads to, and the link stays', async () => {
    const folder = await temporaryFolder()
    await writeFile(join(folder, 'real.json'), 'old')
    await symlink('real.json', join(folder, 'link.json'))
    await writeAtomically(join(folder, 'link.json'), Buffer.from('new'))
    expect(await readFile(join(folder, 'real.json'), 'utf8')).toBe('new')
    expect((await lstat(join(folder, 'link.json'))).isSymbolicLink()).toBe(true)
  })

  it('creates the file that a dangling link leads to', async () => {
    const folder = await temporaryFolder()
    await mkdir(join(folder, 'there'))
    await symlink('there/real.json', join(folder, 'link.json'))
    await writeAtomically(join(folder, 'link.json'), Buffer.from('new'))
    expect(await readFile(join(folder, 'there/real.json'), 'utf8')).toBe('new')
  })

  it('does not follow links in a circle', async () => {
    const folder = await temporaryFolder()
    await symlink('b', join(folder, 'a'))
    await symlink('a', join(folder, 'b'))
    await expect(realTarget(join(folder, 'a'))).rejects.toMatchObject({ code: 'ELOOP' })
  })

  it('refuses to create what somebody else created meanwhile', async () => {
    const folder = await temporaryFolder()
    const file = join(folder, 'a.json')
    const writers = ['one', 'two', 'three'].map((text) => writeAtomically(file, Buffer.from(text), { exclusive: true }))
    const outcomes = await Promise.allSettled(writers)
    expect(outcomes.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected', 'rejected'])
    expect(await readdir(folder)).toEqual(['a.json'])
  })

  it('leaves the file and the folder as they were when it cannot write', async () => {
    const folder = await temporaryFolder()
    await mkdir(join(folder, 'a.json'))
    await expect(writeAtomically(join(folder, 'a.json'), Buffer.from('new'))).rejects.toMatchObject({ code: 'EISDIR' })
    expect(await readdir(folder)).toEqual(['a.json'])
  })
})
