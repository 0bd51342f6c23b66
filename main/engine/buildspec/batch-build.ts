import { availableParallelism } from 'node:os'
import { join } from 'node:path'
import { mkdir } from 'node:fs/promises'
import type { ProjectBinding } from '../bindings.ts'
import type { ActionWork } from '../executor.ts'
import { actionMark } from '../process-identity.ts'
import type { Report } from '../reports/report.ts'
import { type BatchTask, batchTasks } from './batch.ts'
import { type Built, runBuild } from './build.ts'
import { type BuildIdentity, unpackSources } from './build-environment.ts'
import { understandBuild } from './build-order.ts'
import type { SelectedOutput, WantedOutput } from './collect-outputs.ts'
import { prefixedLog } from './prefixed-log.ts'
import { findBuildspec, type FoundBuildspec } from './project.ts'
import { runBatch, type TaskEnd } from './run-batch.ts'
import type { Buildspec } from './schema.ts'

export interface BatchOrder {
  /** The buildspec that says which builds there are. */
  readonly found: FoundBuildspec
  readonly buildspec: Buildspec
  readonly project: ProjectBinding
  readonly identity: Omit<BuildIdentity, 'image'>
}

export type BatchBuilt = Built & {
  /** Every build with what became of it. */
  readonly summary: string
}

/** Runs the builds of a batch, each with its own copy of the sources. */
export async function runBatchBuild(work: ActionWork, order: BatchOrder): Promise<BatchBuilt | { mistake: string }> {
  const { buildspec } = order
  const planned = batchTasks(buildspec.batch)
  if ('mistakes' in planned) return { mistake: `${order.found.name}: ${planned.mistakes.join(' ')}` }
  const wanted = wantedOfTasks(planned.tasks, work)
  if ('mistake' in wanted) return wanted
  const reports: Report[] = []
  const ends = await runBatch<readonly SelectedOutput[]>(planned.tasks, {
    atOnce: Math.max(1, availableParallelism()),
    failsFast: buildspec.batch?.['fast-fail'] ?? false,
    signal: work.signal,
    async build(task, signal) {
      const built = await buildTask(task, { ...work, signal }, order, wanted.of(task))
      reports.push(...built.reports.map((report) => ({ ...report, build: task.identifier })))
      return endOf(built)
    },
  })
  const summary = ends.map(({ task, end }) => `${task.identifier}: ${shown(task, end)}`).join(', ')
  work.log('system', `Builds of the batch: ${summary}\n`)
  const bad = ends.filter(({ task, end }) => end.status !== 'Succeeded' && !(task.mayFail && end.status === 'Failed'))
  if (bad.length > 0 || work.signal.aborted) {
    const reasons = bad.map(({ task, end }) =>
      end.status === 'Failed' ? `${task.identifier}: ${end.reason}` : `${task.identifier}: ${end.status}`,
    )
    const message = work.signal.aborted ? 'The batch was stopped.' : reasons.join('; ')
    return { status: 'Failed', error: { code: 'JobFailed', message }, reports, summary }
  }
  const made = ends.flatMap(({ end }) => (end.status === 'Succeeded' ? end.value : []))
  return { status: 'Succeeded', outputVariables: {}, outputs: combined(made, work), reports, summary }
}

/**
 * The output artifacts that each build makes: `BUILD` or `BUILD_SECONDARY` by their names, or with `CombineArtifacts`
 * the one that holds what all of them made.
 */
function wantedOfTasks(
  tasks: readonly BatchTask[],
  { configuration, outputs }: ActionWork,
): { of(task: BatchTask): readonly WantedOutput[] } | { readonly mistake: string } {
  if (configuration['CombineArtifacts'] === 'true') {
    const [only, ...more] = outputs
    if (more.length > 0) return { mistake: 'With CombineArtifacts the action has one output artifact.' }
    return { of: () => (only ? [{ name: only.name }] : []) }
  }
  // A name may begin with that of two builds, such as `app` and `app_test`: the longer one is meant.
  const longestFirst = tasks.toSorted((a, b) => b.identifier.length - a.identifier.length)
  const makerOf = (name: string) =>
    longestFirst.find(({ identifier }) => name === identifier || name.startsWith(`${identifier}_`))
  const lost = outputs.filter(({ name }) => !makerOf(name)).map(({ name }) => name)
  if (lost.length > 0) {
    const builds = tasks.map(({ identifier }) => identifier).join(', ')
    return { mistake: `Output artifact ${lost.join(', ')} is not named after a build of the batch (${builds}).` }
  }
  return {
    of: ({ identifier }) =>
      outputs
        .filter(({ name }) => makerOf(name)?.identifier === identifier)
        .map(({ name }) => (name === identifier ? { name } : { name, secondary: name.slice(identifier.length + 1) })),
  }
}

async function buildTask(
  task: BatchTask,
  work: ActionWork,
  order: BatchOrder,
  outputs: readonly WantedOutput[],
): Promise<Built> {
  const log = prefixedLog(work, task.identifier)
  const own: ActionWork = {
    ...work,
    workFolder: join(work.workFolder, 'builds', task.identifier),
    // What one build leaves behind is ended with it, and what another one still runs is not.
    env: { ...work.env, [actionMark]: `${work.actionExecutionId}/${task.identifier}` },
    log: log.write,
  }
  try {
    await mkdir(own.workFolder, { recursive: true })
    const sources = await unpackSources(own, own.configuration['PrimarySource'])
    const { image = order.project.image } = task
    const project = { ...order.project, ...(image !== undefined && { image }) }
    const found =
      task.buildspec === undefined ? order.found : await findTaskBuildspec(task.buildspec, own, sources.primary)
    if ('mistake' in found) return lost(found.mistake)
    const understood = understandBuild(own, found, project, task.variables)
    if ('error' in understood) return { status: 'Failed', error: understood.error, reports: [] }
    if (task.machine.length > 0) own.log('system', `Not used in a local run: ${task.machine.join(', ')}.\n`)
    const identity = { ...order.identity, batchIdentifier: task.identifier }
    return await runBuild(own, { ...understood, sources, project, identity, outputs })
  } finally {
    log.end()
  }
}

/** The path of a build's own buildspec starts in the source. */
function findTaskBuildspec(path: string, work: ActionWork, source: string) {
  const configuration = { ...work.configuration, BuildspecOverride: path }
  return findBuildspec({ ...work, configuration }, {}, source)
}

function endOf(built: Built): TaskEnd<readonly SelectedOutput[]> {
  return built.status === 'Succeeded'
    ? { status: 'Succeeded', value: built.outputs }
    : { status: 'Failed', reason: built.error.message }
}

function shown({ mayFail }: BatchTask, { status }: TaskEnd<unknown>): string {
  return mayFail && status === 'Failed' ? 'Failed (ignored)' : status
}

/** Outputs of one name become one; of two files in one place the later build's is taken. */
function combined(outputs: readonly SelectedOutput[], work: Pick<ActionWork, 'log'>): readonly SelectedOutput[] {
  const byName = Map.groupBy(outputs, ({ name }) => name)
  return [...byName].map(([name, parts]) => {
    const files = parts.flatMap((part) => part.files)
    const byPlace = new Map(files.map((file) => [file.name, file]))
    if (byPlace.size < files.length) {
      work.log('system', `Several builds made the same file for ${name}; that of the last one is taken.\n`)
    }
    return { name, files: [...byPlace.values()] }
  })
}

function lost(message: string): Built {
  return { status: 'Failed', error: { code: 'ConfigurationError', message }, reports: [] }
}
