import { mkdirSync } from 'node:fs'
import { join } from 'node:path'
import { filesIn, packFiles } from '#main/engine/artifacts/pack.ts'
import { unpack } from '#main/engine/artifacts/unpack.ts'
import { type Bindings, noBindings } from '#main/engine/bindings.ts'
import { systemClock } from '#main/engine/clock.ts'
import type { ActionWork, ArtifactFile, Outcome, StartedProcess } from '#main/engine/executor.ts'
import { executorFor } from '#main/engine/executors/index.ts'
import type { ActionJobs } from '#main/engine/jobs/api.ts'
import { folder } from '../bench.ts'

const types = {
  S3Source: { category: 'Source', owner: 'AWS', provider: 'S3', version: '1' },
  CodeCommit: { category: 'Source', owner: 'AWS', provider: 'CodeCommit', version: '1' },
  Connection: { category: 'Source', owner: 'AWS', provider: 'CodeStarSourceConnection', version: '1' },
  GitHub: { category: 'Source', owner: 'ThirdParty', provider: 'GitHub', version: '1' },
  CodeBuild: { category: 'Build', owner: 'AWS', provider: 'CodeBuild', version: '1' },
  CodeBuildTest: { category: 'Test', owner: 'AWS', provider: 'CodeBuild', version: '1' },
  Commands: { category: 'Compute', owner: 'AWS', provider: 'Commands', version: '1' },
  S3Deploy: { category: 'Deploy', owner: 'AWS', provider: 'S3', version: '1' },
  CloudFormation: { category: 'Deploy', owner: 'AWS', provider: 'CloudFormation', version: '1' },
  ECRBuildAndPublish: { category: 'Build', owner: 'AWS', provider: 'ECRBuildAndPublish', version: '1' },
  Unknown: { category: 'Deploy', owner: 'AWS', provider: 'Own', version: '7' },
} as const

const noJob = () => {
  throw new Error('There are no jobs without an engine')
}
const noJobs: ActionJobs = {
  open: noJob,
  begin: noJob,
  result: noJob,
  ended: noJob,
  succeed: noJob,
}

export type WorkOptions = Partial<Omit<ActionWork, 'type' | 'bindings'>> & { readonly bindings?: Partial<Bindings> }

/** The work of one action; only what matters to a test is given. */
export function workOf(type: keyof typeof types, { bindings, ...given }: WorkOptions = {}): ActionWork {
  const dataFolder = given.dataFolder ?? folder()
  const workFolder = join(dataFolder, 'work/one')
  mkdirSync(workFolder, { recursive: true })
  return {
    pipelineName: 'sample',
    pipelineExecutionId: '11111111-1111-4111-8111-111111111111',
    pipelineVersion: 3,
    stage: 'Stage',
    action: 'Action',
    actionExecutionId: '22222222-2222-4222-8222-222222222222',
    type: types[type],
    configuration: {},
    commands: [],
    environmentVariables: [],
    outputVariables: [],
    inputs: [],
    outputs: [],
    bindings: { ...noBindings(given.documentFolder ?? dataFolder), ...bindings },
    documentFolder: null,
    source: undefined,
    workFolder,
    dataFolder,
    env: process.env,
    signal: new AbortController().signal,
    clock: systemClock,
    jobs: noJobs,
    store: { bucket: 'sample-artifacts' },
    customActionTypes: async () => ({ ok: true, value: [] }),
    hide: (text) => text,
    log: () => undefined,
    started: () => undefined,
    ended: () => undefined,
    mask: () => undefined,
    ...given,
  }
}

/** Performs an action and gives its outcome with what it logged, masked and started. */
export async function execute(type: keyof typeof types, given: WorkOptions = {}) {
  const texts = { stdout: '', stderr: '', system: '' }
  const masked: string[] = []
  const running = new Set<string>()
  const nameOf = ({ pid, startTime }: StartedProcess) => `${pid} ${startTime}`
  let startedProcesses = 0
  const work = workOf(type, {
    ...given,
    log(stream, text) {
      texts[stream] += Buffer.from(text).toString()
      given.log?.(stream, text)
    },
    mask: (secret) => void masked.push(secret),
    started(child) {
      startedProcesses += 1
      running.add(nameOf(child))
      given.started?.(child)
    },
    ended: (child) => void running.delete(nameOf(child)),
  })
  const outcome = await executorFor(work.type).execute(work)
  return { outcome, ...texts, masked, startedProcesses, running: [...running], work }
}

/** An input artifact with these files. */
export async function artifact(
  name: string,
  files: Readonly<Record<string, string>>,
  revision?: string,
): Promise<ArtifactFile> {
  const from = folder(files)
  const file = join(folder(), `${name}.zip`)
  await packFiles(await filesIn(from), file)
  return { name, file, ...(revision !== undefined && { revision }) }
}

/** The folder with what an output artifact holds. */
export async function unpacked(outcome: Outcome, name: string): Promise<string> {
  const made = outcome.status === 'Succeeded' ? outcome.artifacts?.find((one) => one.name === name) : undefined
  if (!made) throw new Error(`There is no ${name} in ${JSON.stringify(outcome)}`)
  const to = folder()
  await unpack(made.file, to)
  return to
}

/** The names of the files in an output artifact, sorted. */
export async function namesIn(outcome: Outcome, name: string): Promise<readonly string[]> {
  return (await filesIn(await unpacked(outcome, name))).map((file) => file.name).sort()
}
