import { readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { describe, expect, it, vi } from 'vitest'
import { contentSecurityPolicy } from '#main/rpc/page-headers.ts'
import { runApp, startApp } from '#test/electron-double/run-app.ts'
import { temporaryFolder } from '../files/temporary-folder.ts'

const pipeline = JSON.stringify({ pipeline: { name: 'p', stages: [{ name: 'Source', actions: [] }] } })

async function folders() {
  const folder = await temporaryFolder()
  const file = join(folder, 'a.json')
  await writeFile(file, pipeline)
  return { data: join(folder, 'data'), file }
}

const call = (name: string, input = 'undefined') => `window.stagecraft.invoke('${name}', ${input})`

describe('the desktop app', () => {
  it('shows the files that it was started with, under its policy', async () => {
    const { data, file } = await folders()
    const app = await runApp(data, [file])
    expect(
      await app.ask(
        'evaluate',
        `document.querySelector('[aria-label="Pipeline canvas"]') !== null || new Promise((done) => { const look = setInterval(() => { if (document.querySelector('[aria-label="Pipeline canvas"]')) { clearInterval(look); done(true) } }, 50) })`,
      ),
    ).toBe(true)
    expect(
      await app.ask('evaluate', `fetch(location.href).then((r) => r.headers.get('content-security-policy'))`),
    ).toBe(contentSecurityPolicy)
    expect(await app.ask('evaluate', `fetch('/../package.json').then((r) => r.status)`)).toBe(404)
    expect(await app.ask('evaluate', `fetch('https://example.org').then(() => 'reached', () => 'refused')`)).toBe(
      'refused',
    )
    expect(await app.ask('evaluate', `typeof require + typeof process + Object.keys(window.stagecraft)`)).toBe(
      'undefinedundefinedinvoke,listen,connected',
    )
  })

  it('answers its own page, and only what the contract knows', async () => {
    const { data, file } = await folders()
    const { ask } = await runApp(data, [file])
    expect(await ask('evaluate', call('host.info'))).toMatchObject({
      ok: true,
      value: { host: 'desktop', nativeDialogs: true },
    })
    expect(await ask('evaluate', call('documents.open', JSON.stringify({ path: file })))).toMatchObject({
      ok: true,
      value: { text: pipeline },
    })
    const refused = { ok: false, failure: { code: 'bad-request' } }
    expect(await ask('evaluate', call('no.thing'))).toMatchObject(refused)
    expect(await ask('evaluate', call('documents.open', '{ path: 7 }'))).toMatchObject(refused)
    expect(await ask('evaluate', `window.stagecraft.invoke({})`)).toMatchObject(refused)
  })

  it('answers no other sender', async () => {
    const { data } = await folders()
    const { ask } = await runApp(data)
    const refused = { ok: false, failure: { code: 'not-permitted' } }
    expect(await ask('callAs', 'app://designer/', true, 'host.info')).toMatchObject({ ok: true })
    expect(await ask('callAs', 'app://designer/', false, 'host.info')).toMatchObject(refused)
    expect(await ask('callAs', 'https://evil.example/', true, 'host.info')).toMatchObject(refused)
    expect(await ask('callAs', 'app://designer.evil/', true, 'host.info')).toMatchObject(refused)
    expect(await ask('callAsStranger', 'host.info')).toMatchObject(refused)
  })

  it('lets its page go nowhere, open nothing, and be granted nothing but writing to the clipboard', async () => {
    const { data } = await folders()
    const { ask } = await runApp(data)
    expect(await ask('navigate', 'https://evil.example/')).toBe('prevented')
    expect(await ask('navigate', 'file:///etc/passwd')).toBe('prevented')
    expect(await ask('navigate', 'app://designer/#a')).toBe('allowed')
    expect(await ask('openWindow', 'https://docs.aws.amazon.com/')).toEqual({ action: 'deny' })
    expect(await ask('openWindow', 'file:///etc/passwd')).toEqual({ action: 'deny' })
    expect(await ask('permission', 'media')).toEqual([false, false, false])
    expect(await ask('permission', 'clipboard-read')).toEqual([false, false, false])
    expect(await ask('permission', 'clipboard-sanitized-write')).toEqual([true, true, false])
    const opened = (await ask('record')) as readonly { what: string; with: unknown }[]
    expect(opened.filter(({ what }) => what === 'openExternal')).toEqual([
      { what: 'openExternal', with: 'https://docs.aws.amazon.com/' },
    ])
  })

  it('registers its scheme as a secure origin of its own, and locks per data folder', async () => {
    const { data } = await folders()
    const { ask } = await runApp(data)
    expect(await ask('record')).toEqual([
      {
        what: 'schemes',
        with: [{ scheme: 'app', privileges: { standard: true, secure: true, supportFetchAPI: true } }],
      },
      { what: 'lock', with: { handedOver: { files: [] }, userData: join(data, 'desktop') } },
    ])
  })

  it('opens and saves with the dialogs of the system, whatever the file is called', async () => {
    const { data, file } = await folders()
    const { ask } = await runApp(data)
    const other = `${file}.txt`
    await ask('answerDialog', { canceled: false, filePath: other })
    expect(await ask('evaluate', call('host.pickSave', `{ name: 'x.json' }`))).toEqual({
      ok: true,
      value: { path: other },
    })
    const input = JSON.stringify({ path: other, text: '{}', expected: null })
    expect(await ask('evaluate', call('documents.save', input))).toMatchObject({ ok: true })
    expect(await readFile(other, 'utf8')).toBe('{}')
    await ask('answerDialog', { canceled: true, filePaths: [] })
    expect(await ask('evaluate', call('host.pickOpen'))).toEqual({ ok: true, value: { path: null } })
  })

  it('tells its page what was chosen from the menu, and which files came later', async () => {
    const { data, file } = await folders()
    const { ask } = await runApp(data)
    await ask(
      'evaluate',
      `void (window.heard = [], window.stagecraft.listen((event, payload) => window.heard.push([event, payload])))`,
    )
    await ask('chooseFromMenu', 'Save')
    await ask('secondInstance', { files: [file] })
    await ask('openFile', file)
    await vi.waitFor(async () => {
      expect(await ask('evaluate', 'window.heard')).toEqual([
        ['host.command', { id: 'document.save' }],
        ['host.openFiles', { files: [file] }],
        ['host.openFiles', { files: [file] }],
      ])
    }, 10_000)
  })

  it('writes what its page keeps while going, and ends when its last window closes', async () => {
    const { data, file } = await folders()
    const app = await runApp(data, [file])
    const draft = JSON.stringify({ path: file, text: 'last words' })
    expect(await app.ask('evaluate', call('documents.keepDraft', draft))).toMatchObject({ ok: true })
    await Promise.race([app.ask('closeWindow'), app.ended])
    expect(await app.ended).toBe(0)
    const next = await runApp(data, [file])
    expect(await next.ask('evaluate', call('documents.open', JSON.stringify({ path: file })))).toMatchObject({
      value: { draft: { text: 'last words' } },
    })
  })

  it('ends with status 2 when it cannot use the data folder', async () => {
    const { file } = await folders()
    expect(await startApp(join(file, 'below')).ended).toBe(2)
  })
})
