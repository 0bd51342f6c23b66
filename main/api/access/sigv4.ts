import { createHash, createHmac, timingSafeEqual } from 'node:crypto'

/** A request as it came over the wire; what a signature covers is worked out from these very texts. */
export interface WireRequest {
  readonly method: string
  /** As it was sent: still encoded, without the query. */
  readonly path: string
  /** What follows the question mark, as it was sent. */
  readonly query: string
  /** By their names in small letters; a header that came several times has several values. */
  readonly headers: Readonly<Record<string, readonly string[]>>
}

/** What a signature is made for; its key follows from the secret and this. */
export interface Scope {
  /** `YYYYMMDD`. */
  readonly date: string
  readonly region: string
  readonly service: string
}

/** Headers by their names in small letters, each with all that was said under its name. */
export function joinedHeaders({ headers }: WireRequest): Readonly<Record<string, string>> {
  return Object.fromEntries(Object.entries(headers).map(([name, values]) => [name, values.join(',')]))
}

export const algorithm = 'AWS4-HMAC-SHA256'
/** What stands in place of a payload's hash where the payload is not signed. */
export const unsignedPayload = 'UNSIGNED-PAYLOAD'
export const hashOfNothing = sha256('')

/**
 * The signature that a request should bear (Signature Version 4). It is worked out here and not by the package that
 * signs for the SDK, because that one decides by itself which headers it signs and how a path is written, while this
 * side has to take both as they came.
 */
export function signatureOf(
  request: WireRequest,
  signed: {
    readonly scope: Scope
    /** `YYYYMMDDTHHMMSSZ`. */
    readonly time: string
    readonly signedHeaders: readonly string[]
    readonly payloadHash: string
  },
  secretAccessKey: string,
): string {
  const { scope, time, signedHeaders, payloadHash } = signed
  const canonicalRequest = [
    request.method,
    canonicalPath(request.path),
    canonicalQuery(request.query),
    ...signedHeaders.map((name) => `${name}:${canonicalHeader(request.headers[name] ?? [])}`),
    '',
    signedHeaders.join(';'),
    payloadHash,
  ].join('\n')
  return sign([algorithm, time, scopeText(scope), sha256(canonicalRequest)], signingKey(secretAccessKey, scope))
}

/** The key with which everything of one scope is signed. */
export function signingKey(secretAccessKey: string, { date, region, service }: Scope): Buffer {
  return [date, region, service, 'aws4_request'].reduce<Buffer>(
    (key, part) => createHmac('sha256', key).update(part).digest(),
    Buffer.from(`AWS4${secretAccessKey}`),
  )
}

export function sign(lines: readonly string[], key: Buffer): string {
  return createHmac('sha256', key).update(lines.join('\n')).digest('hex')
}

export function scopeText({ date, region, service }: Scope): string {
  return `${date}/${region}/${service}/aws4_request`
}

export function sha256(data: string | Uint8Array): string {
  return createHash('sha256').update(data).digest('hex')
}

/** Compares secrets in a time that does not tell where they differ. */
export function same(given: string, expected: string): boolean {
  const [a, b] = [Buffer.from(given), Buffer.from(expected)]
  return a.length === b.length && timingSafeEqual(a, b)
}

/** The members of a query in their order, decoded; `undefined` when they are not encoded as they should be. */
export function readQuery(query: string): readonly (readonly [name: string, value: string])[] | undefined {
  try {
    return query
      .split('&')
      .filter((pair) => pair !== '')
      .map((pair) => {
        const at = pair.indexOf('=')
        const [name, value] = at < 0 ? [pair, ''] : [pair.slice(0, at), pair.slice(at + 1)]
        return [decode(name), decode(value)] as const
      })
  } catch (error) {
    if (error instanceof URIError) return undefined
    throw error
  }
}

function decode(text: string): string {
  return decodeURIComponent(text.replaceAll('+', '%20'))
}

/** S3 encodes a path once; CodePipeline, which other services' second encoding would concern, knows only `/`. */
function canonicalPath(path: string): string {
  return path
    .split('/')
    .map((part) => encode(decodeURIComponent(part)))
    .join('/')
}

function canonicalQuery(query: string): string {
  return (readQuery(query) ?? [])
    .filter(([name]) => name.toLowerCase() !== 'x-amz-signature')
    .map(([name, value]) => [encode(name), encode(value)] as const)
    .toSorted(([a, x], [b, y]) => compare(a, b) || compare(x, y))
    .map(([name, value]) => `${name}=${value}`)
    .join('&')
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0
}

function canonicalHeader(values: readonly string[]): string {
  return values.map((value) => value.trim().replaceAll(/[ \t]+/g, ' ')).join(',')
}

/** RFC 3986: everything but letters, digits and `-._~`. */
function encode(text: string): string {
  return encodeURIComponent(text).replaceAll(/[!'()*]/g, (char) => `%${char.charCodeAt(0).toString(16).toUpperCase()}`)
}
