import { mkdir, readFile, symlink, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { readDocumentFile, revisionOf, writeDocumentFile } from '#main/files/document-file.ts'
import { maximumTextLength } from '#shared/rpc/documents.ts'
import { temporaryFolder } from './temporary-folder.ts'

describe('reading a document', () => {
  it.each([
    ['a byte order mark', Buffer.from('\uFEFF{"a":1}\n')],
    ['Windows line ends', Buffer.from('{\r\n  "a": 1\r\n}\r\n')],
    ['no last newline', Buffer.from('{}')],
    ['mixed line ends', Buffer.from('{\r\n"a":\n1\r}\n\n')],
    ['nothing', Buffer.alloc(0)],
    ['characters beyond the basic plane', Buffer.from('{"a":"🚀 – ß"}')],
  ])('gives back the bytes of a file with %s when saved', async (_, bytes) => {
    const folder = await temporaryFolder()
    const [from, to] = [join(folder, 'from.json'), join(folder, 'to.json')]
    await writeFile(from, bytes)
    const read = await readDocumentFile(from)
    if (!read.ok) throw new Error(read.failure.message)
    expect(read.value).toMatchObject({ path: from, revision: revisionOf(bytes) })
    const saved = await writeDocumentFile({ path: to, text: read.value.text, expected: null })
    expect(saved).toEqual({ ok: true, value: { path: to, revision: revisionOf(bytes) } })
    expect(await readFile(to)).toEqual(bytes)
  })

  it('names the real file of a link', async () => {
    const folder = await temporaryFolder()
    await writeFile(join(folder, 'real.json'), '{}')
    await symlink('real.json', join(folder, 'link.json'))
    expect(await readDocumentFile(join(folder, 'link.json'))).toMatchObject({
      ok: true,
      value: { path: join(folder, 'real.json') },
    })
  })

  it('refuses what is no UTF-8 text instead of repairing it', async () => {
    const folder = await temporaryFolder()
    const file = join(folder, 'a.json')
    await writeFile(file, Buffer.from([0x7b, 0xff, 0xfe, 0x7d]))
    expect(await readDocumentFile(file)).toMatchObject({ ok: false, failure: { code: 'document-invalid' } })
  })

  it.each([
    ['a missing file', 'missing.json', 'not-found'],
    ['a folder', 'folder.json', 'is-directory'],
    ['a file above the limit', 'large.json', 'too-large'],
    ['a file below a file', 'large.json/a.json', 'not-found'],
  ])('says what is wrong with %s', async (_, name, code) => {
    const folder = await temporaryFolder()
    await mkdir(join(folder, 'folder.json'))
    await writeFile(join(folder, 'large.json'), Buffer.alloc(maximumTextLength + 1, ' '))
    const read = await readDocumentFile(join(folder, name))
    expect(read).toMatchObject({ ok: false, failure: { code, message: expect.stringContaining(name) } })
  })
})

describe('saving a document', () => {
  it('writes nothing when another program changed the file', async () => {
    const folder = await temporaryFolder()
    const path = join(folder, 'a.json')
    await writeFile(path, 'theirs')
    const saved = await writeDocumentFile({ path, text: 'mine', expected: revisionOf(Buffer.from('before')) })
    expect(saved).toMatchObject({ ok: false, failure: { code: 'changed-on-disk' } })
    expect(await readFile(path, 'utf8')).toBe('theirs')
  })

  it('writes over the change of another program when told to', async () => {
    const folder = await temporaryFolder()
    const path = join(folder, 'a.json')
    await writeFile(path, 'theirs')
    expect(await writeDocumentFile({ path, text: 'mine', expected: null, overwrite: true })).toMatchObject({ ok: true })
    expect(await readFile(path, 'utf8')).toBe('mine')
  })

  it('says that the file was deleted, and writes it again when told to', async () => {
    const folder = await temporaryFolder()
    const request = { path: join(folder, 'a.json'), text: 'mine', expected: revisionOf(Buffer.from('before')) }
    expect(await writeDocumentFile(request)).toMatchObject({
      ok: false,
      failure: { code: 'changed-on-disk', message: expect.stringContaining('deleted') },
    })
    expect(await writeDocumentFile({ ...request, overwrite: true })).toMatchObject({ ok: true })
  })

  it('does not take the place of a file that it did not know of', async () => {
    const folder = await temporaryFolder()
    const path = join(folder, 'a.json')
    await writeFile(path, 'theirs')
    const saved = await writeDocumentFile({ path, text: 'mine', expected: null })
    expect(saved).toMatchObject({ ok: false, failure: { code: 'already-exists' } })
    expect(await readFile(path, 'utf8')).toBe('theirs')
  })

  it('counts the limit in bytes, so that what was saved can be opened again', async () => {
    const folder = await temporaryFolder()
    const text = 'ß'.repeat(maximumTextLength / 2 + 1)
    const saved = await writeDocumentFile({ path: join(folder, 'a.json'), text, expected: null })
    expect(saved).toMatchObject({ ok: false, failure: { code: 'too-large' } })
  })

  it('refuses half a character, which no file can hold', async () => {
    const folder = await temporaryFolder()
    const saved = await writeDocumentFile({ path: join(folder, 'a.json'), text: '"\uD83D"', expected: null })
    expect(saved).toMatchObject({ ok: false, failure: { code: 'document-invalid' } })
  })

  it('names the folder that is missing', async () => {
    const folder = await temporaryFolder()
    const saved = await writeDocumentFile({ path: join(folder, 'no/a.json'), text: '{}', expected: null })
    expect(saved).toMatchObject({
      ok: false,
      failure: { code: 'not-found', message: expect.stringContaining(join(folder, 'no')) },
    })
  })
})
