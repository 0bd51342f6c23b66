import { algorithm, readQuery, type Scope, type WireRequest } from './sigv4.ts'

/** What a request says of its own signature, before any of it is believed. */
export interface Claim {
  readonly accessKeyId: string
  readonly scope: Scope
  readonly signedHeaders: readonly string[]
  readonly signature: string
  /** `YYYYMMDDTHHMMSSZ`. */
  readonly time: string
  readonly sessionToken: string | undefined
  /** The hash of the payload that the request was signed with, if it says so. */
  readonly payloadHash: string | undefined
  /** Seconds for which a presigned address may be used; absent where the headers are signed. */
  readonly expires?: number
}

/** Why there is no claim to check: none was made, or one that says too little. */
export interface NoClaim {
  readonly reason: 'missing' | 'incomplete'
  readonly message: string
}

/** The longest that a presigned address may be good for: seven days, in seconds. */
const longestExpiry = 7 * 24 * 60 * 60

/** Reads the signature of a request, out of its headers or, where it is presigned, out of its query. */
export function readClaim(request: WireRequest): Claim | NoClaim {
  const query = readQuery(request.query)
  if (!query || !isEncoded(request.path))
    return incomplete('The address of the request is not encoded as it should be.')
  const authorizations = request.headers['authorization'] ?? []
  // Headers that a signer moved into the query keep the letters they were written with.
  const members = new Map(query.map(([name, value]) => [name.toLowerCase(), value]))
  const isPresigned = members.has('x-amz-algorithm') || members.has('x-amz-signature')
  if (authorizations.length + (isPresigned ? 1 : 0) > 1) return incomplete('Sign a request in one way only.')
  if (isPresigned) return fromQuery(request, members)
  const [authorization] = authorizations
  if (authorization === undefined) return { reason: 'missing', message: 'This request is not signed.' }
  return fromHeaders(request, authorization)
}

export function isClaim(claim: Claim | NoClaim): claim is Claim {
  return 'signature' in claim
}

function fromHeaders(request: WireRequest, authorization: string): Claim | NoClaim {
  const [, named, list = ''] = /^(\S+)\s+(.*)$/.exec(authorization) ?? []
  if (named !== algorithm) return incomplete(`Sign with ${algorithm}; nothing else is accepted.`)
  const members = new Map(
    list.split(',').map((member) => {
      const at = member.indexOf('=')
      return [member.slice(0, Math.max(at, 0)).trim(), member.slice(at + 1).trim()]
    }),
  )
  return claim(request, {
    credential: members.get('Credential'),
    signedHeaders: members.get('SignedHeaders'),
    signature: members.get('Signature'),
    time: single(request, 'x-amz-date'),
    sessionToken: single(request, 'x-amz-security-token'),
    payloadHash: single(request, 'x-amz-content-sha256'),
  })
}

function fromQuery(request: WireRequest, query: ReadonlyMap<string, string>): Claim | NoClaim {
  if (query.get('x-amz-algorithm') !== algorithm) return incomplete(`X-Amz-Algorithm must be ${algorithm}.`)
  const expires = query.get('x-amz-expires') ?? ''
  if (!/^\d{1,6}$/.test(expires) || Number(expires) < 1 || Number(expires) > longestExpiry) {
    return incomplete(`X-Amz-Expires must be a number of seconds from 1 to ${longestExpiry}.`)
  }
  const read = claim(request, {
    credential: query.get('x-amz-credential'),
    signedHeaders: query.get('x-amz-signedheaders'),
    signature: query.get('x-amz-signature'),
    time: query.get('x-amz-date'),
    sessionToken: query.get('x-amz-security-token'),
    payloadHash: query.get('x-amz-content-sha256') ?? single(request, 'x-amz-content-sha256'),
  })
  return isClaim(read) ? { ...read, expires: Number(expires) } : read
}

interface Parts {
  readonly credential: string | undefined
  readonly signedHeaders: string | undefined
  readonly signature: string | undefined
  readonly time: string | undefined
  readonly sessionToken: string | undefined
  readonly payloadHash: string | undefined
}

function claim(request: WireRequest, parts: Parts): Claim | NoClaim {
  const { credential = '', signature = '', time = '', sessionToken, payloadHash } = parts
  const [, accessKeyId, date, region, service] =
    /^([^/\s]{1,128})\/(\d{8})\/([\w-]{1,64})\/(\w{1,64})\/aws4_request$/.exec(credential) ?? []
  if (accessKeyId === undefined || date === undefined || region === undefined || service === undefined) {
    return incomplete('Credential must be KEY-ID/YYYYMMDD/REGION/SERVICE/aws4_request.')
  }
  if (!/^[0-9a-f]{64}$/.test(signature)) return incomplete('Signature must be 64 hexadecimal digits.')
  if (!/^\d{8}T\d{6}Z$/.test(time) || !time.startsWith(date)) {
    return incomplete('X-Amz-Date must be YYYYMMDDTHHMMSSZ, of the day that Credential names.')
  }
  const signedHeaders = (parts.signedHeaders ?? '').split(';').filter((name) => name !== '')
  // What steers the request must be covered, or somebody in between could change it.
  const steering = Object.keys(request.headers).filter((name) => name.startsWith('x-amz-'))
  const uncovered = ['host', ...steering].filter((name) => !signedHeaders.includes(name))
  if (uncovered.length > 0) return incomplete(`SignedHeaders must name ${uncovered.join(', ')}.`)
  const scope = { date, region, service }
  return { accessKeyId, scope, signedHeaders, signature, time, sessionToken, payloadHash }
}

/** A header that may come once; as if absent where it came more often. */
function single({ headers }: WireRequest, name: string): string | undefined {
  const values = headers[name] ?? []
  return values.length === 1 ? values[0] : undefined
}

function isEncoded(path: string): boolean {
  try {
    decodeURIComponent(path)
    return true
  } catch (error) {
    if (error instanceof URIError) return false
    throw error
  }
}

function incomplete(message: string): NoClaim {
  return { reason: 'incomplete', message }
}
