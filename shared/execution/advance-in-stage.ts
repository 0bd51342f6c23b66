import type { Action } from '#shared/model/pipeline.ts'
import { hasFailed } from './apply-to-execution.ts'
import { ask } from './conditions.ts'
import { baseOf, type DecisionContext } from './context.ts'
import { afterFailure, failFor, leaveFailed } from './failure.ts'
import type { ExecutionEvent } from './journal.ts'
import { concurrentActions } from './limits.ts'
import { startAction } from './start-action.ts'
import { type ActionRun, conditionAt, type Execution, type PipelineRuns, stageAt } from './state.ts'

/** What follows next for an execution that is in a stage. */
export function advanceInStage(
  runs: PipelineRuns,
  execution: Execution,
  context: DecisionContext,
): readonly ExecutionEvent[] {
  const { declared, run } = stageAt(execution, execution.position)
  const isRunning = run.actions.some(({ status }) => status === 'InProgress')
  // What runs may come to its end; nothing new starts.
  if (execution.stopping || execution.cancelling) return isRunning ? [] : leaveBroken(execution, context)
  if (run.status === 'Failed') return afterFailure(runs, execution, context)
  const entry = ask(execution, 'beforeEntry', context)
  if (entry === 'fails') return refuseEntry(runs, execution, context)
  if (entry !== 'holds') return entry.next
  if (run.actions.some(hasFailed)) return isRunning ? [] : failFor(runs, execution, context)
  if (run.actions.every(({ status }) => status === 'Succeeded')) return leave(runs, execution, context)
  return nextActions(declared.actions, run.actions, execution).flatMap((a) => startAction(execution, a, context))
}

function refuseEntry(runs: PipelineRuns, execution: Execution, context: DecisionContext): readonly ExecutionEvent[] {
  const result = conditionAt(execution, execution.position, 'beforeEntry')?.result
  if (result !== 'SKIP') return leaveFailed(runs, execution, context, { rollsBack: false })
  return [{ ...baseOf(execution, context), kind: 'stage-ended', stage: execution.position, status: 'Skipped' }]
}

function leave(runs: PipelineRuns, execution: Execution, context: DecisionContext): readonly ExecutionEvent[] {
  const success = ask(execution, 'onSuccess', context)
  if (success === 'fails') {
    const result = conditionAt(execution, execution.position, 'onSuccess')?.result
    return leaveFailed(runs, execution, context, { rollsBack: result === 'ROLLBACK' })
  }
  if (success !== 'holds') return success.next
  return [{ ...baseOf(execution, context), kind: 'stage-ended', stage: execution.position, status: 'Succeeded' }]
}

function leaveBroken(execution: Execution, context: DecisionContext): readonly ExecutionEvent[] {
  const base = baseOf(execution, context)
  const status = execution.stopping ? 'Stopped' : 'Cancelled'
  const finished = { ...base, kind: 'execution-finished', status } as const
  // A stage that has failed already stays failed.
  if (stageAt(execution, execution.position).run.status === 'Failed') return [finished]
  return [{ ...base, kind: 'stage-ended', stage: execution.position, status }, finished]
}

/** The actions of the lowest run order that is not through, as far as there is room for more of them. */
function nextActions(declared: readonly Action[], runs: readonly ActionRun[], { began }: Execution): readonly number[] {
  const unfinished = declared.filter((_, a) => runs[a]?.status !== 'Succeeded')
  const runOrder = Math.min(...unfinished.map((action) => action.runOrder))
  const running = runs.filter(({ status }) => status === 'InProgress').length
  const room = began.executionMode === 'PARALLEL' ? Math.max(0, concurrentActions - running) : runs.length
  return declared
    .flatMap((action, a) => (runs[a]?.status === null && action.runOrder === runOrder ? [a] : []))
    .slice(0, room)
}
