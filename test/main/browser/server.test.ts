import { randomBytes } from 'node:crypto'
import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { describe, expect, it, vi } from 'vitest'
import { WebSocket } from 'ws'
import { startBrowserHost } from '#main/browser/server.ts'
import { contentSecurityPolicy } from '#main/rpc/page-headers.ts'
import { ask, connect, exchange, runningHost } from './running-host.ts'

async function connected(host: Awaited<ReturnType<typeof runningHost>>): Promise<WebSocket> {
  const socket = await connect(`ws://${host.host}/rpc?token=${host.token}`, { Origin: `http://${host.host}` })
  if (!(socket instanceof WebSocket)) throw new Error(`Refused with ${socket}`)
  return socket
}

describe('a page', () => {
  it('is let in by the token, and from then on by the cookie that it got', async () => {
    const { port, token } = await runningHost()
    const first = await ask(port, `/?token=${token}`)
    expect(first).toMatchObject({ status: 200, body: expect.stringContaining('<title>Stagecraft') })
    const [cookie = ''] = first.headers['set-cookie'] ?? []
    expect(cookie).toMatch(new RegExp(`^[^=]*${port}[^=]*=[^;]{22,}; HttpOnly; SameSite=Strict; Path=/$`))
    const pair = cookie.slice(0, cookie.indexOf(';'))
    expect(await ask(port, '/', { Cookie: `other=1; ${pair}` })).toMatchObject({ status: 200 })
    expect(await ask(port, '/assets/app-1a2b.js', { Cookie: pair })).toMatchObject({
      status: 200,
      headers: { 'content-type': 'text/javascript; charset=utf-8' },
    })
    expect(await ask(port, '/', { Cookie: pair }, 'POST')).toMatchObject({ status: 405 })
    expect(await ask(port, '/', { Cookie: pair }, 'HEAD')).toMatchObject({ status: 200, body: '' })
  })

  it('is confined by its headers, whatever it is answered', async () => {
    const { port, token } = await runningHost()
    const answers = await Promise.all([
      ask(port, `/?token=${token}`),
      ask(port, `/none?token=${token}`),
      ask(port, '/'),
    ])
    expect(answers.map(({ status }) => status)).toEqual([200, 404, 401])
    for (const { headers } of answers) {
      expect(headers).toMatchObject({
        'content-security-policy': contentSecurityPolicy,
        'x-content-type-options': 'nosniff',
        'referrer-policy': 'no-referrer',
      })
      expect(Object.keys(headers).filter((name) => name.startsWith('access-control'))).toEqual([])
    }
  })

  it.each(['/', '/index.html', '/assets/app-1a2b.js', '/none', '/rpc', '/..%2f'])(
    'gets nothing at %s without token and cookie',
    async (path) => {
      const { port, token } = await runningHost()
      expect(await ask(port, path)).toMatchObject({ status: 401 })
      expect(await ask(port, `${path}?token=${token.slice(1)}`)).toMatchObject({ status: 401 })
      expect(await ask(port, path, { Cookie: `stagecraft-${port}=${token}` })).toMatchObject({ status: 401 })
    },
  )

  it('is served under the names of this machine only', async () => {
    const { port, token } = await runningHost()
    const status = async (Host: string) => (await ask(port, `/?token=${token}`, { Host })).status
    expect(await status(`localhost:${port}`)).toBe(200)
    expect(await status(`[::1]:${port}`)).toBe(200)
    expect(await status(`evil.example:${port}`)).toBe(403)
    expect(await status('127.0.0.1')).toBe(403)
    expect(await status(`127.0.0.1:${port + 1}`)).toBe(403)
  })

  it('of another origin is refused', async () => {
    const { port, token } = await runningHost()
    const status = async (Origin: string) => (await ask(port, `/?token=${token}`, { Origin })).status
    expect(await status(`http://127.0.0.1:${port}`)).toBe(200)
    expect(await status(`http://localhost:${port}`)).toBe(403)
    expect(await status(`http://127.0.0.1:${port + 1}`)).toBe(403)
    expect(await status('null')).toBe(403)
  })

  it.each([
    '/../outside.js',
    '/..%2foutside.js',
    '/%2e%2e/outside.js',
    '/assets/../../outside.js',
    '/.env',
    '//outside.js',
    '/assets',
    '/a%00.js',
    '/..\\outside.js',
    '/assets/app-1a2b.js/',
  ])('gets no file by the path %s', async (path) => {
    const { port, token } = await runningHost()
    const answer = await ask(port, `${path}?token=${token}`)
    expect(answer.status).toBe(404)
    expect(answer.body).not.toContain('secret')
  })
})

describe('a connection', () => {
  it('is refused before the upgrade without token, right origin, or path', async () => {
    const { host, port, token } = await runningHost()
    const own = { Origin: `http://${host}` }
    expect(await connect(`ws://${host}/rpc`, own)).toBe(401)
    expect(await connect(`ws://${host}/rpc?token=${token}`, {})).toBe(403)
    expect(await connect(`ws://${host}/rpc?token=${token}`, { Origin: 'http://evil.example' })).toBe(403)
    expect(await connect(`ws://${host}/rpc?token=${token}`, { Origin: `http://127.0.0.1:${port + 1}` })).toBe(403)
    expect(await connect(`ws://${host}/rpc?token=${token}`, { ...own, Host: `evil.example:${port}` })).toBe(403)
    expect(await connect(`ws://${host}/other?token=${token}`, own)).toBe(404)
  })

  it('answers calls and tells events', async () => {
    const host = await runningHost()
    const socket = await connected(host)
    const path = join(host.folder, 'a.json')
    await writeFile(path, 'one')
    const answer = await exchange(socket, JSON.stringify({ id: 7, call: 'documents.open', input: { path } }))
    expect(answer).toMatchObject({ id: 7, result: { ok: true, value: { path, text: 'one' } } })
    const event = vi.fn<(text: string) => void>()
    socket.on('message', (data: Buffer) => event(data.toString('utf8')))
    await writeFile(path, 'two')
    await vi.waitFor(() => expect(event).toHaveBeenCalledTimes(1), 5000)
    expect(JSON.parse(event.mock.lastCall?.[0] ?? '')).toMatchObject({
      event: 'documents.changed',
      payload: { path, text: 'two' },
    })
  })

  it('outlives frames that make no sense', async () => {
    const socket = await connected(await runningHost())
    const refused = { code: 'bad-request' }
    expect(await exchange(socket, 'no json')).toMatchObject({ error: refused })
    expect(await exchange(socket, '[]')).toMatchObject({ error: refused })
    expect(await exchange(socket, '{"id":"1","call":"host.info"}')).toMatchObject({ error: refused })
    expect(await exchange(socket, '{"id":1}')).toMatchObject({ id: 1, result: { failure: refused } })
    expect(await exchange(socket, '{"id":2,"call":"no.thing"}')).toMatchObject({ id: 2, result: { failure: refused } })
    expect(await exchange(socket, '{"id":3,"call":"documents.open","input":7}')).toMatchObject({
      id: 3,
      result: { failure: refused },
    })
    expect(await exchange(socket, '{"id":4,"call":"host.info"}')).toMatchObject({ id: 4, result: { ok: true } })
  })

  it('that sends too much or no text is closed, and the server goes on', async () => {
    const host = await runningHost()
    const large = JSON.stringify({ id: 1, call: 'host.info', input: 'x'.repeat(16 * 1024 * 1024) })
    expect(await exchange(await connected(host), large)).toEqual({ closed: 1009 })
    expect(await exchange(await connected(host), Buffer.from([1, 2, 3]))).toEqual({ closed: 1003 })
    expect(await exchange(await connected(host), '{"id":1,"call":"host.info"}')).toMatchObject({ id: 1 })
  })

  it('takes a document of the largest size', async () => {
    const host = await runningHost()
    const input = { path: join(host.folder, 'a.json'), text: 'x'.repeat(5_000_000), expected: null }
    const answer = await exchange(await connected(host), JSON.stringify({ id: 1, call: 'documents.save', input }))
    expect(answer).toMatchObject({ id: 1, result: { ok: true } })
  })
})

describe('the server', () => {
  it('says that its port is taken', async () => {
    const { port, services } = await runningHost()
    const second = await startBrowserHost({
      services,
      page: '/',
      port,
      sessionKey: randomBytes(32),
      log: () => undefined,
    })
    expect(second).toMatchObject({ ok: false, failure: { message: expect.stringContaining(`Port ${port} is taken`) } })
  })

  it('finds the page again that its predecessor on the same port and data folder let in', async () => {
    const first = await runningHost()
    const [cookie = ''] = (await ask(first.port, `/?token=${first.token}`)).headers['set-cookie'] ?? []
    const Cookie = cookie.slice(0, cookie.indexOf(';'))
    await first.close()
    const next = await runningHost({ port: first.port, sessionKey: first.sessionKey })
    expect(await ask(next.port, `/?token=${first.token}`)).toMatchObject({ status: 401 })
    expect(await ask(next.port, '/', { Cookie })).toMatchObject({ status: 200 })
    await next.close()
    const stranger = await runningHost({ port: first.port })
    expect(await ask(stranger.port, '/', { Cookie })).toMatchObject({ status: 401 })
  })
})
