import { ask } from './conditions.ts'
import { baseOf, type DecisionContext } from './context.ts'
import type { ExecutionEvent, StageEnded } from './journal.ts'
import { beginRollback, rollbackTarget } from './rollback.ts'
import { conditionAt, type Execution, type PipelineRuns, stageAt } from './state.ts'

/** What follows when actions of a stage have failed and none runs any more: a retry, a condition, a rollback, the end. */
export function failFor(runs: PipelineRuns, execution: Execution, context: DecisionContext): readonly ExecutionEvent[] {
  const { declared, run } = stageAt(execution, execution.position)
  const { result, retryMode } = declared.failure ?? {}
  const failed = stageFailed(execution, context)
  if (result === 'RETRY' && run.retries.automatic === 0) {
    const mode = retryMode === 'ALL_ACTIONS' ? retryMode : 'FAILED_ACTIONS'
    const { time, pipelineExecutionId, stage } = failed
    const retry = { mode, trigger: 'AutomatedStageRetry' } as const
    return [failed, { kind: 'stage-reopened', time, pipelineExecutionId, stage, resumes: false, retry }]
  }
  if (conditionAt(execution, execution.position, 'onFailure')) return [{ ...failed, isHeld: true }]
  return leaveFailed(runs, execution, context, { rollsBack: result === 'ROLLBACK' })
}

/** What follows in a stage that has failed and is held for its condition: its result is carried out when the rules hold. */
export function afterFailure(
  runs: PipelineRuns,
  execution: Execution,
  context: DecisionContext,
): readonly ExecutionEvent[] {
  const verdict = ask(execution, 'onFailure', context)
  if (typeof verdict === 'object') return verdict.next
  const result = conditionAt(execution, execution.position, 'onFailure')?.result
  return leaveFailed(runs, execution, context, { rollsBack: verdict === 'holds' && result === 'ROLLBACK' })
}

/** The end of an execution whose stage failed, and with it the beginning of the one that takes the stage back. */
export function leaveFailed(
  runs: PipelineRuns,
  execution: Execution,
  context: DecisionContext,
  { rollsBack }: { readonly rollsBack: boolean },
): readonly ExecutionEvent[] {
  const failed = stageFailed(execution, context)
  const { time, pipelineExecutionId, stage } = failed
  const target = rollsBack ? rollbackTarget(runs, execution) : undefined
  const isFailed = stageAt(execution, stage).run.status === 'Failed'
  const ended: readonly ExecutionEvent[] = isFailed ? [] : [failed]
  const finished = { kind: 'execution-finished', time, pipelineExecutionId, status: 'Failed' } as const
  if (!target) return [...ended, finished]
  const id = context.newId()
  const trigger = { triggerType: 'AutomatedRollback', triggerDetail: pipelineExecutionId }
  // In one go, so that nobody who waits in front of the stage gets in between.
  return [...ended, { ...finished, rollbackExecutionId: id }, ...beginRollback(target, stage, { id, time, trigger })]
}

function stageFailed(execution: Execution, context: DecisionContext): StageEnded {
  return { ...baseOf(execution, context), kind: 'stage-ended', stage: execution.position, status: 'Failed' }
}
