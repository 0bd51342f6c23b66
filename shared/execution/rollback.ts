import type { ExecutionStarted } from './events.ts'
import type { ExecutionEvent } from './journal.ts'
import { type Execution, findExecution, locks, type PipelineRuns, stageAt } from './state.ts'

/** The execution that an automatic rollback of a stage goes back to; `undefined` where there is nothing to go back to. */
export function rollbackTarget(runs: PipelineRuns, { began, position, pipeline }: Execution): Execution | undefined {
  // A rollback that fails is not rolled back: it would be the same one again.
  if (began.executionType === 'ROLLBACK' || began.executionMode === 'PARALLEL' || isSourceStage(position)) {
    return undefined
  }
  if (began.pipelineVersion !== runs.version) return undefined
  const id = runs.succeeded.get(pipeline.stages[position]?.label ?? '')
  const target = id === undefined ? undefined : findExecution(runs, id)
  return target && whyNoTarget(target, position) === undefined ? target : undefined
}

/** The source stage takes what there is; it cannot be rolled back. */
export function isSourceStage(stage: number): boolean {
  return stage === 0
}

/** Why nobody can go back to what an execution did in a stage, in words; `undefined` where one can. */
export function whyNoTarget(target: Execution, stage: number): string | undefined {
  const { executionType, pipelineExecutionId: id } = target.began
  if (!locks(target)) return 'Executions in PARALLEL mode cannot be rolled back.'
  if (executionType !== 'STANDARD') return `Execution ${id} is a rollback itself.`
  const { declared, run } = stageAt(target, stage)
  return run.status === 'Succeeded' ? undefined : `Execution ${id} did not succeed in stage ${declared.label}.`
}

/** A new execution that runs one stage again with what the target had, and enters it at once. */
export function beginRollback(
  target: Execution,
  stage: number,
  rollback: { readonly id: string; readonly time: string; readonly trigger: ExecutionStarted['trigger'] },
): readonly ExecutionEvent[] {
  const { id, time, trigger } = rollback
  const { pipelineName, pipelineVersion, executionMode, variables, declaration, pipelineExecutionId } = target.began
  const { artifacts, namespaces } = target
  return [
    {
      kind: 'execution-began',
      time,
      pipelineExecutionId: id,
      pipelineName,
      pipelineVersion,
      executionMode,
      executionType: 'ROLLBACK',
      trigger,
      variables,
      declaration,
      rollback: { targetPipelineExecutionId: pipelineExecutionId, stage, artifacts, namespaces },
    },
    { kind: 'stage-entered', time, pipelineExecutionId: id, stage },
  ]
}
