import { readdir } from 'node:fs/promises'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { fail, succeed } from '#shared/rpc/contract.ts'
import { testServices } from '../services.ts'

describe('the host', () => {
  it('keeps settings in the data folder', async () => {
    const { dataFolder, ask } = await testServices()
    expect(await ask('host.readSettings')).toEqual({ ok: true, value: {} })
    expect(await ask('host.writeSettings', { theme: 'dark', layout: { main: { canvas: 50 } } })).toMatchObject({
      ok: true,
    })
    expect(await readdir(dataFolder)).toEqual(['settings.json'])
    const next = await testServices({ dataFolder })
    expect(await next.ask('host.readSettings')).toEqual({
      ok: true,
      value: { theme: 'dark', layout: { main: { canvas: 50 } } },
    })
  })

  it('refuses settings that it does not know', async () => {
    const { dataFolder, ask } = await testServices()
    expect(await ask('host.writeSettings', { theme: 'pink' })).toMatchObject({ failure: { code: 'bad-request' } })
    expect(await readdir(dataFolder)).toEqual([])
  })

  it('opens pages of the web by https only', async () => {
    const opened: string[] = []
    const { ask } = await testServices({
      host: {
        info: { host: 'desktop', version: '1.2.3', platform: 'linux', nativeDialogs: true },
        pickOpen: async () => null,
        pickSave: async () => null,
        openExternal: async (url) => {
          opened.push(url)
          return succeed(null)
        },
      },
    })
    for (const url of [
      'https://docs.aws.amazon.com/',
      'file:///etc/passwd',
      'http://a.example/',
      'javascript:alert(1)',
    ]) {
      await ask('host.openExternal', { url })
    }
    expect(opened).toEqual(['https://docs.aws.amazon.com/'])
  })

  it('lets a file be read and written under any name that the dialog of the system gave', async () => {
    const folder = (await testServices()).folder
    const path = join(folder, 'pipeline.txt')
    const { ask } = await testServices({
      host: {
        info: { host: 'desktop', version: '1.2.3', platform: 'linux', nativeDialogs: true },
        pickOpen: async () => path,
        pickSave: async () => path,
        openExternal: async () => fail('not-permitted', 'No.'),
      },
    })
    const save = () => ask('documents.save', { path, text: 'text', expected: null })
    expect(await save()).toMatchObject({ failure: { code: 'not-permitted' } })
    expect(await ask('host.pickSave', { name: 'a.json' })).toEqual({ ok: true, value: { path } })
    expect(await save()).toMatchObject({ ok: true })
    expect(await ask('documents.open', { path })).toMatchObject({ ok: true, value: { text: 'text' } })
  })
})
