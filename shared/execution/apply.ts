import { readPipeline } from '#shared/model/pipeline.ts'
import { applyToExecution, begin } from './apply-to-execution.ts'
import type { ExecutionEvent, JournalEvent, PipelineEvent } from './journal.ts'
import { isOfExecution } from './journal.ts'
import { transitionDays } from './limits.ts'
import { type Execution, findExecution, hasEnded, locks, noRuns, type PipelineRuns, stageName } from './state.ts'

/** Folds one event in; events of executions that are not known change nothing. */
export function apply(runs: PipelineRuns, event: JournalEvent): PipelineRuns {
  return isOfExecution(event) ? applyInOrder(runs, event) : applyToPipeline(runs, event)
}

/** Takes in an execution that was left out, as its own events tell of it; what is known of the pipeline stays. */
export function recall(runs: PipelineRuns, execution: Execution): PipelineRuns {
  const later = runs.executions.findIndex(({ began }) => began.time > execution.began.time)
  const at = later < 0 ? runs.executions.length : later
  return { ...runs, executions: runs.executions.toSpliced(at, 0, execution) }
}

/** The runs without the executions that nothing depends on any more. */
export function prune(runs: PipelineRuns): PipelineRuns {
  const wanted = new Set([...runs.latest.values(), ...runs.succeeded.values()])
  const executions = runs.executions.filter(
    (execution) => !hasEnded(execution) || wanted.has(execution.began.pipelineExecutionId),
  )
  return executions.length === runs.executions.length ? runs : { ...runs, executions }
}

function applyInOrder(runs: PipelineRuns, event: ExecutionEvent): PipelineRuns {
  if (event.kind === 'execution-began') {
    const execution = begin(event)
    // A journal of an earlier version of the app does not tell of updates; what starts is the newest there is.
    const known = event.pipelineVersion > runs.version ? updated(runs, event.pipelineVersion, execution) : runs
    return { ...known, executions: [...known.executions, execution] }
  }
  const before = findExecution(runs, event.pipelineExecutionId)
  if (!before) return runs
  const after = applyToExecution(before, event)
  const executions = runs.executions.map((execution) => (execution === before ? after : execution))
  return { ...mark(runs, event, after), executions }
}

/** What an event of one execution says about the stages that all of them share. */
function mark(runs: PipelineRuns, event: ExecutionEvent, after: Execution): PipelineRuns {
  const { pipelineExecutionId, executionType, pipelineVersion } = after.began
  if (!locks(after)) return runs
  if (event.kind === 'stage-entered') {
    return { ...runs, latest: put(runs.latest, stageName(after, event.stage), pipelineExecutionId) }
  }
  const isTarget =
    event.kind === 'stage-ended' &&
    event.status === 'Succeeded' &&
    executionType === 'STANDARD' &&
    pipelineVersion === runs.version
  if (!isTarget) return runs
  return { ...runs, succeeded: put(runs.succeeded, stageName(after, event.stage), pipelineExecutionId) }
}

function applyToPipeline(runs: PipelineRuns, event: PipelineEvent): PipelineRuns {
  switch (event.kind) {
    case 'pipeline-updated':
      return updated(runs, event.version, { pipeline: readPipeline(event.declaration) })
    case 'pipeline-deleted':
      return noRuns
    case 'transition-disabled': {
      const { stage, reason, time, by } = event
      return {
        ...runs,
        disabled: new Map([...runs.disabled, [stage, { reason, since: time, ...(by !== undefined && { by }) }]]),
      }
    }
    case 'transition-enabled': {
      const since = runs.disabled.get(event.stage)?.since ?? event.time
      const isTooLate = Date.parse(event.time) - Date.parse(since) > transitionDays * 86_400_000
      return {
        ...runs,
        disabled: new Map([...runs.disabled].filter(([stage]) => stage !== event.stage)),
        enabled: put(runs.enabled, event.stage, {
          since: event.time,
          ...(event.by !== undefined && { by: event.by }),
        }),
        executions: isTooLate ? runs.executions.map((one) => strand(one, event.stage)) : runs.executions,
      }
    }
  }
}

function updated(runs: PipelineRuns, version: number, { pipeline }: Pick<Execution, 'pipeline'>): PipelineRuns {
  return { ...runs, version, stages: pipeline.stages.map(({ label }) => label), succeeded: new Map() }
}

function strand(execution: Execution, stage: string): Execution {
  const isWaiting = !hasEnded(execution) && !execution.inside && stageName(execution, execution.position) === stage
  return isWaiting ? { ...execution, isStranded: true } : execution
}

function put<Value>(map: ReadonlyMap<string, Value>, key: string, value: Value): ReadonlyMap<string, Value> {
  return new Map([...map, [key, value]])
}
