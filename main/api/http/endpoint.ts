import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import { Readable } from 'node:stream'
import { finished, pipeline } from 'node:stream/promises'
import { setTimeout } from 'node:timers/promises'
import { listenOnLoopback } from '#main/loopback.ts'
import { errorCode } from '#main/system-error.ts'
import { type Result, succeed } from '#shared/rpc/contract.ts'
import { createReplayGuard } from '../access/replay.ts'
import { joinedHeaders, type WireRequest } from '../access/sigv4.ts'
import type { Verify } from '../access/verify.ts'
import type { Api } from '../handler.ts'
import { refusal } from '../json-protocol.ts'
import type { S3 } from '../s3/handler.ts'
import { bytesOf, ignoreRest, type Patience, readDocument, TooLarge, usualPatience } from './body.ts'
import { createCodePipelineRoute } from './codepipeline.ts'
import { refuse } from './guard.ts'

export interface EndpointOptions {
  /** 0 for any free one. */
  readonly port: number
  readonly verify: Verify
  readonly api: Api
  readonly s3: S3
  readonly webhooks: Webhooks
  /** Milliseconds since 1970. */
  readonly now: () => number
  readonly log: (message: string) => void
  readonly patience?: Patience
}

/** Takes what a third party posts to the address of a webhook; the webhook itself says how that proves who it is. */
export type Webhooks = (delivery: {
  /** What follows `/webhooks/`. */
  readonly id: string
  /** By names in small letters. */
  readonly headers: Readonly<Record<string, string>>
  readonly body: Buffer
  readonly remoteAddress: string
}) => { readonly status: number; readonly message: string }

export interface Endpoint {
  readonly endpointUrl: string
  /** Takes no more requests, lets those under way end if they do so soon, and lets go of the port. */
  close(): Promise<void>
}

/** The largest request of CodePipeline; a pipeline has at most a third of that. */
const largestDocument = 1024 ** 2
/** An answer that is under way when the endpoint closes has this many milliseconds. */
const longestFarewell = 2000
const mostConnections = 500

interface Answer {
  readonly status: number
  readonly headers?: Readonly<Record<string, string>>
  readonly body?: string | Readable
}

/** Serves CodePipeline, S3 and webhooks to programs of this machine, over HTTP on the loopback interface. */
export async function startEndpoint(options: EndpointOptions): Promise<Result<Endpoint>> {
  const { log, patience = usualPatience } = options
  const server = createServer({
    // A request without Host is ours to refuse, like one with a wrong Host.
    requireHostHeader: false,
    headersTimeout: patience.headers,
    // How long a body takes is for those to say who read it: an artifact may be large.
    requestTimeout: 0,
    connectionsCheckingInterval: Math.min(patience.headers, 5000),
    keepAliveTimeout: patience.idle,
  })
  server.maxConnections = mostConnections
  const listening = await listenOnLoopback(server, options.port)
  if (!listening.ok) return listening
  const port = listening.value
  const answerTo = createRoutes(options, port)
  const underWay = new Set<Promise<void>>()
  const serve = (request: IncomingMessage, response: ServerResponse) => {
    const answered = answerTo(request, response)
      .then((answer) => send(request, response, answer, patience))
      .catch((error: unknown) => {
        if (!isBrokenOff(error, request)) log(`A request to the endpoint failed: ${String(error)}`)
        response.destroy()
      })
      .finally(() => underWay.delete(answered))
    underWay.add(answered)
  }
  server.on('request', serve)
  // Whoever asks before sending a body is told to go on only when its body is wanted.
  server.on('checkContinue', serve)
  return succeed({
    endpointUrl: `http://127.0.0.1:${port}`,
    async close() {
      const closed = new Promise<void>((done) => server.close(() => done()))
      await Promise.race([Promise.all(underWay), setTimeout(longestFarewell, undefined, { ref: false })])
      server.closeAllConnections()
      await closed
    },
  })
}

function createRoutes(options: EndpointOptions, port: number) {
  const { s3, webhooks, verify, patience = usualPatience } = options
  const codePipeline = createCodePipelineRoute({
    verify,
    replay: createReplayGuard(options.now),
    api: options.api,
  })
  return async (request: IncomingMessage, response: ServerResponse): Promise<Answer> => {
    const refused = refuse(request, port)
    if (refused !== undefined) return plain(403, refused)
    const wire = wireOf(request)
    const document = () => readDocument(request, response, { limit: largestDocument, patience })
    try {
      if (wire.method === 'POST' && wire.path === '/') return await codePipeline(wire, await document())
      const id = webhookIn(wire)
      if (id === undefined) return await s3(wire, bytesOf(request, response, patience))
      const body = await document()
      const remoteAddress = request.socket.remoteAddress ?? ''
      const { status, message } = webhooks({ id, headers: joinedHeaders(wire), body, remoteAddress })
      return plain(status, message)
    } catch (error) {
      if (!(error instanceof TooLarge)) throw error
      return refusal('RequestEntityTooLargeException', `A request has at most ${largestDocument} bytes.`, 413)
    }
  }
}

/** The webhook that is called. Those who call one do not sign; a bucket of that name can still be asked for. */
function webhookIn({ method, path, query, headers }: WireRequest): string | undefined {
  const isSigned = headers['authorization']?.[0]?.startsWith('AWS4-') === true || /(^|&)X-Amz-Signature=/i.test(query)
  return method === 'POST' && !isSigned && path.startsWith('/webhooks/') ? path.slice('/webhooks/'.length) : undefined
}

function wireOf({ method = 'GET', url = '/', headersDistinct }: IncomingMessage): WireRequest {
  const at = url.indexOf('?')
  const [path, query] = at < 0 ? [url, ''] : [url.slice(0, at), url.slice(at + 1)]
  const headers = Object.fromEntries(Object.entries(headersDistinct).map(([name, values]) => [name, values ?? []]))
  return { method, path, query, headers }
}

async function send(
  request: IncomingMessage,
  response: ServerResponse,
  { status, headers, body }: Answer,
  { idle }: Patience,
): Promise<void> {
  // What an object holds must not act as a page of this address, whoever opens it.
  const always = { 'x-content-type-options': 'nosniff', 'content-security-policy': "sandbox; default-src 'none'" }
  ignoreRest(request, response)
  if (body instanceof Readable) {
    response.strictContentLength = true
    response.writeHead(status, { ...headers, ...always })
    // A client that does not read is not waited for: without a listener the connection ends.
    response.setTimeout(idle)
    return pipeline(body, response)
  }
  const isBare = request.method === 'HEAD' || status === 204 || status === 304
  const length = isBare ? {} : { 'content-length': String(Buffer.byteLength(body ?? '')) }
  response.writeHead(status, { ...headers, ...length, ...always })
  response.end(body)
  await finished(response)
}

function plain(status: number, text: string): Answer {
  return { status, headers: { 'content-type': 'text/plain; charset=utf-8' }, body: `${text}\n` }
}

/** Clients come and go in the middle: that is no news. */
function isBrokenOff(error: unknown, { destroyed, socket }: IncomingMessage): boolean {
  const gone = ['ECONNRESET', 'EPIPE', 'ERR_STREAM_PREMATURE_CLOSE', 'ERR_STREAM_DESTROYED']
  return gone.includes(errorCode(error) ?? '') || destroyed || socket.destroyed
}
