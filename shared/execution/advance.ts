import type { Action } from '#shared/model/pipeline.ts'
import type { PerformedAs } from './events.ts'
import type { ActionBegan, ActionEnded, JournalEvent, PendingApproval } from './journal.ts'
import { type Execution, hasEnded, type PipelineRuns } from './state.ts'
import { type ResolvedAction, resolveAction } from './variables.ts'

/** What deciding needs from outside, so that the same decision can be made again in a test. */
export interface DecisionContext {
  /** ISO 8601 with milliseconds, UTC. */
  readonly now: string
  newId(): string
  /** How actions of a type are performed by whoever carries out the decisions. */
  performs(type: Action['type']): PerformedAs
}

/** Actions that may run at the same time in one execution of a PARALLEL pipeline. */
const parallelActions = 5

/** What follows next for one execution by itself; nothing when it waits for an action, an answer or a stage. */
export function advance(runs: PipelineRuns, execution: Execution, context: DecisionContext): readonly JournalEvent[] {
  if (hasEnded(execution)) return []
  return execution.inside ? advanceInside(execution, context) : advanceBetween(runs, execution, context)
}

function advanceBetween(runs: PipelineRuns, execution: Execution, context: DecisionContext): readonly JournalEvent[] {
  const base = baseOf(execution, context)
  if (execution.stopping) return [{ ...base, kind: 'execution-finished', status: 'Stopped' }]
  if (execution.cancelling) return [{ ...base, kind: 'execution-finished', status: 'Cancelled' }]
  if (execution.position === execution.stages.length) {
    return [{ ...base, kind: 'execution-finished', status: 'Succeeded' }]
  }
  if (mayEnter(runs, execution)) return [{ ...base, kind: 'stage-entered', stage: execution.position }]
  if (isSuperseded(runs, execution)) return [{ ...base, kind: 'execution-finished', status: 'Superseded' }]
  return []
}

/** A stage takes one execution at a time, except in PARALLEL mode; those that wait enter in the order of their start. */
function mayEnter({ executions }: PipelineRuns, execution: Execution): boolean {
  if (execution.began.executionMode === 'PARALLEL') return true
  const others = executions.filter((other) => locks(other) && other.position === execution.position)
  return !others.some((other) => other.inside || (isQueued(execution) && isBefore(executions, other, execution)))
}

/** In front of a stage that is taken only the newest waits. */
function isSuperseded({ executions }: PipelineRuns, execution: Execution): boolean {
  if (execution.began.executionMode !== 'SUPERSEDED') return false
  return executions.some(
    (other) =>
      locks(other) &&
      !other.inside &&
      other.position === execution.position &&
      isBefore(executions, execution, other) &&
      !other.stopping,
  )
}

function locks(execution: Execution): boolean {
  return !hasEnded(execution) && execution.began.executionMode !== 'PARALLEL'
}

function isQueued(execution: Execution): boolean {
  return execution.began.executionMode === 'QUEUED'
}

function isBefore(executions: readonly Execution[], first: Execution, second: Execution): boolean {
  return executions.indexOf(first) < executions.indexOf(second)
}

function advanceInside(execution: Execution, context: DecisionContext): readonly JournalEvent[] {
  const stage = execution.position
  const runs = execution.stages[stage]?.actions ?? []
  const declared = execution.pipeline.stages[stage]?.actions ?? []
  const isRunning = runs.some(({ status }) => status === 'InProgress')
  const hasFailed = runs.some(({ status }) => status === 'Failed' || status === 'Abandoned')
  if (hasFailed || execution.stopping || execution.cancelling) {
    // What runs may come to its end; nothing new starts.
    return isRunning ? [] : leaveUnfinished(execution, context)
  }
  if (runs.every(({ status }) => status === 'Succeeded')) {
    return [{ ...baseOf(execution, context), kind: 'stage-ended', stage, status: 'Succeeded' }]
  }
  const unfinished = declared.filter((_, a) => runs[a]?.status !== 'Succeeded')
  const runOrder = Math.min(...unfinished.map((action) => action.runOrder))
  const running = runs.filter(({ status }) => status === 'InProgress').length
  const room = execution.began.executionMode === 'PARALLEL' ? parallelActions - running : Number.POSITIVE_INFINITY
  return declared
    .flatMap((action, a) => (runs[a]?.status === null && action.runOrder === runOrder ? [a] : []))
    .slice(0, room)
    .flatMap((a) => startAction(execution, a, context))
}

function leaveUnfinished(execution: Execution, context: DecisionContext): readonly JournalEvent[] {
  const base = baseOf(execution, context)
  const status = execution.stopping ? 'Stopped' : execution.cancelling ? 'Cancelled' : 'Failed'
  return [
    { ...base, kind: 'stage-ended', stage: execution.position, status },
    { ...base, kind: 'execution-finished', status },
  ]
}

/** The beginning of an action; it fails on the spot when a variable that it refers to has no value. */
function startAction(execution: Execution, action: number, context: DecisionContext): readonly JournalEvent[] {
  const stage = execution.position
  const declared = execution.pipeline.stages[stage]?.actions[action]
  if (!declared) throw new Error(`No action ${action} in stage ${stage} of ${execution.began.pipelineName}`)
  const { value: resolved, missing } = resolveAction(declared, execution.namespaces)
  const place = { ...baseOf(execution, context), stage, action, actionExecutionId: context.newId() }
  const began: ActionBegan = {
    ...place,
    kind: 'action-began',
    attempt: (execution.stages[stage]?.actions[action]?.attempts ?? 0) + 1,
    fidelity: isApproval(declared) ? 'runs' : context.performs(declared.type),
  }
  if (missing.length === 0) {
    return [{ ...began, resolved, ...(isApproval(declared) && { approval: ask(declared, resolved, context) }) }]
  }
  const failed: ActionEnded = {
    ...place,
    kind: 'action-ended',
    status: 'Failed',
    error: { code: 'ConfigurationError', message: `No value for ${missing.join(', ')}.` },
  }
  return [began, failed]
}

/** A manual approval is no work for an executor: it waits for an answer. */
export function isApproval({ type }: Pick<Action, 'type'>): boolean {
  return type.category === 'Approval' && type.owner === 'AWS' && type.provider === 'Manual'
}

const sevenDays = 7 * 24 * 60

function ask(action: Action, { configuration }: ResolvedAction, context: DecisionContext): PendingApproval {
  const minutes = timeoutInMinutes(action) ?? sevenDays
  const { CustomData: customData, ExternalEntityLink: externalEntityLink } = configuration
  return {
    token: context.newId(),
    expires: new Date(Date.parse(context.now) + minutes * 60_000).toISOString(),
    ...(customData !== undefined && { customData }),
    ...(externalEntityLink !== undefined && { externalEntityLink }),
  }
}

function timeoutInMinutes({ raw }: Action): number | undefined {
  const value = typeof raw === 'object' && raw !== null && 'timeoutInMinutes' in raw ? raw.timeoutInMinutes : undefined
  return typeof value === 'number' && value > 0 ? value : undefined
}

function baseOf(execution: Execution, { now }: DecisionContext) {
  return { time: now, pipelineExecutionId: execution.began.pipelineExecutionId }
}
