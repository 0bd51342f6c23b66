import { createHash } from 'node:crypto'
import { ByteReader, CutShort } from './byte-reader.ts'
import { hashOfNothing, same, scopeText, sha256, sign, signingKey, unsignedPayload } from './sigv4.ts'
import type { Verified } from './verify.ts'

/** Bytes of a request, to be had once. Only when they came to their end is it sure that they are what was signed. */
export interface Payload {
  readonly bytes: AsyncIterable<Uint8Array>
  /** What came behind the bytes, once they ended: headers by their names in small letters. */
  trailers(): Readonly<Record<string, string>>
}

/** What S3 calls the mistake; nothing of such a payload may be used. */
export class BadPayload extends Error {
  readonly code: 'XAmzContentSHA256Mismatch' | 'SignatureDoesNotMatch' | 'IncompleteBody' | 'InvalidRequest'

  constructor(code: BadPayload['code'], message: string) {
    super(message)
    this.code = code
  }
}

/** Reads a payload in the form that its request declares; throws `BadPayload` as soon as it is not what was signed. */
export function readPayload(
  source: AsyncIterable<Uint8Array>,
  verified: Verified,
  /** How many bytes there are without what frames them, as the request says. */
  decodedLength: number | undefined,
): Payload {
  const { payloadHash } = verified
  if (payloadHash === unsignedPayload) return plain(source)
  if (/^[0-9a-f]{64}$/.test(payloadHash)) return plain(hashed(source, payloadHash))
  const form = streamed[payloadHash]
  if (!form) throw new BadPayload('InvalidRequest', `x-amz-content-sha256 may not be “${payloadHash}” here.`)
  if (decodedLength === undefined) {
    throw new BadPayload('InvalidRequest', 'A payload that comes in pieces needs x-amz-decoded-content-length.')
  }
  const trailers: Record<string, string> = {}
  return {
    bytes: pieces(new ByteReader(source), { ...form, decodedLength, trailers, verified }),
    trailers: () => trailers,
  }
}

/** The forms of the content coding `aws-chunked`. */
const streamed: Readonly<Record<string, { readonly isSigned: boolean; readonly hasTrailer: boolean }>> = {
  'STREAMING-AWS4-HMAC-SHA256-PAYLOAD': { isSigned: true, hasTrailer: false },
  'STREAMING-AWS4-HMAC-SHA256-PAYLOAD-TRAILER': { isSigned: true, hasTrailer: true },
  'STREAMING-UNSIGNED-PAYLOAD-TRAILER': { isSigned: false, hasTrailer: true },
}

function plain(bytes: AsyncIterable<Uint8Array>): Payload {
  return { bytes, trailers: () => ({}) }
}

async function* hashed(source: AsyncIterable<Uint8Array>, expected: string): AsyncGenerator<Uint8Array> {
  const hash = createHash('sha256')
  for await (const bytes of source) {
    hash.update(bytes)
    yield bytes
  }
  if (!same(hash.digest('hex'), expected)) {
    throw new BadPayload('XAmzContentSHA256Mismatch', 'The body is not the one whose hash was signed.')
  }
}

interface Pieces {
  readonly isSigned: boolean
  readonly hasTrailer: boolean
  readonly decodedLength: number
  readonly trailers: Record<string, string>
  readonly verified: Verified
}

async function* pieces(reader: ByteReader, how: Pieces): AsyncGenerator<Uint8Array> {
  const chain = createChain(how.verified)
  let total = 0
  try {
    for (;;) {
      const { size, signature } = readHead(await reader.line(), how.isSigned)
      total += size
      if (total > how.decodedLength) throw misfit(how.decodedLength)
      const hash = createHash('sha256')
      for await (const bytes of reader.take(size)) {
        hash.update(bytes)
        yield bytes
      }
      if (how.isSigned) chain.check('PAYLOAD', [hashOfNothing, hash.digest('hex')], signature)
      if (size === 0) break
      if ((await reader.line()) !== '') throw new BadPayload('InvalidRequest', 'A piece is longer than it says.')
    }
    if (total !== how.decodedLength) throw misfit(how.decodedLength)
    const signature = await readTrailers(reader, how.trailers)
    if (how.isSigned && how.hasTrailer) {
      const lines = Object.entries(how.trailers).map(([name, value]) => `${name}:${value}\n`)
      chain.check('TRAILER', [sha256(lines.join(''))], signature)
    }
  } catch (error) {
    if (error instanceof CutShort) throw new BadPayload('IncompleteBody', error.message)
    throw error
  }
}

/** Each signature covers the one before it, so that no piece can be left out, moved or taken from another request. */
function createChain({ claim, secretAccessKey }: Verified) {
  const key = signingKey(secretAccessKey, claim.scope)
  let previous = claim.signature
  return {
    check(kind: 'PAYLOAD' | 'TRAILER', hashes: readonly string[], given: string) {
      const lines = [`AWS4-HMAC-SHA256-${kind}`, claim.time, scopeText(claim.scope), previous, ...hashes]
      const expected = sign(lines, key)
      if (!same(given, expected)) {
        throw new BadPayload('SignatureDoesNotMatch', 'A piece of the body does not bear the signature that it should.')
      }
      previous = expected
    },
  }
}

function readHead(line: string, isSigned: boolean): { readonly size: number; readonly signature: string } {
  const [, size, signature = ''] = /^([0-9a-fA-F]{1,12})(?:;chunk-signature=([0-9a-f]{64}))?$/.exec(line) ?? []
  if (size === undefined || (isSigned && signature === '')) {
    throw new BadPayload('InvalidRequest', 'A piece of the body does not begin with its size and signature.')
  }
  return { size: Number.parseInt(size, 16), signature }
}

/** Reads what follows the last piece up to an empty line or the end; gives the signature of the trailers. */
async function readTrailers(reader: ByteReader, trailers: Record<string, string>): Promise<string> {
  let signature = ''
  for (let count = 0; ; count++) {
    const line = await reader.line('end')
    if (line === '') return signature
    const [, name, value = ''] = /^([A-Za-z0-9-]{1,64}):(.*)$/.exec(line) ?? []
    if (name === undefined || count >= 16) throw new BadPayload('InvalidRequest', 'The trailers are malformed.')
    if (name.toLowerCase() === 'x-amz-trailer-signature') signature = value.trim()
    else trailers[name.toLowerCase()] = value.trim()
  }
}

function misfit(length: number): BadPayload {
  return new BadPayload('IncompleteBody', `The body does not have the ${length} bytes that the request says.`)
}
