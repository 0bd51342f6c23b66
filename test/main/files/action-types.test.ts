import { mkdir, readdir, readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { describe, expect, it, onTestFinished, vi } from 'vitest'
import { createOwnActionTypes } from '#main/files/action-types.ts'
import { actionTypeOf } from '#shared/catalog/index.ts'
import { definition } from '#test/shared/catalog/definitions/definition.ts'
import { temporaryFolder } from './temporary-folder.ts'

async function ownActionTypes() {
  const folder = join(await temporaryFolder(), 'action-types')
  const messages: string[] = []
  const open = () => createOwnActionTypes(folder, { log: (message) => void messages.push(message), interval: 10 })
  return { folder, messages, open, own: open() }
}

const nothing = { ok: true, value: [] }

describe('own action types', () => {
  it('are none at first, without a folder being made', async () => {
    const { folder, own } = await ownActionTypes()
    expect(await own.list()).toEqual(nothing)
    expect(await own.types()).toEqual(nothing)
    await expect(readdir(folder)).rejects.toMatchObject({ code: 'ENOENT' })
  })

  it('are kept for every process, by their key', async () => {
    const { open, own } = await ownActionTypes()
    const [one, other] = [definition(), definition({ category: 'Test', version: '2' })]
    expect(await own.add([other, one])).toEqual({ ok: true, value: null })
    expect(await open().list()).toEqual({ ok: true, value: [one, other] })
    expect(await open().types()).toEqual({ ok: true, value: [actionTypeOf(one), actionTypeOf(other)] })
  })

  it('take the place of one with their key', async () => {
    const { folder, own } = await ownActionTypes()
    const changed = definition({ inputArtifactDetails: { minimumCount: 1, maximumCount: 5 } })
    await own.add([definition()])
    await own.add([changed])
    expect(await own.list()).toEqual({ ok: true, value: [changed] })
    expect(await readdir(folder)).toEqual(['Build.MyBuilder.1.json'])
  })

  it('are plain files that people may put there under any name', async () => {
    const { folder, own } = await ownActionTypes()
    await mkdir(folder)
    await writeFile(join(folder, 'ours.json'), JSON.stringify(definition()))
    await writeFile(join(folder, 'notes.txt'), 'not ours')
    expect(await own.list()).toEqual({ ok: true, value: [definition()] })
    const changed = definition({ settings: {} })
    await own.add([changed])
    expect(JSON.parse(await readFile(join(folder, 'ours.json'), 'utf8'))).toEqual(changed)
    expect(await own.remove('Build/Custom/MyBuilder/1')).toEqual({ ok: true, value: null })
    expect(await readdir(folder)).toEqual(['notes.txt'])
  })

  it('survive being added by many at once', async () => {
    const { open } = await ownActionTypes()
    const some = ['1', '2', '3', '4', '5', '6'].map((version) => definition({ version }))
    await Promise.all(some.map((one) => open().add([one])))
    expect(await open().list()).toEqual({ ok: true, value: some })
  })

  it('cannot be removed where there are none', async () => {
    const { own } = await ownActionTypes()
    expect(await own.remove('Build/Custom/MyBuilder/1')).toMatchObject({
      ok: false,
      failure: { code: 'not-found', message: 'There is no custom action type Build/Custom/MyBuilder/1.' },
    })
  })

  it('that make no sense are set aside with a message, and never deleted', async () => {
    const { folder, messages, own } = await ownActionTypes()
    await own.add([definition(), definition({ version: '2' })])
    await writeFile(join(folder, 'Build.MyBuilder.1.json'), '{"category":')
    await writeFile(join(folder, 'other.json'), '{"category":"Build"}')
    expect(await own.list()).toEqual({ ok: true, value: [definition({ version: '2' })] })
    expect(messages.sort()).toEqual([
      expect.stringContaining(join(folder, 'Build.MyBuilder.1.json')),
      expect.stringContaining(join(folder, 'other.json')),
    ])
    expect(await readdir(folder)).toEqual([
      expect.stringContaining('Build.MyBuilder.1.json.damaged-'),
      'Build.MyBuilder.2.json',
      expect.stringContaining('other.json.damaged-'),
    ])
  })

  it('name the place that cannot be read or written', async () => {
    const { folder, own } = await ownActionTypes()
    await writeFile(folder, 'a file')
    const failure = { ok: false, failure: { code: 'not-found', message: expect.stringContaining(folder) } }
    expect(await own.list()).toMatchObject(failure)
    expect(await own.types()).toMatchObject(failure)
    expect(await own.remove('Build/Custom/MyBuilder/1')).toMatchObject(failure)
    expect(await own.add([definition()])).toMatchObject({
      ok: false,
      failure: { message: expect.stringContaining(folder) },
    })
    expect(await readFile(folder, 'utf8')).toBe('a file')
  })
})

describe('watching own action types', () => {
  it('tells of what this and other processes change, until it ends', async () => {
    const { open, own } = await ownActionTypes()
    const told = vi.fn<(definitions: unknown) => void>()
    const stop = own.watch(told)
    onTestFinished(stop)
    await own.add([definition()])
    await vi.waitFor(() => expect(told).toHaveBeenLastCalledWith([definition()]))
    await open().add([definition({ version: '2' })])
    await vi.waitFor(() => expect(told).toHaveBeenLastCalledWith([definition(), definition({ version: '2' })]))
    await open().remove('Build/Custom/MyBuilder/1')
    await vi.waitFor(() => expect(told).toHaveBeenLastCalledWith([definition({ version: '2' })]))
    stop()
    const calls = told.mock.calls.length
    await own.remove('Build/Custom/MyBuilder/2')
    await new Promise((resolve) => setTimeout(resolve, 50))
    expect(told).toHaveBeenCalledTimes(calls)
  })
})
