import { mkdir, readFile, symlink, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { describe, expect, it, vi } from 'vitest'
import { testServices } from '../services.ts'

const pipeline = '{"pipeline":{"name":"p","stages":[]}}'

describe('opening a document', () => {
  it('gives its text, watches it, and remembers it as recent', async () => {
    const { folder, ask, told } = await testServices()
    const path = join(folder, 'a.json')
    await writeFile(path, '{}')
    const document = { path, name: 'a.json', text: '{}', revision: expect.any(String) }
    expect(await ask('documents.open', { path })).toEqual({ ok: true, value: document })
    expect(await ask('documents.recent')).toMatchObject({ ok: true, value: [{ path, name: 'a.json' }] })
    await writeFile(path, '{"name":1}')
    await vi.waitFor(() => expect(told).toMatchObject([{ event: 'documents.changed', payload: { path } }]), 5000)
  })

  it('takes a path as people type it', async () => {
    const { folder, ask } = await testServices()
    await writeFile(join(folder, 'a.json'), '{}')
    expect(await ask('documents.open', { path: ' ./a.json ' })).toMatchObject({
      ok: true,
      value: { path: join(folder, 'a.json') },
    })
  })

  it('shows a file of any name only when it holds a pipeline', async () => {
    const { folder, ask } = await testServices()
    await writeFile(join(folder, 'id_rsa'), 'a secret')
    await writeFile(join(folder, 'pipeline'), pipeline)
    await symlink('id_rsa', join(folder, 'link.json'))
    const refused = { ok: false, failure: { code: 'not-permitted' } }
    expect(await ask('documents.open', { path: join(folder, 'id_rsa') })).toMatchObject(refused)
    expect(await ask('documents.open', { path: join(folder, 'link.json') })).toMatchObject(refused)
    expect(await ask('documents.open', { path: join(folder, 'pipeline') })).toMatchObject({ ok: true })
  })

  it('shows every file that the command line named', async () => {
    const { folder } = await testServices()
    const path = join(folder, 'notes.txt')
    await writeFile(path, 'not yet a pipeline')
    const { ask } = await testServices({ files: [path] })
    expect(await ask('documents.session')).toEqual({ ok: true, value: { files: [path], untitled: [] } })
    expect(await ask('documents.open', { path })).toMatchObject({ ok: true, value: { text: 'not yet a pipeline' } })
  })

  it('does not read a folder', async () => {
    const { folder, ask } = await testServices()
    await mkdir(join(folder, 'a.json'))
    expect(await ask('documents.open', { path: join(folder, 'a.json') })).toMatchObject({
      ok: false,
      failure: { code: 'is-directory' },
    })
  })
})

describe('saving a document', () => {
  it('writes exactly the text and drops the draft of it', async () => {
    const { folder, ask } = await testServices()
    const path = join(folder, 'new.json')
    await ask('documents.keepDraft', { path, text: '{}\r\n' })
    expect(await ask('documents.save', { path, text: '{}\r\n', expected: null })).toMatchObject({
      ok: true,
      value: { path, name: 'new.json' },
    })
    expect(await readFile(path, 'utf8')).toBe('{}\r\n')
    expect(await ask('documents.open', { path })).not.toMatchObject({ value: { draft: expect.anything() } })
  })

  it('keeps a draft that says more than what was saved', async () => {
    const { folder, ask } = await testServices()
    const path = join(folder, 'new.json')
    await ask('documents.keepDraft', { path, text: '{"more":1}' })
    await ask('documents.save', { path, text: '{}', expected: null })
    expect(await ask('documents.open', { path })).toMatchObject({ value: { draft: { text: '{"more":1}' } } })
  })

  it.each(['.bashrc', 'run.sh', 'authorized_keys', 'x.json/../.profile'])('does not write %s', async (name) => {
    const { folder, ask } = await testServices()
    await mkdir(join(folder, 'x.json'))
    const saved = await ask('documents.save', { path: `${folder}/${name}`, text: 'x', expected: null, overwrite: true })
    expect(saved).toMatchObject({ ok: false, failure: { code: 'not-permitted' } })
  })

  it('does not write through a link what is no document', async () => {
    const { folder, ask } = await testServices()
    await symlink('.bashrc', join(folder, 'link.json'))
    const saved = await ask('documents.save', { path: join(folder, 'link.json'), text: 'x', expected: null })
    expect(saved).toMatchObject({ ok: false, failure: { code: 'not-permitted' } })
  })
})

describe('a run', () => {
  it('is started for documents that are open or have no file', async () => {
    const { folder, ask } = await testServices()
    const path = join(folder, 'a.json')
    await writeFile(path, pipeline)
    expect(await ask('runs.start', { text: pipeline, path })).toMatchObject({ failure: { code: 'not-permitted' } })
    await ask('documents.open', { path })
    expect(await ask('runs.start', { text: pipeline, path })).toMatchObject({ ok: true })
    expect(await ask('runs.start', { text: pipeline, path: null })).toMatchObject({ ok: true })
  })
})

describe('a page that goes', () => {
  it('has its last draft written before the services end', async () => {
    const { folder, dataFolder, ask, services, disconnect } = await testServices()
    const path = join(folder, 'a.json')
    await writeFile(path, '{}')
    const kept = ask('documents.keepDraft', { path, text: 'last words' })
    disconnect()
    await services.close()
    const next = await testServices({ dataFolder })
    expect(await next.ask('documents.open', { path })).toMatchObject({ value: { draft: { text: 'last words' } } })
    expect(await kept).toEqual({ ok: true, value: null })
  })
})
