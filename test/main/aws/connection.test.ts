import { describe, expect, it, vi, beforeEach } from 'vitest'
import { connect } from '#main/aws/index.ts'
import { getPipeline } from '#main/aws/pipelines.ts'
import { fakeCodePipeline } from './fake-codepipeline.ts'

beforeEach(() => {
  vi.stubEnv('AWS_ACCESS_KEY_ID', 'AKIAIOSFODNN7CANARY1')
  vi.stubEnv('AWS_SECRET_ACCESS_KEY', 'canary/secret/key')
  vi.stubEnv('AWS_CONFIG_FILE', '/nowhere')
  vi.stubEnv('AWS_SHARED_CREDENTIALS_FILE', '/nowhere')
})

describe('probe', () => {
  it.each([
    { status: 400, type: 'ExpiredTokenException', message: 'x' },
    { status: 400, type: 'com.x#AccessDeniedException', message: 'User: me is not' },
    { status: 400, type: 'ThrottlingException' },
    { status: 500, type: 'InternalFailure' },
    { status: 503, type: '' , body: 'nope', contentType: 'text/html'},
    { body: '<html>' , contentType: 'text/html'},
    { body: '<html>' , contentType: 'text/html', status: 404},
    { body: '{"a"' },
    { body: '[]' },
    { body: '' },
    'cut', 'hang', 'hang in body',
  ] as const)('%j', async (fault) => {
    const fake = await fakeCodePipeline()
    fake.fail('GetPipeline', fault, fault, fault, fault, fault)
    const c = connect({ kind: 'endpoint', url: fake.url }, { version: '1', patience: 3000 })
    const t = Date.now()
    try {
    console.log(JSON.stringify(fault), JSON.stringify(await getPipeline(c, 'x')), fake.requests.length, Date.now() - t)
    } catch (e) { console.log('THROWN', fault, e) }
    c.close()
  })
  it('others', async () => {
    const c = connect({ kind: 'endpoint', url: 'http://127.0.0.1:1' }, { version: '1' })
    console.log(JSON.stringify(await getPipeline(c, 'x')))
    const d = connect({ kind: 'environment' }, { version: '1' })
    console.log(JSON.stringify(await getPipeline(d, 'x')))
    const e = connect({ kind: 'profile', profile: 'p' }, { version: '1' })
    console.log(JSON.stringify(await getPipeline(e, 'x')))
    vi.stubEnv('AWS_ACCESS_KEY_ID', undefined)
    vi.stubEnv('AWS_EC2_METADATA_DISABLED', 'true')
    const f = connect({ kind: 'environment', region: 'eu-west-1' }, { version: '1' })
    console.log(JSON.stringify(await getPipeline(f, 'x')))
  })
})
