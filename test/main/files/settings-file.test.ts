import { readdir, readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { createSettingsFile } from '#main/files/settings-file.ts'
import { temporaryFolder } from './temporary-folder.ts'

describe('settings', () => {
  it('are the defaults until something was chosen', async () => {
    const folder = await temporaryFolder()
    const settings = createSettingsFile(join(folder, 'settings.json'), () => undefined)
    expect(await settings.read()).toEqual({})
    await settings.write({ theme: 'dark' })
    expect(await settings.read()).toEqual({ theme: 'dark' })
  })

  it('keep what a newer version wrote', async () => {
    const file = join(await temporaryFolder(), 'settings.json')
    await writeFile(file, '{"theme":"dark","future":{"a":1}}')
    await createSettingsFile(file, () => undefined).write({ language: 'zh-CN' })
    expect(JSON.parse(await readFile(file, 'utf8'))).toEqual({ future: { a: 1 }, language: 'zh-CN' })
  })

  it('that are damaged are set aside with a message', async () => {
    const folder = await temporaryFolder()
    const messages: string[] = []
    await writeFile(join(folder, 'settings.json'), '{"theme":"pink"}')
    const settings = createSettingsFile(join(folder, 'settings.json'), (message) => void messages.push(message))
    expect(await settings.read()).toEqual({})
    expect(messages).toEqual([expect.stringContaining('settings.json was damaged')])
    expect(await readdir(folder)).toEqual([expect.stringMatching(/^settings\.json\.damaged-/)])
  })
})
