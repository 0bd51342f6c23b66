import { mkdirSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { readFile } from 'node:fs/promises'
import type { EngineOptions, Engine } from '#main/engine/index.ts'
import type { JobData, OfferedJob } from '#main/engine/jobs/job.ts'
import type { RunEvent } from '#shared/execution/events.ts'
import type { CustomActionTypeDefinition } from '#shared/model/schema/custom-action-type-schema.ts'
import type { Result } from '#shared/rpc/contract.ts'
import { folder, open, until } from '../bench.ts'
import { artifact } from '../executors/work.ts'

/** The type of `action('Custom', …)`. */
export const builder = { category: 'Build', owner: 'Custom', provider: 'Builder', version: '1' }
/** The type of `action('CustomSource', …)`. */
export const archive = { category: 'Source', owner: 'Custom', provider: 'Archive', version: '1' }
/** The type of `action('Partner', …)`. */
export const partner = { category: 'Invoke', owner: 'ThirdParty', provider: 'Snyk', version: '1' }

const property = { required: false, key: false, secret: false }
const counts = { minimumCount: 0, maximumCount: 5 }
const definitions: readonly CustomActionTypeDefinition[] = [
  {
    category: 'Build',
    provider: 'Builder',
    version: '1',
    configurationProperties: [
      { ...property, name: 'Project' },
      { ...property, name: 'Password', secret: true },
    ],
    inputArtifactDetails: counts,
    outputArtifactDetails: counts,
  },
  {
    category: 'Source',
    provider: 'Archive',
    version: '1',
    configurationProperties: [{ ...property, name: 'Shelf', required: true, key: true, queryable: true }],
    inputArtifactDetails: counts,
    outputArtifactDetails: counts,
  },
]

/** An engine where these custom types are registered. */
export function openWithTypes(dataFolder = folder(), options: Partial<EngineOptions> = {}): Engine {
  return open(dataFolder, { customActionTypes: async () => ({ ok: true, value: definitions }), ...options })
}

/** Waits until a job of the action is there to be polled for. */
export async function offeredTo(engine: Engine, events: readonly RunEvent[]): Promise<void> {
  await until(engine, events, (event) => event.type === 'log' && event.text.startsWith('Waiting for a worker'))
}

/** The one job of a type that is there. */
export async function pollOne(
  { jobs }: Engine,
  type = builder,
  query: Readonly<Record<string, string>> = {},
): Promise<OfferedJob> {
  const [job, ...others] = valueOf(await jobs.poll({ ...type, query }))
  if (!job || others.length > 0) throw new Error(`There is not one job, but ${others.length + (job ? 1 : 0)}`)
  return job
}

/** Polls for the one job of a type and takes it on. */
export async function takeOne(engine: Engine, type = builder, query: Readonly<Record<string, string>> = {}) {
  const job = await pollOne(engine, type, query)
  valueOf(await engine.jobs.acknowledge({ jobId: job.id, nonce: job.nonce }))
  return job
}

/** Puts files where a job has an output artifact. */
export async function putOutput(
  dataFolder: string,
  { outputArtifacts: [output] }: Pick<JobData, 'outputArtifacts'>,
  files: Readonly<Record<string, string>>,
): Promise<void> {
  if (!output) throw new Error('The job has no output artifact')
  const { file } = await artifact(output.name, files)
  const { bucketName, objectKey } = output.location.s3Location
  const target = join(dataFolder, 'buckets', bucketName, objectKey)
  mkdirSync(dirname(target), { recursive: true })
  writeFileSync(target, await readFile(file))
}

export function valueOf<Value>(result: Result<Value>): Value {
  if (!result.ok) throw new Error(`${String(result.failure.details?.['exception'])}: ${result.failure.message}`)
  return result.value
}

/** The API's name for why something was refused. */
export function exceptionOf(result: Result<unknown>): unknown {
  return result.ok ? undefined : result.failure.details?.['exception']
}
