import { chmod, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { beforeEach, describe, expect, it, onTestFinished, vi } from 'vitest'
import { connect } from '#main/aws/index.ts'
import { createPipeline, getPipeline } from '#main/aws/pipelines.ts'
import type { Target } from '#shared/rpc/target.ts'
import { pipeline } from '#test/builders/pipeline.ts'
import { temporaryFolder } from '#test/main/files/temporary-folder.ts'
import { canary, canaryEnvironment, givenAway } from './canary.ts'
import { type Fault, fakeCodePipeline } from './fake-codepipeline.ts'

beforeEach(() => {
  for (const [name, value] of Object.entries(canaryEnvironment)) vi.stubEnv(name, value)
  onTestFinished(() => void vi.unstubAllEnvs())
})

/** A connection that ends with the test. */
function opened(target: Target, patience?: number) {
  const connection = connect(target, { version: '1.2.3', ...(patience === undefined ? {} : { patience }) })
  onTestFinished(() => connection.close())
  return connection
}

/** Files of AWS’s configuration with this content. */
async function configuration(text: string): Promise<string> {
  const folder = await temporaryFolder()
  await writeFile(join(folder, 'config'), text)
  vi.stubEnv('AWS_CONFIG_FILE', join(folder, 'config'))
  for (const name of ['AWS_ACCESS_KEY_ID', 'AWS_SECRET_ACCESS_KEY', 'AWS_SESSION_TOKEN', 'AWS_REGION']) {
    vi.stubEnv(name, undefined)
  }
  return folder
}

const denied = `User: arn:aws:iam::123456789012:user/me is not authorized to perform: codepipeline:GetPipeline with ${canary.accessKeyId}`
const signature = `The Canonical String should have been\nx-amz-security-token:${canary.sessionToken}`

describe('a connection', () => {
  it('signs with the credentials of the environment and says who it is', async () => {
    const fake = await fakeCodePipeline()
    fake.pipelines.set('shop', { versions: [pipeline([])], tags: {} })
    const found = await getPipeline(opened({ kind: 'endpoint', url: fake.url }), 'shop')
    expect(found).toMatchObject({ ok: true, value: { version: 1, tags: {} } })
    const [request] = fake.requests
    expect(request?.headers.authorization).toContain(`${canary.accessKeyId}/`)
    expect(request?.headers['user-agent']).toContain('stagecraft/1.2.3')
  })

  it('tries again what was throttled or cut, and then says nothing of it', async () => {
    const fake = await fakeCodePipeline()
    fake.pipelines.set('shop', { versions: [pipeline([])], tags: {} })
    fake.fail('GetPipeline', { status: 400, type: 'ThrottlingException' }, 'cut')
    expect(await getPipeline(opened({ kind: 'endpoint', url: fake.url }), 'shop')).toMatchObject({ ok: true })
    expect(fake.requests.map(({ operation }) => operation)).toEqual([
      'GetPipeline',
      'GetPipeline',
      'GetPipeline',
      'ListTagsForResource',
    ])
  })

  it.each<[string, Fault, string, RegExp]>([
    [
      'an expired token',
      { status: 400, type: 'ExpiredTokenException', message: signature },
      'credentials-expired',
      /sign in again/,
    ],
    [
      'a signature that is not right',
      { status: 400, type: 'InvalidSignatureException', message: signature },
      'no-credentials',
      /not accepted/,
    ],
    ['unknown keys', { status: 400, type: 'UnrecognizedClientException' }, 'no-credentials', /check them/],
    [
      'a missing right',
      { status: 400, type: 'com.amazon#AccessDeniedException', message: denied },
      'access-denied',
      /perform: codepipeline:GetPipeline with \[hidden\]$/,
    ],
    ['throttling without end', { status: 400, type: 'ThrottlingException' }, 'throttled', /try again in a minute/],
    ['a fault of the service', { status: 500, type: 'InternalFailure' }, 'service-failed', /on its side \(500\)/],
    ['what makes no sense', { body: '{"pipeline": {"name"' }, 'service-failed', /does not speak as CodePipeline/],
    [
      'another kind of server',
      { body: '<html>', contentType: 'text/html', status: 404 },
      'service-failed',
      /check the address/,
    ],
    ['an answer without a pipeline', { body: '{}' }, 'service-failed', /does not speak as CodePipeline/],
    ['a list', { body: '[]' }, 'service-failed', /does not speak as CodePipeline/],
    ['nothing', { body: '' }, 'service-failed', /does not speak as CodePipeline/],
    ['a cut connection', 'cut', 'unreachable', /was cut\. Check the connection/],
    ['a mistake', { status: 400, type: 'ValidationException', message: 'name: too long' }, 'refused', /name: too long/],
    ['a pipeline that is gone', { status: 400, type: 'PipelineNotFoundException' }, 'not-found', /no pipeline “shop”/],
  ])('tells of %s in a sentence', async (_, fault, code, sentence) => {
    const fake = await fakeCodePipeline()
    fake.fail('GetPipeline', fault, fault, fault)
    const found = await getPipeline(opened({ kind: 'endpoint', url: fake.url }), 'shop')
    expect(found).toMatchObject({ ok: false, failure: { code, message: expect.stringMatching(sentence) } })
    expect(givenAway(JSON.stringify(found))).toEqual([])
  })

  it.each<Fault>(['hang', 'hang in body'])('waits no longer than it has patience: %s', async (fault) => {
    const fake = await fakeCodePipeline()
    fake.fail('GetPipeline', fault)
    expect(await getPipeline(opened({ kind: 'endpoint', url: fake.url }, 100), 'shop')).toMatchObject({
      ok: false,
      failure: { code: 'unreachable', message: expect.stringContaining('No answer came in time') },
    })
  })

  it('says of a change without an answer that it may have been made', async () => {
    const fake = await fakeCodePipeline()
    fake.fail('CreatePipeline', 'cut', 'cut', 'cut')
    expect(await createPipeline(opened({ kind: 'endpoint', url: fake.url }), pipeline([]))).toMatchObject({
      ok: false,
      failure: { code: 'unreachable', message: expect.stringContaining('may have been done all the same') },
    })
  })

  it('says where nobody answers', async () => {
    const found = await getPipeline(opened({ kind: 'endpoint', url: 'http://127.0.0.1:1' }), 'shop')
    expect(found).toMatchObject({ ok: false, failure: { code: 'unreachable' } })
  })

  it('needs a Region for an account', async () => {
    await configuration('')
    expect(await opened({ kind: 'environment' }).region()).toMatchObject({ ok: false, failure: { code: 'no-region' } })
  })

  it('names the profiles that there are', async () => {
    await configuration('[profile work]\nregion = eu-west-1\n')
    expect(await getPipeline(opened({ kind: 'profile', profile: 'wrok' }), 'shop')).toMatchObject({
      ok: false,
      failure: { code: 'no-credentials', message: expect.stringContaining('there is: work') },
    })
  })

  it('goes where the profile has CodePipeline', async () => {
    const fake = await fakeCodePipeline()
    fake.pipelines.set('shop', { versions: [pipeline([])], tags: {} })
    const keys = 'aws_access_key_id = AKIA\naws_secret_access_key = secret'
    await configuration(`[profile here]\nregion = eu-west-1\nendpoint_url = ${fake.url}\n${keys}\n`)
    const found = await getPipeline(opened({ kind: 'profile', profile: 'here' }), 'shop')
    expect(found).toMatchObject({ ok: true })
  })

  it('signs with the credentials that a process gives, and tells nothing that it says when it fails', async () => {
    const fake = await fakeCodePipeline()
    fake.pipelines.set('shop', { versions: [pipeline([])], tags: {} })
    const folder = await configuration('')
    const give = join(folder, 'give.sh')
    const identity = { Version: 1, AccessKeyId: canary.accessKeyId, SecretAccessKey: canary.secretAccessKey }
    await writeFile(give, `#!/bin/sh\necho '${JSON.stringify(identity)}'\n`)
    const refuse = join(folder, 'refuse.sh')
    await writeFile(refuse, `#!/bin/sh\necho ${canary.secretAccessKey} >&2\nexit 1\n`)
    await Promise.all([chmod(give, 0o755), chmod(refuse, 0o755)])
    await writeFile(
      join(folder, 'config'),
      `[profile good]\ncredential_process = ${give}\nregion = eu-west-1\n[profile bad]\ncredential_process = ${refuse}\n`,
    )
    const target = { kind: 'endpoint', url: fake.url } as const
    expect(await getPipeline(opened({ ...target, profile: 'good' }), 'shop')).toMatchObject({ ok: true })
    const failed = await getPipeline(opened({ ...target, profile: 'bad' }), 'shop')
    expect(failed).toMatchObject({
      ok: false,
      failure: { code: 'no-credentials', message: expect.stringContaining('aws sso login --profile bad') },
    })
    expect(givenAway(JSON.stringify(failed))).toEqual([])
  })
})
