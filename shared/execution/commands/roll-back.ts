import type { DecisionContext } from '../context.ts'
import type { JournalEvent } from '../journal.ts'
import { reject, type Rejection } from '../rejection.ts'
import { beginRollback, isSourceStage, whyNoTarget } from '../rollback.ts'
import { type Execution, findExecution, locks, type PipelineRuns, stageIndex, stageName } from '../state.ts'
import { whyNoRoom } from './start.ts'

/** Runs a stage again with what another execution had that succeeded there. */
export interface RollBack {
  readonly do: 'roll-back'
  /** The execution that is gone back to. */
  readonly pipelineExecutionId: string
  readonly stage: string
  /** The id of the execution that this starts. */
  readonly rollbackExecutionId: string
}

export function rollBack(
  runs: PipelineRuns,
  target: Execution,
  { stage: name, rollbackExecutionId: id }: RollBack,
  { now: time }: DecisionContext,
): readonly JournalEvent[] | Rejection {
  const { pipelineName, pipelineVersion, pipelineExecutionId } = target.began
  if (!runs.stages.includes(name)) return reject('no-such-stage', `There is no stage “${name}” in ${pipelineName}.`)
  if (pipelineVersion !== runs.version) {
    return reject('outdated', `${pipelineName} was updated since execution ${pipelineExecutionId}.`)
  }
  const stage = stageIndex(target, name)
  const reason = whyNot(runs, target, stage)
  if (reason !== undefined) return reject('cannot-roll-back', reason)
  const full = whyNoRoom(runs, target.began)
  // Of all operations that start something, this one has no exception for too many executions (API/RollbackStage).
  if (full) return reject(full.rejected, full.message, 'ConflictException')
  const trigger = { triggerType: 'ManualRollback', triggerDetail: pipelineExecutionId }
  return beginRollback(target, stage, { id, time, trigger })
}

function whyNot(runs: PipelineRuns, target: Execution, stage: number): string | undefined {
  const name = stageName(target, stage)
  if (isSourceStage(stage)) return `Stage ${name} takes the sources: it cannot be rolled back.`
  const { pipelineType } = target.pipeline
  if (pipelineType === 'V1') return 'Only V2 pipelines can be rolled back.'
  return whyNoTarget(target, stage) ?? whyNoStage(runs, name)
}

/** Why a stage cannot be rolled back as it stands now. */
function whyNoStage(runs: PipelineRuns, name: string): string | undefined {
  const isTaken = runs.executions.some(
    (other) => other.inside && locks(other) && stageName(other, other.position) === name,
  )
  if (isTaken) return `Stage ${name} is running.`
  const latest = findExecution(runs, runs.latest.get(name) ?? '')
  const isSkipped = latest?.stages[stageIndex(latest, name)]?.status === 'Skipped'
  return isSkipped ? `Stage ${name} was skipped: nothing was done in it that could be taken back.` : undefined
}
