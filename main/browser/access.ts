import { createHmac, randomBytes, timingSafeEqual } from 'node:crypto'
import type { IncomingMessage } from 'node:http'
import { loopbackHosts } from '#main/loopback.ts'

/** Why a request is turned away; `undefined` from a check means that it may pass. */
export interface Refused {
  readonly status: 401 | 403
  readonly reason: string
}

/** Who may talk to the browser host: pages of its own origin that bring the token or the cookie it set. */
export interface Access {
  readonly token: string
  /** Checks every request; a WebSocket must also say which origin it comes from. */
  check(request: IncomingMessage, kind: 'page' | 'socket'): Refused | undefined
  /** The `Set-Cookie` header that makes the next visit work without the token. */
  readonly cookie: string
}

/**
 * The token is new at every start. The cookie follows from a key of the data folder, so that a page that lost its server
 * finds the next one on the same port again and saves what it holds.
 */
export function createAccess(port: number, sessionKey: Uint8Array): Access {
  const token = randomBytes(32).toString('base64url')
  const name = `stagecraft-${port}`
  const secret = createHmac('sha256', sessionKey).update(`cookie of port ${port}`).digest('base64url')
  const hosts = loopbackHosts(port)
  return {
    token,
    cookie: `${name}=${secret}; HttpOnly; SameSite=Strict; Path=/`,
    check({ headers, url = '/' }, kind) {
      const host = headers.host?.toLowerCase()
      if (host === undefined || !hosts.includes(host)) {
        return { status: 403, reason: `This server answers to http://${hosts[0]} only.` }
      }
      if (headers.origin === undefined ? kind === 'socket' : headers.origin !== `http://${host}`) {
        return { status: 403, reason: 'Requests from other origins are refused.' }
      }
      const given = query(url).get('token')
      if ((given !== null && same(given, token)) || cookies(headers.cookie, name).some((one) => same(one, secret))) {
        return undefined
      }
      return { status: 401, reason: 'Open the address that Stagecraft printed at its start; it holds the token.' }
    },
  }
}

function query(url: string): URLSearchParams {
  const start = url.indexOf('?')
  return new URLSearchParams(start < 0 ? '' : url.slice(start + 1))
}

/** Every value that a cookie has; a page of another port may have set a second one of this name. */
function cookies(header: string | undefined, name: string): readonly string[] {
  return (header ?? '')
    .split(';')
    .map((pair) => pair.trim())
    .filter((pair) => pair.startsWith(`${name}=`))
    .map((pair) => pair.slice(name.length + 1))
}

function same(given: string, secret: string): boolean {
  const [a, b] = [Buffer.from(given), Buffer.from(secret)]
  return a.length === b.length && timingSafeEqual(a, b)
}
