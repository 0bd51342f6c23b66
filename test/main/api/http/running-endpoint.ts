import { CodePipelineClient } from '@aws-sdk/client-codepipeline'
import { S3Client } from '@aws-sdk/client-s3'
import { randomUUID } from 'node:crypto'
import { connect } from 'node:net'
import { onTestFinished } from 'vitest'
import type { BindingsData } from '#shared/bindings/schema.ts'
import type { Json } from '#shared/model/json.ts'
import { noBindings } from '#main/engine/bindings.ts'
import { type KeyPair, openKeyPairs } from '#main/api/access/key-pairs.ts'
import type { Caller } from '#main/api/access/caller.ts'
import type { TemporaryAccess } from '#main/api/access/principal.ts'
import { createVerify } from '#main/api/access/verify.ts'
import type { Patience } from '#main/api/http/body.ts'
import { startEndpoint } from '#main/api/http/endpoint.ts'
import { createS3 } from '#main/api/s3/handler.ts'
import { temporaryFolder } from '../../files/temporary-folder.ts'

export interface Change {
  readonly patience?: Patience
  readonly bindings?: Partial<BindingsData>
  readonly jobs?: readonly TemporaryAccess[]
}

/** What CodePipeline was asked, by whom. */
export interface Performed {
  readonly operation: string
  readonly input: Json
  readonly caller: Caller
}

/** An endpoint on a free port over a fresh data folder; CodePipeline is a list of what it was asked. */
export async function runningEndpoint(change: Change = {}) {
  const dataFolder = await temporaryFolder()
  const log: string[] = []
  const performed: Performed[] = []
  const called: unknown[] = []
  const note = (message: string) => void log.push(message)
  const keys = await openKeyPairs(dataFolder, note)
  const verify = createVerify({
    keys,
    findTemporary: (id) => change.jobs?.find(({ credentials }) => credentials.accessKeyId === id),
    now: Date.now,
  })
  const bindings = { ...noBindings(dataFolder), ...change.bindings }
  const started = await startEndpoint({
    port: 0,
    verify,
    s3: await createS3({ dataFolder, bindings, verify, now: Date.now, log: note }),
    api: {
      region: 'us-east-1',
      account: '123456789012',
      call(operation, input, caller) {
        performed.push({ operation, input, caller })
        return Promise.resolve({ ok: true, requestId: randomUUID(), output: {} })
      },
    },
    webhooks: (call) => {
      called.push(call)
      return { status: 200, message: 'Started.' }
    },
    now: Date.now,
    log: note,
    ...(change.patience && { patience: change.patience }),
  })
  if (!started.ok) throw new Error(started.failure.message)
  onTestFinished(() => started.value.close())
  const { endpointUrl } = started.value
  return { ...started.value, port: Number(new URL(endpointUrl).port), dataFolder, keys, log, performed, called }
}

type Credentials = Pick<KeyPair, 'accessKeyId' | 'secretAccessKey'> & { readonly sessionToken?: string }

/** The SDK's own client of S3, as a worker would make it. */
export function s3Client(endpoint: string, { accessKeyId, secretAccessKey, sessionToken }: Credentials): S3Client {
  const client = new S3Client({
    endpoint,
    region: 'us-east-1',
    forcePathStyle: true,
    credentials: { accessKeyId, secretAccessKey, ...(sessionToken !== undefined && { sessionToken }) },
    maxAttempts: 1,
  })
  onTestFinished(() => client.destroy())
  return client
}

export function codePipelineClient(endpoint: string, credentials: Credentials, more = {}): CodePipelineClient {
  const client = new CodePipelineClient({ endpoint, region: 'us-east-1', credentials, maxAttempts: 1, ...more })
  onTestFinished(() => client.destroy())
  return client
}

/** Sends these very bytes, and gives what came until the other side ended the connection. */
export function converse(port: number, ...parts: readonly (string | Uint8Array)[]): Promise<string> {
  return new Promise((done) => {
    const socket = connect(port, '127.0.0.1')
    let got = ''
    onTestFinished(() => void socket.destroy())
    socket.setEncoding('latin1')
    socket.on('data', (text: string) => (got += text))
    // An end without leave is an end too.
    socket.on('error', () => undefined)
    socket.on('close', () => done(got))
    for (const part of parts) socket.write(part)
  })
}
