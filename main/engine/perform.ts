import { createHash } from 'node:crypto'
import { createReadStream } from 'node:fs'
import { mkdir, rename, rm, stat } from 'node:fs/promises'
import { basename, join } from 'node:path'
import { pipeline as pump } from 'node:stream/promises'
import type { ActionOutcome } from '#shared/execution/decide.ts'
import type { KeptArtifact } from '#shared/execution/journal.ts'
import type { ActionRun, Execution } from '#shared/execution/state.ts'
import { isList, type Json } from '#shared/model/json.ts'
import { valueAt } from '#shared/model/location.ts'
import type { ActionWork, ArtifactFile, Executor } from './executor.ts'
import type { ActionLog } from './logs.ts'
import type { Mask } from './masking.ts'
import { actionMark, endMarked, type ProcessIdentity } from './process-identity.ts'
import { placeName, type Terms } from './terms.ts'

/** An action that the journal says has begun, and everything that is around it. */
export interface BegunAction {
  readonly execution: Execution
  readonly stage: number
  readonly action: number
  readonly actionExecutionId: string
  readonly run: ActionRun
  readonly terms: Terms
}

export interface PerformPorts {
  readonly dataFolder: string
  readonly env: Readonly<Record<string, string | undefined>>
  readonly executor: Executor
  readonly log: ActionLog
  readonly mask: Mask
  readonly signal: AbortSignal
  /** The inputs are at hand. */
  taken(artifacts: readonly KeptArtifact[]): void
  started(process: ProcessIdentity): void
  ended(process: ProcessIdentity): void
}

/**
 * Performs one action: gives its executor the inputs and a fresh work folder, and keeps what it made. Leaves no process
 * behind, and no work folder after success.
 */
export async function perform(begun: BegunAction, ports: PerformPorts): Promise<ActionOutcome> {
  const { dataFolder, executor, log } = ports
  const work = workOf(begun, ports)
  let hasSecrets = false
  try {
    const inputs = inputsOf(begun)
    if ('missing' in inputs) {
      return failed('ConfigurationError', `Input artifact ${inputs.missing} was not produced in this execution.`)
    }
    ports.taken(inputs.kept)
    await mkdir(work.workFolder, { recursive: true, mode: 0o700 })
    const outcome = await executor.execute({
      ...work,
      inputs: inputs.kept.map((kept) => fileOf(kept, dataFolder)),
      mask(secret) {
        hasSecrets = true
        ports.mask.add(secret)
      },
    })
    if (outcome.status === 'Failed') {
      if (!hasSecrets) log.write('system', `What it worked on is kept in ${work.workFolder}\n`)
      return outcome
    }
    const artifacts = await keep(outcome.artifacts ?? [], work, dataFolder)
    const absent = work.outputs.filter(({ name }) => !artifacts.some(({ artifact }) => artifact === name))
    if (absent.length > 0) {
      return failed('JobFailed', `Output artifact ${absent.map(({ name }) => name).join(', ')} was not produced.`)
    }
    await rm(work.workFolder, { recursive: true, force: true })
    return { ...outcome, artifacts }
  } finally {
    endMarked(begun.actionExecutionId)
    // What an action with secrets leaves behind may hold them, so it goes even after a failure.
    if (hasSecrets || ports.signal.aborted) await rm(work.workFolder, { recursive: true, force: true })
    log.end()
  }
}

/** The work folder of an action. */
export function workFolderOf(dataFolder: string, actionExecutionId: string): string {
  return join(dataFolder, 'work', actionExecutionId)
}

function workOf(begun: BegunAction, ports: PerformPorts): Omit<ActionWork, 'inputs' | 'mask'> {
  const { execution, run, terms, actionExecutionId } = begun
  const { pipelineName, pipelineExecutionId, pipelineVersion } = execution.began
  const stage = execution.pipeline.stages[begun.stage]
  const declared = stage?.actions[begun.action]
  if (!stage || !declared || !run.resolved) throw new Error(`Nothing to perform for ${actionExecutionId}`)
  const place = { stage: stage.label, action: declared.label }
  return {
    pipelineName,
    pipelineExecutionId,
    pipelineVersion,
    ...place,
    actionExecutionId,
    type: declared.type,
    ...run.resolved,
    outputVariables: textsOf(declared.raw, 'outputVariables'),
    outputs: declared.outputs.flatMap(({ name, index }) => {
      const files = textsOf(declared.raw, 'outputArtifacts', index, 'files')
      return name === undefined ? [] : [files.length > 0 ? { name, files } : { name }]
    }),
    bindings: terms.bindings,
    documentFolder: terms.documentFolder,
    source: terms.sources[placeName(place)],
    commit: terms.commits[placeName(place)],
    workFolder: workFolderOf(ports.dataFolder, actionExecutionId),
    dataFolder: ports.dataFolder,
    env: { ...ports.env, [actionMark]: actionExecutionId },
    signal: ports.signal,
    log: (stream, text) => ports.log.write(stream, text),
    started: (child) => ports.started(child),
    ended: (child) => ports.ended(child),
  }
}

/** The texts of a list in the declaration; what is none is left to the checks. */
function textsOf(raw: Json, ...location: readonly (string | number)[]): readonly string[] {
  const list = valueAt(raw, location)
  return isList(list) ? list.filter((item) => typeof item === 'string') : []
}

function inputsOf({ execution, stage, action }: BegunAction) {
  const declared = execution.pipeline.stages[stage]?.actions[action]?.inputs ?? []
  const kept: KeptArtifact[] = []
  for (const { name = '' } of declared) {
    const artifact = Object.hasOwn(execution.artifacts, name) ? execution.artifacts[name] : undefined
    if (!artifact) return { missing: name }
    kept.push(artifact)
  }
  return { kept }
}

function fileOf({ artifact, file, revision }: KeptArtifact, dataFolder: string): ArtifactFile {
  return { name: artifact, file: join(dataFolder, file), ...(revision !== undefined && { revision }) }
}

async function keep(
  made: readonly ArtifactFile[],
  { pipelineExecutionId, actionExecutionId }: Pick<ActionWork, 'pipelineExecutionId' | 'actionExecutionId'>,
  dataFolder: string,
): Promise<readonly KeptArtifact[]> {
  const folder = join('artifacts', pipelineExecutionId, actionExecutionId)
  if (made.length > 0) await mkdir(join(dataFolder, folder), { recursive: true, mode: 0o700 })
  const kept: KeptArtifact[] = []
  for (const { name, file, revision } of made) {
    const place = join(folder, `${basename(name)}.zip`)
    await rename(file, join(dataFolder, place))
    const { bytes, sha256 } = await measure(join(dataFolder, place))
    kept.push({ artifact: name, bytes, sha256, file: place, ...(revision !== undefined && { revision }) })
  }
  return kept
}

async function measure(file: string): Promise<{ readonly bytes: number; readonly sha256: string }> {
  const hash = createHash('sha256')
  await pump(createReadStream(file), hash)
  return { bytes: (await stat(file)).size, sha256: hash.digest('hex') }
}

function failed(code: string, message: string): ActionOutcome {
  return { status: 'Failed', error: { code, message } }
}
