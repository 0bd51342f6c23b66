import { mkdirSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import {
  CodePipelineClient,
  CreateCustomActionTypeCommand,
  CreatePipelineCommand,
  GetPipelineExecutionCommand,
  ListActionExecutionsCommand,
  StartPipelineExecutionCommand,
} from '@aws-sdk/client-codepipeline'
import { describe, expect, it, onTestFinished } from 'vitest'
import { packText } from '#main/engine/artifacts/pack.ts'
import { apiAction, apiPipeline } from '#test/main/api/declarations.ts'
import { action, folder, pipelineText, project } from '#test/main/engine/bench.ts'
import { type Announced, endpoint, program } from './running-endpoint.ts'
import { stagecraft } from './stagecraft.ts'

const worker = join(import.meta.dirname, 'job-worker.ts')
const counts = { minimumCount: 0, maximumCount: 1 }

/** What programs of AWS's SDKs find their way by. */
function environmentOf({ endpointUrl, region, accessKeyId, secretAccessKey }: Announced): Record<string, string> {
  return {
    AWS_ENDPOINT_URL: endpointUrl,
    AWS_REGION: region,
    AWS_ACCESS_KEY_ID: accessKeyId,
    AWS_SECRET_ACCESS_KEY: secretAccessKey,
  }
}

function clientOf({ endpointUrl, region, ...credentials }: Announced): CodePipelineClient {
  const client = new CodePipelineClient({ endpoint: endpointUrl, region, credentials, maxAttempts: 1 })
  onTestFinished(() => client.destroy())
  return client
}

/** A pipeline with parallel custom builds and a custom deployment behind them, started; two workers are there for it. */
async function withTwoWorkers(builds: readonly string[]) {
  const data = folder()
  mkdirSync(join(data, 'buckets/sources'), { recursive: true })
  await packText('app.txt', 'hello', join(data, 'buckets/sources/app.zip'))
  const running = await endpoint(['--data', data])
  const client = clientOf(running)
  for (const [category, provider] of [
    ['Build', 'Smithy'],
    ['Deploy', 'Carrier'],
  ] as const) {
    const artifacts = { inputArtifactDetails: counts, outputArtifactDetails: counts }
    await client.send(new CreateCustomActionTypeCommand({ category, provider, version: '1', ...artifacts }))
  }
  const forges = builds.map((name) =>
    apiAction(name, ['Build', 'Smithy', 'Custom'], {
      inputArtifacts: [{ name: 'App' }],
      outputArtifacts: [{ name: `${name}Out` }],
    }),
  )
  const carry = apiAction('Carry', ['Deploy', 'Carrier', 'Custom'], { inputArtifacts: [{ name: `${builds[0]}Out` }] })
  const pipeline = apiPipeline({ Build: forges, Deploy: [carry] })
  await client.send(new CreatePipelineCommand({ pipeline }))
  const workers = [1, 2].map(() => program([worker, 'Build/Smithy', 'Deploy/Carrier'], environmentOf(running)))
  const { pipelineExecutionId } = await client.send(new StartPipelineExecutionCommand({ name: 'shop' }))
  const name = { pipelineName: 'shop', pipelineExecutionId }
  const status = async () =>
    (await client.send(new GetPipelineExecutionCommand(name))).pipelineExecution?.status ?? 'none'
  await expect.poll(status, { timeout: 60_000, interval: 200 }).toBe('Succeeded')
  return { client, told: workers.flatMap(({ lines }) => lines.map((line) => JSON.parse(line) as Told)) }
}

interface Told {
  readonly action: string
  readonly jobId: string
  readonly was: 'taken' | 'lost'
}

describe('job workers in other processes', () => {
  it('drive a pipeline to its end, with every job going to one of them', { timeout: 120_000 }, async () => {
    const builds = Array.from({ length: 8 }, (_, index) => `Forge${index}`)
    const { client, told } = await withTwoWorkers(builds)
    const taken = told.filter(({ was }) => was === 'taken')
    expect(taken.map(({ action: name }) => name).toSorted()).toEqual([...builds, 'Carry'].toSorted())
    expect(new Set(taken.map(({ jobId }) => jobId)).size).toBe(builds.length + 1)
    const { actionExecutionDetails = [] } = await client.send(new ListActionExecutionsCommand({ pipelineName: 'shop' }))
    const carried = actionExecutionDetails.find(({ actionName }) => actionName === 'Carry')
    expect(carried?.output?.executionResult?.externalExecutionSummary).toMatch(/^[1-9]\d* bytes went through\.$/)
  })
})

const report = `
import { CodePipelineClient, PutJobSuccessResultCommand } from '@aws-sdk/client-codepipeline'
import { GetObjectCommand, S3Client } from '@aws-sdk/client-s3'
import { text } from 'node:stream/consumers'
const { 'CodePipeline.job': job } = JSON.parse(await text(process.stdin))
const [input] = job.data.inputArtifacts
const { bucketName: Bucket, objectKey: Key } = input.location.s3Location
const got = await new S3Client({ forcePathStyle: true }).send(new GetObjectCommand({ Bucket, Key }))
const size = (await got.Body.transformToByteArray()).length
const outputVariables = { Size: String(size) }
await new CodePipelineClient({}).send(new PutJobSuccessResultCommand({ jobId: job.id, outputVariables }))
`

describe('a function under run', () => {
  it('reads its input and reports through AWS’s own SDKs', { timeout: 60_000 }, async () => {
    // The program lies where it finds the SDKs.
    const file = join(import.meta.dirname, `reporting-${process.pid}.tmp.mjs`)
    writeFileSync(file, report)
    onTestFinished(() => rmSync(file, { force: true }))
    const call = action('Lambda', 'Call', { configuration: { FunctionName: 'f' }, namespace: 'Fn' }, { in: ['Code'] })
    const path = project(pipelineText({ Invoke: [call] }), undefined, {
      functions: { f: { command: `"${process.execPath}" "${file}"` } },
    })
    const { code, stdout, stderr } = await stagecraft(['run', path, '--trust', '--data', folder(), '--json'])
    expect([code, stderr]).toEqual([0, ''])
    const events = stdout
      .trimEnd()
      .split('\n')
      .map((line) => JSON.parse(line) as Readonly<Record<string, unknown>>)
    const ended = events.findLast((event) => event['type'] === 'action' && event['action'] === 'Call')
    expect(ended).toMatchObject({
      status: 'Succeeded',
      fidelity: 'runs',
      outputVariables: { Size: expect.stringMatching(/^[1-9]\d*$/) as string },
    })
  })
})
