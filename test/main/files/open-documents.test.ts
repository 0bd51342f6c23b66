import { mkdir, rename, rm, symlink, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { describe, expect, it, onTestFinished, vi } from 'vitest'
import { revisionOf } from '#main/files/document-file.ts'
import { createOpenDocuments, type DocumentChange } from '#main/files/open-documents.ts'
import { temporaryFolder } from './temporary-folder.ts'

const revision = (text: string) => revisionOf(Buffer.from(text))

async function opened(text: string) {
  const folder = await temporaryFolder()
  const path = join(folder, 'a.json')
  await writeFile(path, text)
  const told: { reader: string; change: DocumentChange }[] = []
  const faults: string[] = []
  const documents = createOpenDocuments({
    tell: (reader, change) => void told.push({ reader, change }),
    log: (message) => void faults.push(message),
    interval: 20,
  })
  onTestFinished(() => documents.stop())
  const read = await documents.open(path, 'page')
  expect(read).toEqual({ ok: true, value: { path, text, revision: revision(text) } })
  const heard = (...texts: (string | null)[]) =>
    vi.waitFor(() => expect(told.map(({ change }) => change.text)).toEqual(texts), { timeout: 5000 })
  return { folder, path, documents, told, faults, heard }
}

/** Long enough for several looks, so that a change that must not be told would have been. */
const severalLooks = () => new Promise((done) => setTimeout(done, 200))

describe('an open document', () => {
  it('is told when another program writes it', async () => {
    const { path, told, heard } = await opened('one')
    await writeFile(path, 'two')
    await heard('two')
    expect(told).toEqual([{ reader: 'page', change: { path, text: 'two', revision: revision('two') } }])
  })

  it('is told when another editor replaces it by renaming', async () => {
    const { folder, path, heard } = await opened('one')
    await writeFile(join(folder, 'b'), 'two')
    await rename(join(folder, 'b'), path)
    await heard('two')
    await writeFile(join(folder, 'b'), 'three')
    await rename(join(folder, 'b'), path)
    await heard('two', 'three')
  })

  it('is told when it is deleted and when it comes back, also together with its folder', async () => {
    const { folder, path, heard } = await opened('one')
    await rm(folder, { recursive: true })
    await heard(null)
    await mkdir(folder)
    await writeFile(path, 'one')
    await heard(null, 'one')
  })

  it('is told as unreadable when it is no text any more', async () => {
    const { path, told, heard } = await opened('one')
    await writeFile(path, Buffer.from([0xff, 0xff]))
    await heard(null)
    expect(told[0]?.change.revision).toBeNull()
  })

  it('is not told what its own page saved, but every other page is', async () => {
    const { path, documents, told, heard } = await opened('one')
    await documents.open(path, 'other page')
    const saved = await documents.save({ path, text: 'two', expected: revision('one') }, 'page')
    expect(saved).toEqual({ ok: true, value: { path, revision: revision('two') } })
    await heard('two')
    await severalLooks()
    expect(told.map(({ reader }) => reader)).toEqual(['other page'])
  })

  it('is not told of a write that changes no byte', async () => {
    const { path, told } = await opened('one')
    await writeFile(path, 'one')
    await severalLooks()
    expect(told).toEqual([])
  })

  it('is told of a change that comes right after its own saving', async () => {
    const { path, documents, heard } = await opened('one')
    await documents.save({ path, text: 'two', expected: revision('one') }, 'page')
    await writeFile(path, 'six')
    await heard('six')
  })

  it('is not told any more once it is closed', async () => {
    const { path, documents, told } = await opened('one')
    documents.close(path, 'page')
    await writeFile(path, 'two')
    await severalLooks()
    expect(told).toEqual([])
    expect(documents.isOpen(path)).toBe(false)
  })

  it('is watched from its first saving on', async () => {
    const { folder, documents, heard } = await opened('one')
    await documents.save({ path: join(folder, 'new.json'), text: 'new', expected: null }, 'page')
    await writeFile(join(folder, 'new.json'), 'newer')
    await heard('newer')
  })

  it('is the same under the path of a link', async () => {
    const { folder, path, documents, heard } = await opened('one')
    await symlink(path, join(folder, 'link.json'))
    await documents.save({ path: join(folder, 'link.json'), text: 'two', expected: revision('one') }, 'page')
    await severalLooks()
    await heard()
  })
})
