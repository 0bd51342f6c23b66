import { randomBytes } from 'node:crypto'
import { mkdir, writeFile } from 'node:fs/promises'
import { type IncomingHttpHeaders, request } from 'node:http'
import { join } from 'node:path'
import { onTestFinished } from 'vitest'
import { type RawData, WebSocket } from 'ws'
import { startBrowserHost } from '#main/browser/server.ts'
import { testServices } from '../rpc/services.ts'

export interface Answer {
  readonly status: number
  readonly headers: IncomingHttpHeaders
  readonly body: string
}

/** A browser host on a free port with a small page, and the ways to talk to it. */
export async function runningHost(change: { port?: number; sessionKey?: Uint8Array } = {}) {
  const tested = await testServices()
  const page = join(tested.folder, 'page')
  await mkdir(join(page, 'assets'), { recursive: true })
  await writeFile(join(page, 'index.html'), '<!doctype html><title>Stagecraft</title>')
  await writeFile(join(page, 'assets/app-1a2b.js'), 'export {}')
  await writeFile(join(page, '.env'), 'secret')
  await writeFile(join(tested.folder, 'outside.js'), 'secret')
  const sessionKey = change.sessionKey ?? randomBytes(32)
  const started = await startBrowserHost({
    services: tested.services,
    page,
    port: change.port ?? 0,
    sessionKey,
    log: (message) => void tested.log.push(message),
  })
  if (!started.ok) throw new Error(started.failure.message)
  onTestFinished(() => started.value.close())
  const { host, port, searchParams } = new URL(started.value.url)
  const token = searchParams.get('token') ?? ''
  return { ...tested, ...started.value, host, port: Number(port), token, sessionKey }
}

/** One request with exactly these headers and this path, as no browser would normalise it. */
export function ask(port: number, path: string, headers: Record<string, string> = {}, method = 'GET'): Promise<Answer> {
  return new Promise((done, failed) => {
    const sent = request({ host: '127.0.0.1', port, path, method, headers, agent: false }, (response) => {
      let body = ''
      response.setEncoding('utf8')
      response.on('data', (text: string) => (body += text))
      response.on('end', () => done({ status: response.statusCode ?? 0, headers: response.headers, body }))
    })
    sent.on('error', failed)
    sent.end()
  })
}

/** What a WebSocket is answered: the status that refused it, or the open connection. */
export function connect(address: string, headers: Record<string, string>): Promise<number | WebSocket> {
  return new Promise((done, failed) => {
    const socket = new WebSocket(address, { headers })
    socket.on('open', () => {
      onTestFinished(() => socket.terminate())
      done(socket)
    })
    socket.on('unexpected-response', (_, response) => {
      done(response.statusCode ?? 0)
      response.destroy()
    })
    socket.on('error', failed)
  })
}

/** Sends a frame and gives the next one that comes, or the code with which the connection was closed. */
export function exchange(socket: WebSocket, frame: string | Uint8Array): Promise<unknown> {
  return new Promise((done) => {
    const closed = (code: number) => done({ closed: code })
    socket.once('close', closed)
    socket.once('message', (data: RawData) => {
      socket.off('close', closed)
      done(JSON.parse(Buffer.isBuffer(data) ? data.toString('utf8') : ''))
    })
    socket.send(frame)
  })
}
