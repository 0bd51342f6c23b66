import { createHmac, randomBytes, timingSafeEqual } from 'node:crypto'
import { isObject, type Json } from '#shared/model/json.ts'
import { ApiException } from './exceptions.ts'

/** Tokens are good as long as this process is: nobody can make one up, or use one with other parameters. */
const key = randomBytes(32)

/** A token for the page that comes after `position`, good for the same question alone. */
export function nextTokenFor(question: Json, position: number | string): string {
  const body = Buffer.from(JSON.stringify({ position })).toString('base64url')
  return `${body}.${sign(question, body)}`
}

/** Where the page of a token begins; `undefined` without a token. Throws `InvalidNextTokenException`. */
export function positionOf(question: Json, token: string | undefined): number | string | undefined {
  if (token === undefined) return undefined
  const [body = '', signature = ''] = token.split('.')
  const expected = Buffer.from(sign(question, body))
  const given = Buffer.from(signature)
  if (given.length !== expected.length || !timingSafeEqual(given, expected)) throw invalidToken()
  const read: unknown = JSON.parse(Buffer.from(body, 'base64url').toString('utf8'))
  const position = isObject(read) ? read.position : undefined
  if (typeof position === 'number' || typeof position === 'string') return position
  throw invalidToken()
}

/** A page of a list that is at hand as a whole, with the token of the next one. */
export function pageOf<Item>(
  items: readonly Item[],
  question: Json,
  { nextToken, size }: { readonly nextToken: string | undefined; readonly size: number },
): { readonly items: Item[]; readonly nextToken?: string } {
  const start = Number(positionOf(question, nextToken) ?? 0)
  const page = items.slice(start, start + size)
  if (start + size >= items.length) return { items: page }
  return { items: page, nextToken: nextTokenFor(question, start + size) }
}

function sign(question: Json, body: string): string {
  return createHmac('sha256', key).update(JSON.stringify(question)).update('\n').update(body).digest('base64url')
}

function invalidToken(): ApiException {
  return new ApiException('InvalidNextTokenException', 'The next token is not one that was returned for this request.')
}
