import { baseOf, type DecisionContext } from './context.ts'
import type { ExecutionEvent } from './journal.ts'
import { advanceInStage } from './advance-in-stage.ts'
import { type Execution, hasEnded, locks, type PipelineRuns, stageName } from './state.ts'

/** What follows next for one execution by itself; nothing when it waits for an action, an answer or a stage. */
export function advance(runs: PipelineRuns, execution: Execution, context: DecisionContext): readonly ExecutionEvent[] {
  if (hasEnded(execution)) return []
  return execution.inside ? advanceInStage(runs, execution, context) : advanceBetween(runs, execution, context)
}

function advanceBetween(runs: PipelineRuns, execution: Execution, context: DecisionContext): readonly ExecutionEvent[] {
  const base = baseOf(execution, context)
  if (execution.stopping) return [{ ...base, kind: 'execution-finished', status: 'Stopped' }]
  if (execution.cancelling) return [{ ...base, kind: 'execution-finished', status: 'Cancelled' }]
  if (execution.position === execution.until) {
    return [{ ...base, kind: 'execution-finished', status: 'Succeeded' }]
  }
  if (mayEnter(runs, execution)) return [{ ...base, kind: 'stage-entered', stage: execution.position }]
  if (isSuperseded(runs, execution)) return [{ ...base, kind: 'execution-finished', status: 'Superseded' }]
  return []
}

/**
 * Nothing enters through a disabled transition. A stage takes one execution at a time, except in PARALLEL mode; those
 * that wait in a queue enter in the order of their start.
 */
function mayEnter({ executions, disabled }: PipelineRuns, execution: Execution): boolean {
  if (disabled.has(stageName(execution, execution.position)) || execution.isStranded) return false
  if (!locks(execution)) return true
  const others = executions.filter((other) => isAtSameStage(other, execution))
  return !others.some(
    (other) => other.inside || (isQueued(execution) && !other.isStranded && isBefore(executions, other, execution)),
  )
}

/** In front of a stage that is taken only the newest waits. */
function isSuperseded({ executions }: PipelineRuns, execution: Execution): boolean {
  if (execution.began.executionMode !== 'SUPERSEDED') return false
  return executions.some(
    (other) =>
      isAtSameStage(other, execution) && !other.inside && isBefore(executions, execution, other) && !other.stopping,
  )
}

function isAtSameStage(other: Execution, execution: Execution): boolean {
  if (other === execution || hasEnded(other) || !locks(other)) return false
  return other.position < other.until && stageName(other, other.position) === stageName(execution, execution.position)
}

function isQueued(execution: Execution): boolean {
  return execution.began.executionMode === 'QUEUED'
}

function isBefore(executions: readonly Execution[], first: Execution, second: Execution): boolean {
  return executions.indexOf(first) < executions.indexOf(second)
}
