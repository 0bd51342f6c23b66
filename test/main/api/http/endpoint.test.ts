import { connect, createServer } from 'node:net'
import { existsSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import { CreateBucketCommand, PutObjectCommand } from '@aws-sdk/client-s3'
import {
  ListPipelinesCommand,
  type CodePipelineClient,
  PutJobSuccessResultCommand,
  StartPipelineExecutionCommand,
} from '@aws-sdk/client-codepipeline'
import { describe, expect, it, onTestFinished } from 'vitest'
import type { TemporaryAccess } from '#main/api/access/principal.ts'
import { startEndpoint } from '#main/api/http/endpoint.ts'
import { ask } from '../../browser/running-host.ts'
import { signed, type ToSign } from '../access/signing.ts'
import { codePipelineClient, converse, runningEndpoint, s3Client } from './running-endpoint.ts'

type Running = Awaited<ReturnType<typeof runningEndpoint>>

/** The bytes of a request that is signed for this endpoint, and may be sent as often as one likes. */
async function wire({ port, keys }: Running, toSign: Partial<ToSign> = {}, role: 'admin' | 'viewer' = 'admin') {
  const { headers, ...more } = toSign
  const request = await signed(keys.of(role), {
    at: new Date().toISOString(),
    headers: { host: `127.0.0.1:${port}`, connection: 'close', ...headers },
    ...more,
  })
  const head = Object.entries(request.headers).map(([name, values]) => `${name}: ${values.join(',')}\r\n`)
  const target = request.query === '' ? request.path : `${request.path}?${request.query}`
  const length = `content-length: ${request.body.length}\r\n`
  return `${request.method} ${target} HTTP/1.1\r\n${head.join('')}${length}\r\n${Buffer.from(request.body).toString()}`
}

function target(operation: string) {
  return { 'x-amz-target': `CodePipeline_20150709.${operation}` }
}

function exceptionIn(answer: string): unknown {
  return (JSON.parse(answer.slice(answer.indexOf('\r\n\r\n'))) as { __type: unknown }).__type
}

describe('a signed request to CodePipeline', () => {
  it('is passed on with whoever signed it', async () => {
    const endpoint = await runningEndpoint()
    const client = codePipelineClient(endpoint.endpointUrl, endpoint.keys.of('viewer'))
    const { $metadata } = await client.send(new ListPipelinesCommand({ maxResults: 5 }))
    expect($metadata).toMatchObject({ httpStatusCode: 200, requestId: expect.stringMatching(/^[0-9a-f-]{36}$/) })
    const caller = { principal: 'arn:aws:iam::123456789012:user/viewer', role: 'viewer' }
    expect(endpoint.performed).toEqual([{ operation: 'ListPipelines', input: { maxResults: 5 }, caller }])
  })

  it('that is wrong is refused by name and has no effect', async () => {
    const endpoint = await runningEndpoint()
    const { endpointUrl, keys, performed } = endpoint
    const start = (client: CodePipelineClient) => client.send(new StartPipelineExecutionCommand({ name: 'p' }))
    const admin = keys.of('admin')
    await expect(start(codePipelineClient(endpointUrl, { ...admin, accessKeyId: 'LOCALX' }))).rejects.toMatchObject({
      name: 'UnrecognizedClientException',
    })
    await expect(start(codePipelineClient(endpointUrl, { ...admin, secretAccessKey: 'x' }))).rejects.toMatchObject({
      name: 'InvalidSignatureException',
    })
    await expect(start(codePipelineClient(endpointUrl, { ...admin, sessionToken: 'x' }))).rejects.toMatchObject({
      name: 'UnrecognizedClientException',
    })
    const unsigned = await ask(endpoint.port, '/', target('StartPipelineExecution'), 'POST')
    expect(unsigned).toMatchObject({
      status: 400,
      headers: { 'x-amzn-errortype': 'MissingAuthenticationTokenException' },
    })
    const late = await wire(endpoint, { at: new Date(Date.now() - 400_000).toISOString(), headers: target('X') })
    expect(exceptionIn(await converse(endpoint.port, late))).toBe('InvalidSignatureException')
    expect(performed).toEqual([])
  })

  it('with the keys of a job reports on that job, if they are for that', async () => {
    const keysOf = (jobId: string, mayReport: boolean): TemporaryAccess => ({
      jobId,
      credentials: { accessKeyId: `ASIA${jobId}`, secretAccessKey: 'secret', sessionToken: 'token' },
      reads: [],
      writes: [],
      mayReport,
    })
    const jobs = [keysOf('ONE', true), keysOf('TWO', false)]
    const { endpointUrl, performed } = await runningEndpoint({ jobs })
    const report = ({ credentials, jobId }: TemporaryAccess) =>
      codePipelineClient(endpointUrl, credentials).send(new PutJobSuccessResultCommand({ jobId }))
    const [one, two] = await Promise.allSettled(jobs.map(report))
    expect(one?.status).toBe('fulfilled')
    expect(two).toMatchObject({ reason: { name: 'AccessDeniedException' } })
    expect(performed.map(({ caller }) => caller.jobId)).toEqual(['ONE'])
  })

  it('that changes something is not carried out again later, and one that reads as often as it comes', async () => {
    const endpoint = await runningEndpoint()
    const change = await wire(endpoint, { body: '{"name":"p"}', headers: target('StartPipelineExecution') })
    expect(await converse(endpoint.port, change)).toMatch(/^HTTP\/1.1 200/)
    // Within the second that it was signed in, a client may have asked the same twice.
    await new Promise((resolve) => setTimeout(resolve, 1600))
    expect(exceptionIn(await converse(endpoint.port, change))).toBe('InvalidSignatureException')
    const read = await wire(endpoint, { body: '{}', headers: target('ListPipelines') })
    expect(await converse(endpoint.port, read)).toMatch(/^HTTP\/1.1 200/)
    expect(await converse(endpoint.port, read)).toMatch(/^HTTP\/1.1 200/)
    expect(endpoint.performed.map(({ operation }) => operation)).toEqual([
      'StartPipelineExecution',
      'ListPipelines',
      'ListPipelines',
    ])
  })

  it('that is too large is refused, whether it says its size or not', async () => {
    const { endpointUrl, port, keys, performed } = await runningEndpoint()
    const client = codePipelineClient(endpointUrl, keys.of('admin'))
    const large = new StartPipelineExecutionCommand({ name: 'x'.repeat(1024 ** 2) })
    await expect(client.send(large)).rejects.toMatchObject({ $metadata: { httpStatusCode: 413 } })
    const head = `POST / HTTP/1.1\r\nHost: 127.0.0.1:${port}\r\nConnection: close\r\nTransfer-Encoding: chunked\r\n\r\n`
    const chunk = `80000\r\n${'x'.repeat(0x80000)}\r\n`
    expect(await converse(port, head, chunk, chunk, chunk, '0\r\n\r\n')).toMatch(/^HTTP\/1.1 413/)
    expect(performed).toEqual([])
  })
})

describe('any request', () => {
  it('is refused when it comes from a web page or names another host', async () => {
    const endpoint = await runningEndpoint()
    const { port } = endpoint
    const status = async (headers: Record<string, string>, method = 'POST', path = '/') =>
      (await ask(port, path, headers, method)).status
    expect(await status({ Origin: 'https://evil.example' })).toBe(403)
    expect(await status({ Origin: `http://127.0.0.1:${port}` })).toBe(403)
    expect(await status({ Origin: 'null' }, 'OPTIONS')).toBe(403)
    expect(await status({ Origin: 'https://evil.example' }, 'POST', '/webhooks/x')).toBe(403)
    expect(await status({ Host: `evil.example:${port}` })).toBe(403)
    expect(await status({ Host: `evil.example:${port}` }, 'GET', '/b/k')).toBe(403)
    expect(await status({ Host: '127.0.0.1' })).toBe(403)
    expect(await status({ Host: `localhost:${port}` })).toBe(400)
    const signedRequest = await wire(endpoint, { headers: { ...target('ListPipelines'), origin: 'null' } })
    expect(await converse(port, signedRequest)).toMatch(/^HTTP\/1.1 403/)
    expect([endpoint.performed, endpoint.called]).toEqual([[], []])
  })

  it('gets no header that lets a page read the answer, and nothing that acts as a page', async () => {
    const endpoint = await runningEndpoint()
    const answers = await Promise.all([
      ask(endpoint.port, '/', {}, 'POST'),
      ask(endpoint.port, '/b/k'),
      ask(endpoint.port, '/webhooks/x', {}, 'POST'),
    ])
    for (const { headers } of answers) {
      expect(headers).toMatchObject({ 'x-content-type-options': 'nosniff' })
      expect(headers['content-security-policy']).toContain('sandbox')
      expect(Object.keys(headers).filter((name) => name.startsWith('access-control'))).toEqual([])
    }
  })
})

describe('a request to S3', () => {
  it('has no effect without a right signature', async () => {
    const endpoint = await runningEndpoint()
    const { endpointUrl, keys, port, dataFolder } = endpoint
    expect(await ask(port, '/fresh', {}, 'PUT')).toMatchObject({
      status: 403,
      body: expect.stringContaining('AccessDenied'),
    })
    const s3 = (more: object) => s3Client(endpointUrl, { ...keys.of('admin'), ...more })
    const create = new CreateBucketCommand({ Bucket: 'fresh' })
    await expect(s3({ secretAccessKey: 'x' }).send(create)).rejects.toMatchObject({ name: 'SignatureDoesNotMatch' })
    await expect(s3({ accessKeyId: 'LOCALX' }).send(create)).rejects.toMatchObject({ name: 'InvalidAccessKeyId' })
    const old = await wire(endpoint, { service: 's3', method: 'PUT', path: '/fresh', at: '2026-01-01T00:00:00.000Z' })
    expect(await converse(port, old)).toContain('<Code>RequestTimeTooSkewed</Code>')
    expect(existsSync(join(dataFolder, 'buckets'))).toBe(false)
  })

  it('may be presigned, for as long as it says', async () => {
    const endpoint = await runningEndpoint()
    const s3 = s3Client(endpoint.endpointUrl, endpoint.keys.of('admin'))
    await s3.send(new CreateBucketCommand({ Bucket: 'bucket' }))
    await s3.send(new PutObjectCommand({ Bucket: 'bucket', Key: 'a b.txt', Body: 'hello' }))
    const get = { service: 's3', method: 'GET', path: '/bucket/a%20b.txt', expires: 60 } as const
    expect(await converse(endpoint.port, await wire(endpoint, get, 'viewer'))).toMatch(/^HTTP\/1.1 200.*hello$/s)
    const old = await wire(endpoint, { ...get, at: new Date(Date.now() - 61_000).toISOString() })
    expect(await converse(endpoint.port, old)).toMatch(/^HTTP\/1.1 403.*Request has expired/s)
  })

  it('whose body is cut short or changed leaves nothing behind', async () => {
    const endpoint = await runningEndpoint()
    const { port, dataFolder } = endpoint
    const s3 = s3Client(endpoint.endpointUrl, endpoint.keys.of('admin'))
    await s3.send(new CreateBucketCommand({ Bucket: 'bucket' }))
    const put = await wire(endpoint, { service: 's3', method: 'PUT', path: '/bucket/a', body: 'hello' })
    const changed = put.replace(/hello$/, 'jello')
    expect(await converse(port, changed)).toContain('<Code>XAmzContentSHA256Mismatch</Code>')
    const cut = connect(port, '127.0.0.1')
    cut.write(put.slice(0, -2))
    const incoming = join(dataFolder, 's3/incoming')
    await expect.poll(() => readdirSync(incoming).length).toBe(1)
    cut.destroy()
    await expect.poll(() => readdirSync(incoming).length).toBe(0)
    const pieces = { 'x-amz-content-sha256': 'STREAMING-AWS4-HMAC-SHA256-PAYLOAD', 'x-amz-decoded-content-length': '5' }
    const order = { service: 's3', method: 'PUT', path: '/bucket/a', headers: pieces } as const
    const bad = `5;chunk-signature=${'0'.repeat(64)}\r\nhello\r\n`
    expect(await converse(port, await wire(endpoint, { ...order, body: bad }))).toContain(
      '<Code>SignatureDoesNotMatch</Code>',
    )
    expect(readdirSync(join(dataFolder, 'buckets/bucket'))).toEqual([])
    expect(endpoint.log).toEqual([])
  })

  it('that asks before it sends its body is refused without it', async () => {
    const endpoint = await runningEndpoint()
    const head = `Host: 127.0.0.1:${endpoint.port}\r\nExpect: 100-continue\r\nContent-Length: 5\r\n\r\n`
    const answer = await converse(endpoint.port, `PUT /bucket/a HTTP/1.1\r\n${head}`)
    expect(answer).toMatch(/^HTTP\/1.1 403/)
    expect(answer).toMatch(/connection: close/i)
  })
})

describe('a webhook', () => {
  it('is called without a signature', async () => {
    const { port, called } = await runningEndpoint()
    expect(await ask(port, '/webhooks/abc?x=1', { 'X-Hub-Signature-256': 's' }, 'POST')).toMatchObject({ status: 200 })
    expect(called).toEqual([
      {
        id: 'abc',
        headers: expect.objectContaining({ 'x-hub-signature-256': 's' }),
        body: Buffer.alloc(0),
        remoteAddress: '127.0.0.1',
      },
    ])
  })
})

describe('the endpoint', () => {
  it.each([
    ['its headers', 'POST / HTTP/1.1\r\nHost: x'],
    ['a small body', 'POST / HTTP/1.1\r\nHost: HERE\r\nContent-Length: 5\r\n\r\nhe'],
  ])('does not wait for a client that is slow with %s', async (_, bytes) => {
    const { port } = await runningEndpoint({ patience: { headers: 50, document: 50, idle: 50 } })
    // Ends when the endpoint ends the connection.
    expect(await converse(port, bytes.replace('HERE', `127.0.0.1:${port}`))).toMatch(/^(HTTP\/1.1 408.*)?$/s)
  })

  it('does not wait for a client that is slow with an object', async () => {
    const endpoint = await runningEndpoint({ patience: { headers: 5000, document: 5000, idle: 50 } })
    await s3Client(endpoint.endpointUrl, endpoint.keys.of('admin')).send(new CreateBucketCommand({ Bucket: 'bucket' }))
    const put = await wire(endpoint, { service: 's3', method: 'PUT', path: '/bucket/a', body: 'hello' })
    expect(await converse(endpoint.port, put.slice(0, -2))).toBe('')
    await expect.poll(() => readdirSync(join(endpoint.dataFolder, 's3/incoming'))).toEqual([])
    expect(endpoint.log).toEqual([])
  })

  it('outlives what is no HTTP, and goes on', async () => {
    const { port, log, endpointUrl, keys, performed } = await runningEndpoint()
    expect(await converse(port, '\u0016\u0003\u0001 no HTTP\r\n\r\n')).toMatch(/^HTTP\/1.1 400/)
    expect(await converse(port, `GET /${'x'.repeat(20_000)} HTTP/1.1\r\n\r\n`)).toMatch(/^HTTP\/1.1 431/)
    await codePipelineClient(endpointUrl, keys.of('admin')).send(new ListPipelinesCommand({}))
    expect([performed.length, log]).toEqual([1, []])
  })

  it('says that its port is taken', async () => {
    const taken = createServer().listen(0, '127.0.0.1')
    onTestFinished(() => void taken.close())
    await new Promise((done) => taken.once('listening', done))
    const address = taken.address()
    const port = typeof address === 'object' && address !== null ? address.port : 0
    const unused = () => {
      throw new Error('unused')
    }
    const started = await startEndpoint({
      port,
      verify: () => ({ reason: 'missing', message: '' }),
      api: { region: '', account: '', call: unused },
      s3: unused,
      webhooks: unused,
      now: Date.now,
      log: () => undefined,
    })
    expect(started).toMatchObject({ ok: false, failure: { message: expect.stringContaining(`Port ${port} is taken`) } })
  })

  it('lets go of its port when it closes, also where a client holds a connection', async () => {
    const endpoint = await runningEndpoint()
    const idle = connect(endpoint.port, '127.0.0.1')
    const gone = new Promise((done) => idle.once('close', done))
    await new Promise((done) => idle.once('connect', done))
    await endpoint.close()
    await gone
    await expect(ask(endpoint.port, '/')).rejects.toThrow('ECONNREFUSED')
  })
})
