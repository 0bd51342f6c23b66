import { execFile, spawnSync } from 'node:child_process'
import { mkdir, readFile, stat, writeFile } from 'node:fs/promises'
import { createServer } from 'node:net'
import { join } from 'node:path'
import { CodePipelineClient, ListPipelinesCommand } from '@aws-sdk/client-codepipeline'
import { ListBucketsCommand, S3Client } from '@aws-sdk/client-s3'
import { describe, expect, it, onTestFinished, vi } from 'vitest'
import { temporaryFolder } from '../files/temporary-folder.ts'
import { type Announced, endpoint } from './running-endpoint.ts'
import { stagecraft } from './stagecraft.ts'

async function folders() {
  const folder = await temporaryFolder()
  const env = {
    AWS_CONFIG_FILE: join(folder, 'aws/config'),
    AWS_SHARED_CREDENTIALS_FILE: join(folder, 'aws/credentials'),
  }
  return { folder, data: join(folder, 'data'), env }
}

function pipelinesOf({ endpointUrl, region, ...credentials }: Announced): Promise<unknown> {
  const client = new CodePipelineClient({ endpoint: endpointUrl, region, credentials, maxAttempts: 1 })
  onTestFinished(() => client.destroy())
  return client.send(new ListPipelinesCommand({})).then(({ pipelines }) => pipelines)
}

function bucketsOf({ endpointUrl, region, ...credentials }: Announced): Promise<unknown> {
  const client = new S3Client({ endpoint: endpointUrl, region, credentials, forcePathStyle: true, maxAttempts: 1 })
  onTestFinished(() => client.destroy())
  return client.send(new ListBucketsCommand({})).then(({ Buckets }) => Buckets?.map(({ Name }) => Name))
}

describe('stagecraft endpoint', () => {
  it('says where it is and with which keys, answers, and ends cleanly', async () => {
    const { folder, data } = await folders()
    const bindings = join(folder, 'local.json')
    const bound = { version: 1, buckets: { site: { folder: '.' } }, parameters: { 'AWS::Region': 'eu-west-1' } }
    await writeFile(bindings, JSON.stringify(bound))
    const { child, ended, ...announced } = await endpoint(['--data', data, '--bindings', bindings, '--port', '0'])
    expect(announced).toEqual({
      endpointUrl: expect.stringMatching(/^http:\/\/127\.0\.0\.1:\d+$/),
      region: 'eu-west-1',
      accessKeyId: expect.stringMatching(/^LOCAL/),
      secretAccessKey: expect.any(String),
    })
    expect(await bucketsOf(announced)).toEqual(['site'])
    expect(await pipelinesOf(announced)).toEqual([])
    child.kill('SIGTERM')
    expect(await ended).toBe(0)
  })

  it('has the same keys at each start, and works beside another one on the same data folder', async () => {
    const { data } = await folders()
    const [one, other] = await Promise.all([endpoint(['--data', data]), endpoint(['--data', data])])
    expect(one.secretAccessKey).toBe(other.secretAccessKey)
    expect(one.endpointUrl).not.toBe(other.endpointUrl)
    expect(await bucketsOf({ ...one, endpointUrl: other.endpointUrl })).toEqual([])
  })

  it('writes profiles that the SDK takes, a fresh address at each start, and leaves others alone', async () => {
    const { data, env } = await folders()
    const first = await endpoint(['--data', data, '--write-profile', 'local'], env)
    first.child.kill('SIGTERM')
    await first.ended
    await writeFile(
      env.AWS_CONFIG_FILE,
      `${await readFile(env.AWS_CONFIG_FILE, 'utf8')}\n# mine\n[profile mine]\na = b\n`,
    )
    await endpoint(['--data', data, '--write-profile', 'local'], env)
    const text = await readFile(env.AWS_CONFIG_FILE, 'utf8')
    expect(text).toContain('# mine\n[profile mine]\na = b\n')
    expect(text.match(/^\[.*\]$/gm)?.toSorted()).toEqual(
      [
        '[profile local-approver]',
        '[profile local-operator]',
        '[profile local-viewer]',
        '[profile local]',
        '[profile mine]',
      ].toSorted(),
    )
    expect((await stat(env.AWS_SHARED_CREDENTIALS_FILE)).mode & 0o777).toBe(0o600)
    for (const [name, value] of Object.entries({ ...env, AWS_PROFILE: 'local-viewer' })) vi.stubEnv(name, value)
    onTestFinished(() => void vi.unstubAllEnvs())
    const client = new S3Client({ maxAttempts: 1 })
    onTestFinished(() => client.destroy())
    expect(await client.send(new ListBucketsCommand({}))).toMatchObject({ $metadata: { httpStatusCode: 200 } })
  })

  it('does not touch a profile that somebody else wrote, and ends with 2', async () => {
    const { folder, data } = await folders()
    const env = { AWS_CONFIG_FILE: join(folder, 'config'), AWS_SHARED_CREDENTIALS_FILE: join(folder, 'credentials') }
    await writeFile(env.AWS_SHARED_CREDENTIALS_FILE, '[work]\naws_access_key_id = A\n')
    const ended = await stagecraft(['endpoint', '--data', data, '--write-profile', 'work'], { env })
    expect(ended).toMatchObject({ code: 2, stdout: '', stderr: expect.stringContaining('choose another name') })
    expect(await readFile(env.AWS_SHARED_CREDENTIALS_FILE, 'utf8')).toBe('[work]\naws_access_key_id = A\n')
    await expect(stat(env.AWS_CONFIG_FILE)).rejects.toThrow('ENOENT')
  })

  it('names all that is wrong and ends with 2', async () => {
    const { folder, data } = await folders()
    await writeFile(join(folder, 'local.json'), '{"version":2,"x":1}')
    await writeFile(join(folder, 'file'), '')
    const args = ['--data', join(folder, 'file'), '--bindings', 'local.json']
    const { code, stdout, stderr } = await stagecraft(['endpoint', ...args], { cwd: folder })
    expect({ code, stdout }).toEqual({ code: 2, stdout: '' })
    expect(stderr).toContain(join(folder, 'file'))
    expect(stderr).toMatch(/local\.json: \/version: Expected 1/)
    expect(stderr).toMatch(/local\.json: \/x: This key is not known/)
    const missing = await stagecraft(['endpoint', '--data', data, '--bindings', 'none.json'], { cwd: folder })
    expect(missing).toMatchObject({ code: 2, stdout: '', stderr: expect.stringContaining('none.json') })
    const wrong = await stagecraft(['endpoint', '--data', data, '--write-profile', 'a]b'])
    expect(wrong).toMatchObject({ code: 2, stdout: '' })
  })

  it('ends with 2 when its keys cannot be read', async () => {
    const { data } = await folders()
    await mkdir(join(data, 'access-keys.json'), { recursive: true })
    const ended = await stagecraft(['endpoint', '--data', data])
    expect(ended).toMatchObject({ code: 2, stdout: '', stderr: expect.stringContaining(data) })
  })

  it('ends with 2 when its port is taken', async () => {
    const { data } = await folders()
    const taken = createServer().listen(0, '127.0.0.1')
    onTestFinished(() => void taken.close())
    await new Promise((done) => taken.once('listening', done))
    const address = taken.address()
    const port = typeof address === 'object' && address !== null ? String(address.port) : ''
    const ended = await stagecraft(['endpoint', '--data', data, '--port', port])
    expect(ended).toMatchObject({ code: 2, stdout: '', stderr: expect.stringContaining(`Port ${port} is taken`) })
  })
})

const hasAws = spawnSync('aws', ['--version'], { encoding: 'utf8' }).status === 0

describe.skipIf(!hasAws)(`the AWS CLI${hasAws ? '' : ' (skipped: there is none on the PATH)'}`, () => {
  it('copies and lists objects and pipelines with the profile', async () => {
    const { folder, data, env } = await folders()
    const { endpointUrl } = await endpoint(['--data', data, '--write-profile', 'local'], env)
    const aws = (profile: string, ...args: readonly string[]) =>
      new Promise<string>((done) => {
        // The address is in the profile too, but older ones do not read it there.
        const all = ['--endpoint-url', endpointUrl, '--profile', profile, ...args]
        execFile('aws', all, { cwd: folder, env: { ...process.env, ...env } }, (_, stdout, stderr) =>
          done(stdout + stderr),
        )
      })
    await writeFile(join(folder, 'a b+ü.txt'), 'hello')
    await writeFile(join(folder, 'large'), Buffer.alloc(9_000_000, 'x'))
    expect(await aws('local', 's3', 'mb', 's3://bucket')).toContain('make_bucket: bucket')
    expect(await aws('local', 's3', 'cp', 'a b+ü.txt', 's3://bucket/x/')).toContain('upload:')
    expect(await aws('local', 's3', 'cp', 'large', 's3://bucket/large')).toContain('upload:')
    expect(await aws('local-viewer', 's3', 'ls', 's3://bucket')).toMatch(/PRE x\/\n.* 9000000 large\n$/)
    expect(await aws('local-viewer', 's3', 'cp', 's3://bucket/large', 'back')).toContain('download:')
    expect(await readFile(join(folder, 'back'))).toEqual(Buffer.alloc(9_000_000, 'x'))
    expect(await aws('local-viewer', 's3', 'rm', 's3://bucket/large')).toContain('AccessDenied')
    expect(await aws('local', 's3', 'cp', 's3://bucket/large', 's3://bucket/copy')).toContain('copy:')
    expect(await aws('local', 's3', 'rb', '--force', 's3://bucket')).toContain('remove_bucket: bucket')
    expect(await aws('local-viewer', 'codepipeline', 'list-pipelines')).toMatch(/"pipelines": \[\]/)
  }, 120_000)
})
