import { createHash } from 'node:crypto'
import { createReadStream } from 'node:fs'
import { mkdir, rename, stat } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { pipeline as pump } from 'node:stream/promises'
import type { ActionOutcome } from '#shared/execution/decide.ts'
import type { KeptArtifact } from '#shared/execution/journal.ts'
import { type ActionRun, type Execution, stageName } from '#shared/execution/state.ts'
import { isList, type Json } from '#shared/model/json.ts'
import { valueAt } from '#shared/model/location.ts'
import { artifactFile, artifactLocation } from './artifacts/location.ts'
import { putInStore } from './artifacts/store.ts'
import { OutsideBucket } from './buckets.ts'
import type { ActionWork, ArtifactFile, Executor } from './executor.ts'
import type { Breakpoint } from './holds.ts'
import { placeName, type Terms } from './terms.ts'
import { inputsOf, inWorkFolder, surroundings, type WorkPorts } from './workplace.ts'

/** An action that the journal says has begun, and everything that is around it. */
export interface BegunAction {
  readonly execution: Execution
  readonly stage: number
  readonly action: number
  readonly actionExecutionId: string
  readonly run: ActionRun
  readonly terms: Terms
}

export interface PerformPorts extends WorkPorts {
  readonly executor: Executor
  /** The inputs are at hand. */
  taken(artifacts: readonly KeptArtifact[]): void
  startPipeline: ActionWork['startPipeline']
  /** Resolves when nobody wants to look at it before it begins, or after it is done. */
  pass(when: Breakpoint['when']): Promise<void>
}

/** Performs one action: gives its executor the inputs and a fresh work folder, and keeps what it made. */
export async function perform(begun: BegunAction, ports: PerformPorts): Promise<ActionOutcome> {
  const { dataFolder } = ports
  const work = workOf(begun, ports)
  return inWorkFolder(begun.actionExecutionId, ports, async (mask) => {
    const inputs = await inputsOf(begun.execution, declaredAction(begun).inputs, dataFolder)
    if ('lost' in inputs) return { status: 'Failed', error: { code: 'ConfigurationError', message: inputs.lost } }
    ports.taken(inputs.kept)
    await ports.pass('before')
    const outcome = await ports.executor.execute({ ...work, inputs: inputs.files, mask })
    await ports.pass('after')
    if (outcome.status === 'Failed') return outcome
    const artifacts = await keep(outcome.artifacts ?? [], work)
    if ('mistake' in artifacts) return { status: 'Failed', error: { code: 'JobFailed', message: artifacts.mistake } }
    const absent = work.outputs.filter(({ name }) => !artifacts.some(({ artifact }) => artifact === name))
    if (absent.length > 0) {
      const message = `Output artifact ${absent.map(({ name }) => name).join(', ')} was not produced.`
      return { status: 'Failed', error: { code: 'JobFailed', message } }
    }
    return { ...outcome, artifacts }
  })
}

function declaredAction({ execution, stage, action }: BegunAction) {
  const declared = execution.pipeline.stages[stage]?.actions[action]
  if (!declared) throw new Error(`No action ${action} in stage ${stage}`)
  return declared
}

function workOf(begun: BegunAction, ports: PerformPorts): Omit<ActionWork, 'inputs' | 'mask'> {
  const { execution, run, terms, actionExecutionId } = begun
  const declared = declaredAction(begun)
  if (!run.resolved) throw new Error(`Nothing to perform for ${actionExecutionId}`)
  const place = { stage: stageName(execution, begun.stage), action: declared.label }
  return {
    ...surroundings(actionExecutionId, execution.began, terms, declared.region, ports),
    ...place,
    type: declared.type,
    ...run.resolved,
    outputVariables: textsOf(declared.raw, 'outputVariables'),
    outputs: declared.outputs.flatMap(({ name, index }) => {
      const files = textsOf(declared.raw, 'outputArtifacts', index, 'files')
      return name === undefined ? [] : [files.length > 0 ? { name, files } : { name }]
    }),
    source: terms.sources[placeName(place)],
    sourceRevision: terms.revisions[placeName(place)],
    startPipeline: ports.startPipeline,
  }
}

/** The texts of a list in the declaration; what is none is left to the checks. */
function textsOf(raw: Json, ...location: readonly (string | number)[]): readonly string[] {
  const list = valueAt(raw, location)
  return isList(list) ? list.filter((item) => typeof item === 'string') : []
}

async function keep(
  made: readonly ArtifactFile[],
  work: Omit<ActionWork, 'inputs' | 'mask'>,
): Promise<readonly KeptArtifact[] | { readonly mistake: string }> {
  const { pipelineName, pipelineExecutionId, actionExecutionId, store, dataFolder } = work
  const kept: KeptArtifact[] = []
  for (const { name, file, revision } of made) {
    const place = artifactFile(pipelineExecutionId, actionExecutionId, name)
    const target = join(dataFolder, place)
    await mkdir(dirname(target), { recursive: true, mode: 0o700 })
    await rename(file, target)
    try {
      await putInStore(
        target,
        artifactLocation(store.bucket, pipelineName, { artifact: name, file: place }),
        dataFolder,
      )
    } catch (error) {
      if (!(error instanceof OutsideBucket) && !(error instanceof Error && 'syscall' in error)) throw error
      return { mistake: `Output artifact ${name} cannot be put into bucket ${store.bucket}: ${error.message}` }
    }
    const { bytes, sha256 } = await measure(target)
    kept.push({ artifact: name, bytes, sha256, file: place, ...(revision !== undefined && { revision }) })
  }
  return kept
}

async function measure(file: string): Promise<{ readonly bytes: number; readonly sha256: string }> {
  const hash = createHash('sha256')
  await pump(createReadStream(file), hash)
  return { bytes: (await stat(file)).size, sha256: hash.digest('hex') }
}
