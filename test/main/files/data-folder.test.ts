import { chmod, mkdir, readdir, readFile, stat, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { locateDataFolder, openDataFolder } from '#main/files/data-folder.ts'
import { temporaryFolder } from './temporary-folder.ts'

const mode = async (path: string) => (await stat(path)).mode & 0o777

describe('the data folder', () => {
  it('is the named one, else that of the environment, else the place for user data', () => {
    const env = { STAGECRAFT_HOME: '/from/environment' }
    expect(locateDataFolder('named', { cwd: '/here', env })).toBe('/here/named')
    expect(locateDataFolder(undefined, { cwd: '/here', env })).toBe('/from/environment')
    expect(locateDataFolder(undefined, { cwd: '/here', env: {} })).toMatch(/stagecraft/)
    expect(locateDataFolder(undefined, { cwd: '/here', env: { STAGECRAFT_HOME: '' } })).toMatch(/stagecraft/)
  })

  it('is made for this user alone, with its parents', async () => {
    const path = join(await temporaryFolder(), 'a/b')
    expect(await openDataFolder(path)).toEqual({ ok: true, value: path })
    expect(await mode(path)).toBe(0o700)
    expect(await readdir(path)).toEqual([])
  })

  it('is closed to other users when it is empty or ours', async () => {
    const folder = await temporaryFolder()
    const [empty, ours] = [join(folder, 'empty'), join(folder, 'ours')]
    await mkdir(empty)
    await mkdir(ours)
    await writeFile(join(ours, 'settings.json'), '{}')
    await chmod(empty, 0o755)
    await chmod(ours, 0o755)
    await openDataFolder(empty)
    await openDataFolder(ours)
    expect([await mode(empty), await mode(ours)]).toEqual([0o700, 0o700])
  })

  it('that holds other things keeps its mode', async () => {
    const folder = await temporaryFolder()
    await writeFile(join(folder, 'thesis.odt'), '')
    await chmod(folder, 0o755)
    expect(await openDataFolder(folder)).toMatchObject({ ok: true })
    expect(await mode(folder)).toBe(0o755)
  })

  it('that cannot be used is named and left alone', async () => {
    const path = join(await temporaryFolder(), 'file')
    await writeFile(path, 'mine')
    for (const place of [path, join(path, 'below')]) {
      const opened = await openDataFolder(place)
      expect(opened).toMatchObject({
        ok: false,
        failure: { code: 'data-folder', message: expect.stringContaining(place) },
      })
    }
    expect(await readFile(path, 'utf8')).toBe('mine')
  })
})
