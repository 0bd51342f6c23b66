import { type ChildProcess, spawn } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { CodePipelineClient } from '@aws-sdk/client-codepipeline'

/** Something that answers as CodePipeline does, in a process of its own. */
export interface Server {
  readonly name: string
  readonly client: CodePipelineClient
  close(): Promise<void>
}

/** Stagecraft’s endpoint on an empty data folder. */
export async function stagecraftEndpoint(): Promise<Server> {
  const data = mkdtempSync(join(tmpdir(), 'stagecraft-bench-endpoint-'))
  const script = join(import.meta.dirname, '../../scripts/stagecraft.mjs')
  const child = spawn(process.execPath, [script, 'endpoint', '--data', data], { stdio: ['ignore', 'pipe', 'ignore'] })
  const written = await said(child, child.stdout, /\{.*\}/)
  const { endpointUrl: url, ...keys } = JSON.parse(written) as Readonly<Record<string, string>>
  const server = serverAt('stagecraft', child, { url, ...keys })
  return {
    ...server,
    async close() {
      await server.close()
      rmSync(data, { recursive: true })
    },
  }
}

/** The server of moto with a role for pipelines; `undefined` where it is not installed. */
export async function motoServer(): Promise<Server | undefined> {
  const child = spawn('moto_server', ['-p', '0'], { stdio: ['ignore', 'ignore', 'pipe'] })
  const url = await said(child, child.stderr, /http:\/\/127\.0\.0\.1:\d+/).catch(() => undefined)
  if (url === undefined) return undefined
  await addRole(url)
  return serverAt('moto', child, { url })
}

/** The role that pipelines of the bench have. */
export const roleArn = 'arn:aws:iam::123456789012:role/pipeline'

/** Moto wants the role of a pipeline to be there; it finds the service in the header and checks no signature. */
async function addRole(url: string): Promise<void> {
  const Principal = { Service: 'codepipeline.amazonaws.com' }
  const body = new URLSearchParams({
    Action: 'CreateRole',
    Version: '2010-05-08',
    RoleName: roleArn.split('/').at(-1) ?? '',
    AssumeRolePolicyDocument: JSON.stringify({ Statement: [{ Effect: 'Allow', Principal, Action: 'sts:AssumeRole' }] }),
  })
  const credential = 'Credential=mock/20260101/us-east-1/iam/aws4_request'
  const headers = { authorization: `AWS4-HMAC-SHA256 ${credential}, SignedHeaders=host, Signature=0` }
  const { ok, status } = await fetch(url, { method: 'POST', headers, body })
  if (!ok) throw new Error(`moto answered ${status} to CreateRole.`)
}

function serverAt(name: string, child: ChildProcess, at: Readonly<Record<string, string | undefined>>): Server {
  const { url, region = 'us-east-1', accessKeyId = 'mock', secretAccessKey = 'mock' } = at
  if (url === undefined) throw new Error(`${name} did not say where it is.`)
  const credentials = { accessKeyId, secretAccessKey }
  const client = new CodePipelineClient({ endpoint: url, region, credentials, maxAttempts: 1 })
  return {
    name,
    client,
    async close() {
      client.destroy()
      const ended = new Promise((done) => child.once('exit', done))
      child.kill('SIGTERM')
      await ended
    },
  }
}

/** The first text of a form that a program writes; what it writes afterwards is read and forgotten. */
function said(child: ChildProcess, stream: NodeJS.ReadableStream, form: RegExp): Promise<string> {
  return new Promise((done, failed) => {
    let written: string | undefined = ''
    stream.on('data', (chunk: Buffer) => {
      if (written === undefined) return
      written += chunk.toString('utf8')
      const [found] = form.exec(written) ?? []
      if (found === undefined) return
      written = undefined
      done(found)
    })
    child.once('error', failed)
    child.once('exit', (code) => failed(new Error(`The program ended with ${code}.`)))
  })
}
