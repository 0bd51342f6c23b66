import { hasFailed } from '../apply-to-execution.ts'
import type { RetryMode } from '../events.ts'
import type { JournalEvent } from '../journal.ts'
import { reject, type Rejection } from '../rejection.ts'
import {
  type Execution,
  hasEnded,
  locks,
  openConditions,
  type PipelineRuns,
  runningActions,
  stageAt,
  stageIndex,
} from '../state.ts'
import { whyNoRoom } from './start.ts'

/** Tries the failed stage of an execution again. */
export interface Retry {
  readonly do: 'retry'
  readonly pipelineExecutionId: string
  readonly stage: string
  readonly mode: RetryMode
}

export function retry(
  runs: PipelineRuns,
  execution: Execution,
  { stage: name, mode }: Retry,
  time: string,
): readonly JournalEvent[] | Rejection {
  const stage = stageIndex(execution, name)
  if (stage < 0) return reject('no-such-stage', `There is no stage “${name}” in ${execution.began.pipelineName}.`)
  const { status } = stageAt(execution, stage).run
  if (status === null) return reject('not-retryable', `The execution was not in stage ${name}.`)
  if (!isLatest(runs, execution, name)) {
    return reject('not-latest', `Another execution has entered stage ${name} since.`)
  }
  const reason = whyNot(runs, execution, stage, mode)
  if (reason !== undefined) return reject('not-retryable', `Stage ${name} cannot be tried again: ${reason}.`)
  const resumes = hasEnded(execution)
  const full = resumes ? whyNoRoom(runs, execution.began) : undefined
  if (full) return full
  const { pipelineExecutionId } = execution.began
  const again = { mode, trigger: 'ManualStageRetry' } as const
  return [{ kind: 'stage-reopened', time, pipelineExecutionId, stage, resumes, retry: again }]
}

/** Whether an execution entered a stage last; in PARALLEL mode each is alone with its stages. */
export function isLatest(runs: PipelineRuns, execution: Execution, stage: string): boolean {
  return !locks(execution) || runs.latest.get(stage) === execution.began.pipelineExecutionId
}

function whyNot(runs: PipelineRuns, execution: Execution, stage: number, mode: RetryMode): string | undefined {
  const { run } = stageAt(execution, stage)
  if (execution.began.pipelineVersion !== runs.version) return 'the pipeline was updated since'
  if (run.isRetrying) return 'a retry is under way'
  if (run.status === 'Skipped' || run.status === 'Succeeded') return `it is ${run.status}`
  if (execution.position !== stage) return 'the execution has left it'
  if (execution.stopping && !hasEnded(execution)) return 'the execution is being stopped'
  if (!['InProgress', 'Failed', 'Stopped'].includes(execution.status)) return `the execution is ${execution.status}`
  if (openConditions(execution).length > 0) return 'a condition is being decided'
  if (run.actions.every(({ status }) => status === 'Succeeded')) return 'all its actions have succeeded'
  if (mode === 'ALL_ACTIONS' && runningActions(execution).length > 0) return 'actions are in progress'
  if (mode === 'ALL_ACTIONS' && run.status === 'InProgress') return 'it has not failed'
  // A stopped stage goes on with what did not run.
  const isOpen = run.actions.some(hasFailed) || run.status === 'Stopped'
  return mode === 'FAILED_ACTIONS' && !isOpen ? 'no action in it has failed' : undefined
}
