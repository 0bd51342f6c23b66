import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { TemporaryAccess } from '#main/api/access/principal.ts'
import type { WireRequest } from '#main/api/access/sigv4.ts'
import { createVerify, isVerified, type Service } from '#main/api/access/verify.ts'
import { signed, type ToSign } from './signing.ts'

const now = '2026-01-05T07:00:00.000Z'
const admin = { role: 'admin' as const, accessKeyId: 'LOCALADMIN', secretAccessKey: 'the secret of the administrator' }
const job: TemporaryAccess = {
  jobId: 'job-1',
  credentials: { accessKeyId: 'ASIAJOB', secretAccessKey: 'the secret of the job', sessionToken: 'token+/=' },
  reads: [],
  writes: [],
  mayReport: false,
}
const verify = createVerify({
  keys: { find: (id) => (id === admin.accessKeyId ? admin : undefined) },
  findTemporary: (id) => (id === job.credentials.accessKeyId ? job : undefined),
  now: () => Date.parse(now),
})

/** What becomes of a request that is changed after it was signed. */
async function outcome(toSign: Partial<ToSign>, change: (wire: WireRequest) => WireRequest = (wire) => wire) {
  const { service = 'codepipeline' } = toSign
  const { body, ...wire } = await signed(admin, { at: now, ...toSign })
  return verify(change(wire), service, service === 's3' ? undefined : body)
}

function withHeader(name: string, value: string) {
  return (wire: WireRequest): WireRequest => ({ ...wire, headers: { ...wire.headers, [name]: [value] } })
}

const target = { 'x-amz-target': 'CodePipeline_20150709.StartPipelineExecution' }

describe('a signed request', () => {
  it('is known to be of whoever has the keys', async () => {
    const principal = { kind: 'role', role: 'admin', accessKeyId: admin.accessKeyId }
    expect(await outcome({ body: '{}', headers: target })).toMatchObject({ principal })
    expect(await outcome({ service: 's3', method: 'GET', path: '/b/k' })).toMatchObject({ principal })
    expect(await outcome({ service: 's3', method: 'GET', path: '/b/k', expires: 60 })).toMatchObject({ principal })
  })

  it('of a job needs the session token of the job', async () => {
    const { sessionToken, ...keys } = job.credentials
    const ask = async (token: string | undefined, service: Service = 's3') => {
      const wire = await signed(keys, { at: now, service, ...(token !== undefined && { sessionToken: token }) })
      return verify(wire, service)
    }
    expect(await ask(sessionToken)).toMatchObject({ principal: { kind: 'job', access: { jobId: 'job-1' } } })
    expect(await ask(undefined)).toMatchObject({ reason: 'bad-token' })
    expect(await ask('other')).toMatchObject({ reason: 'bad-token' })
    expect(await outcome({ sessionToken: 'mine' })).toMatchObject({ reason: 'bad-token' })
  })

  it.each<[string, Partial<ToSign>, (wire: WireRequest) => WireRequest]>([
    ['method', {}, (wire) => ({ ...wire, method: 'DELETE' })],
    ['path', { service: 's3', path: '/b/k' }, (wire) => ({ ...wire, path: '/b/l' })],
    ['query', { service: 's3', path: '/b/k' }, (wire) => ({ ...wire, query: 'uploads' })],
    ['host', {}, withHeader('host', '127.0.0.1:4001')],
    ['operation', { headers: target }, withHeader('x-amz-target', 'CodePipeline_20150709.DeletePipeline')],
    ['date', {}, withHeader('x-amz-date', '20260105T070001Z')],
    ['hash of the payload', { service: 's3' }, withHeader('x-amz-content-sha256', 'UNSIGNED-PAYLOAD')],
  ])('is refused when its %s was changed', async (_, toSign, change) => {
    expect(await outcome(toSign, change)).toMatchObject({ reason: 'bad-signature' })
  })

  it('is refused when its body was changed', async () => {
    const wire = await signed(admin, { at: now, body: '{"name":"a"}', headers: target })
    expect(verify(wire, 'codepipeline', Buffer.from('{"name":"b"}'))).toMatchObject({ reason: 'bad-signature' })
    const unsigned = await signed(admin, {
      at: now,
      headers: { ...target, 'x-amz-content-sha256': 'UNSIGNED-PAYLOAD' },
    })
    expect(verify(unsigned, 'codepipeline', Buffer.from(''))).toMatchObject({ reason: 'bad-signature' })
  })

  it('is refused where something that steers it is not covered', async () => {
    expect(await outcome({}, withHeader('x-amz-target', 'CodePipeline_20150709.DeletePipeline'))).toEqual({
      reason: 'incomplete',
      message: 'SignedHeaders must name x-amz-target.',
    })
  })

  it('is refused when it is signed with unknown keys, a wrong secret, or for another service', async () => {
    const wire = (keys: Partial<typeof admin>) => signed({ ...admin, ...keys }, { at: now })
    expect(verify(await wire({ accessKeyId: 'OTHER' }), 'codepipeline')).toMatchObject({ reason: 'unknown-key' })
    expect(verify(await wire({ secretAccessKey: 'guess' }), 'codepipeline')).toMatchObject({ reason: 'bad-signature' })
    expect(verify(await wire({}), 's3')).toMatchObject({ reason: 'incomplete' })
  })

  it('is refused when the clocks differ by more than five minutes', async () => {
    expect(await outcome({ at: '2026-01-05T06:55:00.000Z' })).toHaveProperty('principal')
    expect(await outcome({ at: '2026-01-05T07:05:00.000Z' })).toHaveProperty('principal')
    expect(await outcome({ at: '2026-01-05T06:54:59.000Z' })).toMatchObject({ reason: 'skewed' })
    expect(await outcome({ at: '2026-01-05T07:05:01.000Z' })).toMatchObject({ reason: 'skewed' })
  })

  it('is refused when it was presigned and its time is over, not come, or too long', async () => {
    const presigned = (at: string, expires: number, service: Service = 's3') => outcome({ at, expires, service })
    expect(await presigned('2026-01-05T06:00:00.000Z', 3600)).toHaveProperty('principal')
    expect(await presigned('2026-01-05T05:59:59.000Z', 3600)).toMatchObject({ reason: 'expired' })
    expect(await presigned('2026-01-05T05:59:59.000Z', 3600, 'codepipeline')).toMatchObject({ reason: 'expired' })
    expect(await presigned('2026-01-05T07:06:00.000Z', 3600)).toMatchObject({ reason: 'skewed' })
    const longer = (wire: WireRequest) => ({ ...wire, query: wire.query.replace('Expires=60', 'Expires=604801') })
    expect(await outcome({ expires: 60, service: 's3' }, longer)).toMatchObject({ reason: 'incomplete' })
  })
})

describe('a signature', () => {
  it('is good for the very bytes that were signed, wherever one of them is changed', async () => {
    const text = fc.stringMatching(/^[a-z0-9/.-]{0,12}$/)
    const place = fc.constantFrom<'method' | 'path' | 'query' | number>('method', 'path', 'query', 0, 1, 2, 3, 4, 5)
    const wire = await signed(admin, {
      at: now,
      service: 's3',
      method: 'PUT',
      path: '/bucket/key',
      query: { partNumber: '1', uploadId: 'x' },
      headers: { 'x-amz-meta-a': 'b' },
    })
    // How the header of the signature itself is written is of no matter.
    const names = Object.keys(wire.headers).filter((name) => name !== 'authorization')
    fc.assert(
      fc.property(place, fc.nat(200), text, (where, at, put) => {
        const change = (old: string) =>
          old.slice(0, at % (old.length + 1)) + put + old.slice((at % (old.length + 1)) + 1)
        const name = typeof where === 'number' ? (names[where % names.length] ?? '') : where
        const before = typeof where === 'number' ? (wire.headers[name]?.[0] ?? '') : wire[where]
        const after = change(before)
        const changed =
          typeof where === 'number'
            ? { ...wire, headers: { ...wire.headers, [name]: [after] } }
            : { ...wire, [where]: after }
        fc.pre(after !== before)
        expect(isVerified(verify(changed, 's3'))).toBe(false)
      }),
    )
  })
})

describe('a request without a whole signature', () => {
  it('is told so', () => {
    const ask = (authorization: string | undefined, more: Partial<WireRequest> = {}) => {
      const headers = { host: ['h'], ...(authorization !== undefined && { authorization: [authorization] }) }
      return verify({ method: 'GET', path: '/', query: '', headers, ...more }, 's3')
    }
    const whole =
      'AWS4-HMAC-SHA256 Credential=A/20260105/us-east-1/s3/aws4_request, SignedHeaders=host, Signature=' +
      '0'.repeat(64)
    expect(ask(undefined)).toMatchObject({ reason: 'missing' })
    expect(ask('Basic abc')).toMatchObject({ reason: 'incomplete' })
    expect(ask('AWS4-HMAC-SHA256 ')).toMatchObject({ reason: 'incomplete' })
    // Its date is missing.
    expect(ask(whole)).toMatchObject({ reason: 'incomplete' })
    expect(ask(whole, { query: 'X-Amz-Algorithm=AWS4-HMAC-SHA256' })).toMatchObject({ reason: 'incomplete' })
    expect(ask(whole, { path: '/%' })).toMatchObject({ reason: 'incomplete' })
    expect(ask(undefined, { query: '%C3' })).toMatchObject({ reason: 'incomplete' })
    expect(ask(undefined, { query: 'X-Amz-Signature=1' })).toMatchObject({ reason: 'incomplete' })
  })
})
