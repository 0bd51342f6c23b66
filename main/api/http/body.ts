import type { IncomingMessage, ServerResponse } from 'node:http'

/** How long clients may take, in milliseconds. */
export interface Patience {
  /** Until the headers are there. */
  readonly headers: number
  /** Until a small body is there. */
  readonly document: number
  /** Between two pieces of a large body, either way. */
  readonly idle: number
}

export const usualPatience: Patience = { headers: 10_000, document: 20_000, idle: 60_000 }

/** More bytes than are taken. */
export class TooLarge extends Error {}

/** The bytes of a body as they come; a client that falls silent loses its connection. */
export async function* bytesOf(
  request: IncomingMessage,
  response: ServerResponse,
  { idle }: Pick<Patience, 'idle'>,
): AsyncGenerator<Uint8Array> {
  if (awaitsContinue(request)) response.writeContinue()
  const silence = setTimeout(() => request.destroy(), idle)
  try {
    // Who stops in the middle still has something to answer on this connection.
    const coming: AsyncIterable<Buffer> = request.iterator({ destroyOnReturn: false })
    for await (const bytes of coming) {
      silence.refresh()
      yield bytes
    }
  } finally {
    clearTimeout(silence)
  }
}

/** A whole small body; throws `TooLarge` as soon as it is known to be more. */
export async function readDocument(
  request: IncomingMessage,
  response: ServerResponse,
  { limit, patience }: { readonly limit: number; readonly patience: Patience },
): Promise<Buffer> {
  if (Number(request.headers['content-length'] ?? 0) > limit) throw new TooLarge()
  const late = setTimeout(() => request.destroy(), patience.document)
  try {
    const parts: Uint8Array[] = []
    let size = 0
    for await (const bytes of bytesOf(request, response, patience)) {
      size += bytes.length
      if (size > limit) throw new TooLarge()
      parts.push(bytes)
    }
    return Buffer.concat(parts)
  } finally {
    clearTimeout(late)
  }
}

const mostIgnored = 16 * 1024 ** 2
const longestIgnored = 5000

/**
 * Lets the rest of a body go by that nobody wants, so that its sender comes to read the answer; but not for long. One
 * that waits to be asked for its body is not asked, and the connection ends, since it may send it or not.
 */
export function ignoreRest(request: IncomingMessage, response: ServerResponse): void {
  if (request.complete || request.destroyed) return
  if (awaitsContinue(request) && !response.headersSent) response.setHeader('connection', 'close')
  let left = mostIgnored
  const enough = setTimeout(() => request.destroy(), longestIgnored)
  request.on('close', () => clearTimeout(enough))
  request.on('end', () => clearTimeout(enough))
  request.on('data', (bytes: Buffer) => {
    left -= bytes.length
    if (left < 0) request.destroy()
  })
}

function awaitsContinue({ headers }: IncomingMessage): boolean {
  return headers.expect?.toLowerCase() === '100-continue'
}
