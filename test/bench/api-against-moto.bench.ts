import {
  type CodePipelineClient,
  CreatePipelineCommand,
  DeletePipelineCommand,
  GetPipelineCommand,
  GetPipelineStateCommand,
  ListPipelineExecutionsCommand,
  ListPipelinesCommand,
  type PipelineDeclaration,
  StartPipelineExecutionCommand,
} from '@aws-sdk/client-codepipeline'
import { motoServer, roleArn, type Server, stagecraftEndpoint } from './endpoint-server.ts'
import { report } from './measure.ts'

const pipelines = 1000
/** Each execution is run, so that only some pipelines have them; moto has none at all. */
const pipelinesThatRan = 100
const executionsEach = 100
const parallel = 16

/** What the endpoint answers in a second, against moto with the same calls of the same client. */
export async function apiAgainstMotoBench(): Promise<void> {
  const ours = await stagecraftEndpoint()
  const theirs = await motoServer()
  if (!theirs) console.log('     There is no moto_server on the PATH: it is left out.')
  try {
    const created = await create(ours)
    const createdThere = theirs && (await create(theirs))
    const growth = at(created.slice(-100), 0.5) / at(created.slice(0, 100), 0.5)
    report('CreatePipeline: median of the last hundred of 1000 against the first', growth, 'times', 'no bound', true)
    against('CreatePipeline', created, createdThere)
    await runAll(ours.client)
    const getPipeline = (client: CodePipelineClient, round: number) =>
      client.send(new GetPipelineCommand({ name: nameOf(round % pipelines) })).catch(orAnswered)
    const getState = (client: CodePipelineClient, round: number) =>
      client.send(new GetPipelineStateCommand({ name: nameOf(round % pipelinesThatRan) }))
    const listExecutions = (client: CodePipelineClient, round: number) =>
      client.send(new ListPipelineExecutionsCommand({ pipelineName: nameOf(round % pipelinesThatRan) }))
    const listPipelines = (client: CodePipelineClient) => client.send(new ListPipelinesCommand({}))

    await compare('GetPipeline', 2000, getPipeline, ours, theirs)
    // The client would read a thousand summaries of ours and stop at the first of moto’s, so that there is no ratio.
    await compare('ListPipelines, 1000 on a page', 50, listPipelines, ours, undefined)
    await compare('GetPipelineState', 2000, getState, ours, undefined)
    await compare('ListPipelineExecutions, 100 on a page', 300, listExecutions, ours, undefined)
    console.log('     moto has neither executions nor states of pipelines.')
  } finally {
    await ours.close()
    await theirs?.close()
  }
}

type Call = (client: CodePipelineClient, round: number) => Promise<unknown>

/** Times a call one after the other and by many clients at once, at both servers in this run. */
async function compare(name: string, rounds: number, call: Call, ours: Server, theirs: Server | undefined) {
  for (const clients of [1, parallel]) {
    const here = await timesOf(call, ours, { rounds, clients })
    const there = theirs && (await timesOf(call, theirs, { rounds: Math.ceil(rounds / 4), clients }))
    against(`${name}, ${clients === 1 ? 'one client' : `${clients} clients`}`, here, there, clients)
  }
}

function against(name: string, ours: readonly number[], theirs?: readonly number[], clients = 1): void {
  const here = perSecond(ours, clients)
  if (theirs) report(`${name}, against moto`, here / perSecond(theirs, clients), 'times as fast', 'no bound', true)
  const figures = (times: readonly number[]) =>
    `${perSecond(times, clients).toFixed(0)} a second, median ${at(times, 0.5).toFixed(1)} ms, p99 ${at(times, 0.99).toFixed(1)} ms`
  console.log(`     ${name}: ${figures(ours)}${theirs ? `; moto ${figures(theirs)}` : ''}`)
}

/** The milliseconds of each call, after some that warm up. */
async function timesOf(
  call: Call,
  { client }: Server,
  { rounds, clients }: { readonly rounds: number; readonly clients: number },
): Promise<readonly number[]> {
  for (let round = 0; round < clients * 5; round++) await call(client, round)
  const times: number[] = []
  let next = 0
  await inParallel(clients, async () => {
    while (next < rounds) {
      const round = next++
      const start = performance.now()
      await call(client, round)
      times.push(performance.now() - start)
    }
  })
  return times
}

/** Moto writes times as texts, which AWS’s own client does not read; it has answered all the same. */
function orAnswered(error: unknown): void {
  const isAnswer = error instanceof TypeError && '$metadata' in error
  if (!isAnswer) throw error
}

async function create({ client }: Server): Promise<readonly number[]> {
  // Both warm up, so that the first hundred are like all others.
  for (let index = 0; index < 200; index++) {
    await client.send(new CreatePipelineCommand({ pipeline: pipelineOf(index) }))
    await client.send(new DeletePipelineCommand({ name: nameOf(index) }))
  }
  const times: number[] = []
  for (let index = 0; index < pipelines; index++) {
    const start = performance.now()
    await client.send(new CreatePipelineCommand({ pipeline: pipelineOf(index) }))
    times.push(performance.now() - start)
  }
  return times
}

/** Runs pipelines to their end, which comes soon: their source is bound to nothing. */
async function runAll(client: CodePipelineClient): Promise<void> {
  const start = performance.now()
  let next = 0
  await inParallel(parallel, async () => {
    while (next < pipelinesThatRan * executionsEach) {
      const name = nameOf(next++ % pipelinesThatRan)
      await client.send(new StartPipelineExecutionCommand({ name }))
    }
  })
  const seconds = (performance.now() - start) / 1000
  const count = pipelinesThatRan * executionsEach
  console.log(
    `     ${count} executions, ${executionsEach} each of ${pipelinesThatRan} pipelines, through StartPipelineExecution: ` +
      `${(count / seconds).toFixed(0)} a second by ${parallel} clients`,
  )
}

async function inParallel(count: number, work: () => Promise<void>): Promise<void> {
  await Promise.all(Array.from({ length: count }, work))
}

function nameOf(index: number): string {
  return `bench-${String(index).padStart(4, '0')}`
}

function pipelineOf(index: number): PipelineDeclaration {
  const type = (category: string, provider: string) =>
    ({ category: category as 'Source', owner: 'AWS', provider, version: '1' }) as const
  const fetch = {
    name: 'Fetch',
    actionTypeId: type('Source', 'S3'),
    configuration: { S3Bucket: 'sources', S3ObjectKey: 'app.zip' },
    outputArtifacts: [{ name: 'App' }],
  }
  const build = {
    name: 'Build',
    actionTypeId: type('Build', 'CodeBuild'),
    configuration: { ProjectName: 'app' },
    inputArtifacts: [{ name: 'App' }],
  }
  const ok = { name: 'Ok', actionTypeId: type('Approval', 'Manual') }
  return {
    name: nameOf(index),
    roleArn,
    artifactStore: { type: 'S3', location: 'artifacts' },
    pipelineType: 'V2',
    stages: [
      { name: 'Source', actions: [fetch] },
      { name: 'Build', actions: [build] },
      { name: 'Gate', actions: [ok] },
    ],
  }
}

function sum(times: readonly number[]): number {
  return times.reduce((all, time) => all + time, 0)
}

/** Calls a second, while so many clients call at once. */
function perSecond(times: readonly number[], clients: number): number {
  return (clients * 1000 * times.length) / sum(times)
}

function at(times: readonly number[], share: number): number {
  return times.toSorted((a, b) => a - b)[Math.floor(times.length * share)] ?? 0
}
