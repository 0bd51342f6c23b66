import { randomUUID } from 'node:crypto'
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import type { Duplex } from 'node:stream'
import { type WebSocket, WebSocketServer } from 'ws'
import { listenOnLoopback } from '#main/loopback.ts'
import { answerFrame } from '#main/rpc/answer-frame.ts'
import { readPageFile } from '#main/rpc/page-files.ts'
import { pageHeaders } from '#main/rpc/page-headers.ts'
import type { Services } from '#main/services.ts'
import { isSystemError } from '#main/system-error.ts'
import { type Caller, type Result, succeed } from '#shared/rpc/contract.ts'
import { maximumFrameBytes, type ServerFrame, socketPath } from '#shared/rpc/frames.ts'
import { type Access, createAccess } from './access.ts'

export interface BrowserHostOptions {
  readonly services: Services
  /** The folder of the built page. */
  readonly page: string
  /** 0 for any free one. */
  readonly port: number
  readonly sessionKey: Uint8Array
  readonly log: (message: string) => void
}

export interface BrowserHost {
  /** Where a browser finds the app, with the token in it. */
  readonly url: string
  close(): Promise<void>
}

/** Serves the app to browsers of this machine: the built page, and the contract through a WebSocket. */
export async function startBrowserHost(options: BrowserHostOptions): Promise<Result<BrowserHost>> {
  const { services, page, sessionKey, log } = options
  // A request without Host is ours to refuse, like one with a wrong Host.
  const server = createServer({ requireHostHeader: false })
  const listening = await listenOnLoopback(server, options.port)
  if (!listening.ok) return listening
  const port = listening.value
  const access = createAccess(port, sessionKey)
  const sockets = new WebSocketServer({ noServer: true, maxPayload: maximumFrameBytes, perMessageDeflate: false })
  server.on('request', (request: IncomingMessage, response: ServerResponse) => {
    answerPage(request, response, access, page).catch((error: unknown) => {
      log(`${request.method} failed: ${String(error)}`)
      if (!response.headersSent) send(response, 500, 'Stagecraft could not read this file; its log says more.')
      else response.destroy()
    })
  })
  server.on('upgrade', (request: IncomingMessage, socket: Duplex, head: Buffer) => {
    socket.on('error', (error) => brokeOff(error, log))
    const refused = access.check(request, 'socket')
    if (refused) return turnAway(socket, refused.status)
    if (pathOf(request) !== socketPath) return turnAway(socket, 404)
    sockets.handleUpgrade(request, socket, head, (connection) => serveConnection(connection, services, log))
  })
  return succeed({
    url: `http://127.0.0.1:${port}/?token=${access.token}`,
    close: () =>
      new Promise((done) => {
        for (const connection of sockets.clients) connection.terminate()
        server.close(() => done())
        server.closeAllConnections()
      }),
  })
}

async function answerPage(
  request: IncomingMessage,
  response: ServerResponse,
  access: Access,
  page: string,
): Promise<void> {
  const refused = access.check(request, 'page')
  if (refused) return send(response, refused.status, refused.reason)
  if (request.method !== 'GET' && request.method !== 'HEAD') {
    return send(response, 405, 'Only GET and HEAD are answered here.', { Allow: 'GET, HEAD' })
  }
  const file = await readPageFile(page, pathOf(request))
  if (!file) return send(response, 404, 'There is no such file.')
  response.writeHead(200, {
    ...pageHeaders,
    'Content-Type': file.contentType,
    'Content-Length': file.bytes.length,
    'Cache-Control': file.hashed ? 'private, max-age=31536000, immutable' : 'no-store',
    'Set-Cookie': access.cookie,
  })
  response.end(request.method === 'HEAD' ? undefined : file.bytes)
}

/** Events that a page does not take up this fast are lost to it; it is told to come back and ask for them again. */
const maximumBacklog = 4 * maximumFrameBytes

function serveConnection(connection: WebSocket, services: Services, log: (message: string) => void): void {
  const reply = (frame: ServerFrame) => {
    if (connection.readyState !== connection.OPEN) return
    if (connection.bufferedAmount > maximumBacklog) connection.close(1013, 'The page is too slow.')
    else connection.send(JSON.stringify(frame))
  }
  const caller: Caller = { id: randomUUID(), tell: (event, payload) => reply({ event, payload }) }
  const disconnect = services.connect(caller)
  connection.on('close', disconnect)
  // A frame that is too large or not WebSocket at all: the connection closes itself with the fitting code.
  connection.on('error', (error) => brokeOff(error, log))
  connection.on('message', (data: Buffer, isBinary: boolean) => {
    if (isBinary) return connection.close(1003, 'Frames are text.')
    answerFrame(data.toString('utf8'), caller, services.dispatch).then(reply, (error: unknown) => {
      log(`A frame could not be answered: ${String(error)}`)
      connection.close(1011, 'Stagecraft could not answer.')
    })
  })
}

/** Pages come and go, and some do not take leave: that is no news. */
function brokeOff(error: Error, log: (message: string) => void): void {
  if (!isSystemError(error, 'ECONNRESET') && !isSystemError(error, 'EPIPE')) log(`A page broke off: ${error.message}`)
}

function send(response: ServerResponse, status: number, text: string, headers: Record<string, string> = {}): void {
  const bytes = Buffer.from(`${text}\n`)
  response.writeHead(status, {
    ...pageHeaders,
    'Content-Type': 'text/plain; charset=utf-8',
    'Content-Length': bytes.length,
    'Cache-Control': 'no-store',
    ...headers,
  })
  response.end(bytes)
}

/** Refuses an upgrade while the connection still speaks HTTP. */
function turnAway(socket: Duplex, status: 401 | 403 | 404): void {
  const reasons = { 401: 'Unauthorized', 403: 'Forbidden', 404: 'Not Found' }
  socket.end(`HTTP/1.1 ${status} ${reasons[status]}\r\nConnection: close\r\nContent-Length: 0\r\n\r\n`)
}

function pathOf(request: IncomingMessage): string {
  return (request.url ?? '/').split('?', 1)[0] ?? '/'
}
