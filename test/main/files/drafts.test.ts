import { readdir, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { createDrafts } from '#main/files/drafts.ts'
import { temporaryFolder } from './temporary-folder.ts'

async function drafts() {
  const folder = join(await temporaryFolder(), 'drafts')
  const messages: string[] = []
  return { folder, messages, drafts: createDrafts(folder, (message) => void messages.push(message)) }
}

describe('drafts', () => {
  it('are given back to another process, by the path of their file', async () => {
    const { folder, drafts: first } = await drafts()
    await first.keep({ path: '/a.json', text: 'typed' })
    const second = createDrafts(folder, () => undefined)
    expect(await second.unlessSame('/a.json', 'on disk')).toEqual({ text: 'typed', savedAt: expect.any(String) })
    expect(await second.unlessSame('/b.json', 'on disk')).toBeUndefined()
  })

  it('are dropped when they equal the file', async () => {
    const { drafts: some } = await drafts()
    await some.keep({ path: '/a.json', text: 'same' })
    expect(await some.unlessSame('/a.json', 'same')).toBeUndefined()
    expect(await some.unlessSame('/a.json', 'other')).toBeUndefined()
  })

  it('keep the last of several texts that were given at once', async () => {
    const { drafts: some } = await drafts()
    await Promise.all(['1', '2', '3', '4'].map((text) => some.keep({ path: '/a.json', text })))
    expect(await some.unlessSame('/a.json', 'on disk')).toMatchObject({ text: '4' })
  })

  it('without a file are listed by their key until they are dropped', async () => {
    const { drafts: some } = await drafts()
    await some.keep({ key: 'k', name: 'Untitled 1', text: 'typed' })
    await some.keep({ path: '/a.json', text: 'typed' })
    expect(await some.untitled()).toEqual([
      { key: 'k', name: 'Untitled 1', text: 'typed', savedAt: expect.any(String) },
    ])
    await some.drop({ key: 'k' })
    expect(await some.untitled()).toEqual([])
  })

  it('that make no sense are set aside with a message, and never deleted', async () => {
    const { folder, messages, drafts: some } = await drafts()
    await some.keep({ key: 'k', name: 'Untitled 1', text: 'typed' })
    const [file = ''] = await readdir(folder)
    await writeFile(join(folder, file), '{"key":')
    expect(await some.untitled()).toEqual([])
    expect(messages).toEqual([expect.stringContaining(join(folder, file))])
    expect(await readdir(folder)).toEqual([expect.stringContaining(`${file}.damaged-`)])
  })
})
