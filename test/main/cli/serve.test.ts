import { type ChildProcess, spawn } from 'node:child_process'
import { stat, writeFile } from 'node:fs/promises'
import { createServer } from 'node:net'
import { join } from 'node:path'
import { createInterface } from 'node:readline'
import { describe, expect, it, onTestFinished } from 'vitest'
import { WebSocket } from 'ws'
import { connect, exchange } from '../browser/running-host.ts'
import { temporaryFolder } from '../files/temporary-folder.ts'
import { stagecraft } from './stagecraft.ts'

const cli = join(import.meta.dirname, '../../../main/cli/cli.ts')

interface Served {
  readonly url: URL
  readonly child: ChildProcess
  readonly ended: Promise<number | null>
}

/** The server in a process of its own, once it said where it is. */
async function serve(...args: readonly string[]): Promise<Served> {
  const child = spawn(process.execPath, [cli, 'serve', '--json', '--no-open', ...args], {
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  const ended = new Promise<number | null>((done) => child.once('exit', done))
  onTestFinished(async () => {
    child.kill('SIGKILL')
    await ended
  })
  const line = await new Promise<string>((done, failed) => {
    createInterface({ input: child.stdout }).once('line', done)
    void ended.then((code) => failed(new Error(`The server ended with ${code}.`)))
  })
  const { url } = JSON.parse(line) as { url: string }
  return { url: new URL(url), child, ended }
}

async function ask({ url }: Served, call: string, input?: unknown): Promise<unknown> {
  const socket = await connect(`ws://${url.host}/rpc${url.search}`, { Origin: url.origin })
  if (!(socket instanceof WebSocket)) throw new Error(`Refused with ${socket}`)
  return exchange(socket, JSON.stringify({ id: 1, call, input }))
}

async function folders() {
  const folder = await temporaryFolder()
  const file = join(folder, 'a.json')
  await writeFile(file, '{}')
  return { folder, file, data: join(folder, 'data') }
}

describe('stagecraft serve', () => {
  it('says where it is, opens the files it was given, and ends cleanly', async () => {
    const { file, data } = await folders()
    const server = await serve('--data', data, file)
    expect(server.url.hostname).toBe('127.0.0.1')
    expect(Buffer.from(server.url.searchParams.get('token') ?? '', 'base64url')).toHaveLength(32)
    expect(await ask(server, 'documents.session')).toMatchObject({ result: { value: { files: [file] } } })
    expect((await stat(data)).mode & 0o777).toBe(0o700)
    server.child.kill('SIGTERM')
    expect(await server.ended).toBe(0)
  })

  it('loses no draft when it is killed', async () => {
    const { file, data } = await folders()
    const first = await serve('--data', data, file)
    await ask(first, 'documents.keepDraft', { path: file, text: 'typed' })
    await ask(first, 'documents.keepDraft', { key: 'k', name: 'Untitled 1', text: 'typed too' })
    first.child.kill('SIGKILL')
    await first.ended
    const next = await serve('--data', data)
    expect(await ask(next, 'documents.open', { path: file })).toMatchObject({
      result: { value: { text: '{}', draft: { text: 'typed' } } },
    })
    expect(await ask(next, 'documents.session')).toMatchObject({
      result: { value: { files: [], untitled: [{ key: 'k', name: 'Untitled 1', text: 'typed too' }] } },
    })
  })

  it('works beside a second server on the same data folder', async () => {
    const { file, data } = await folders()
    const [one, other] = await Promise.all([serve('--data', data), serve('--data', data)])
    expect(one.url.search).not.toBe(other.url.search)
    expect(await ask(one, 'documents.open', { path: file })).toMatchObject({ result: { ok: true } })
    expect(await ask(other, 'documents.recent')).toMatchObject({ result: { value: [{ path: file }] } })
  })

  it('names everything that is missing and ends with 2', async () => {
    const { folder, file } = await folders()
    const { code, stdout, stderr } = await stagecraft(
      ['serve', '--json', '--no-open', '--data', join(file, 'data'), 'no.json', folder, 'nor\u001b[31m.json'],
      { cwd: folder },
    )
    expect({ code, stdout }).toEqual({ code: 2, stdout: '' })
    expect(stderr).toContain('no.json')
    expect(stderr).toContain(`${folder}: it is a folder`)
    expect(stderr).toContain(join(file, 'data'))
    expect(stderr).not.toContain('\u001b')
  })

  it('ends with 2 when its port is taken or is no port', async () => {
    const { data } = await folders()
    const taken = createServer().listen(0, '127.0.0.1')
    onTestFinished(() => void taken.close())
    await new Promise((done) => taken.once('listening', done))
    const address = taken.address()
    const port = typeof address === 'object' && address !== null ? address.port : 0
    const serveOn = (text: string) => stagecraft(['serve', '--no-open', '--data', data, '--port', text])
    expect(await serveOn(String(port))).toMatchObject({ code: 2, stderr: expect.stringContaining(String(port)) })
    expect(await serveOn('70000')).toMatchObject({ code: 2, stdout: '' })
    expect(await serveOn('http')).toMatchObject({ code: 2, stdout: '' })
  })
})
