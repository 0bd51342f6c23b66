import type { ExecutionBegan, JournalEvent } from '../journal.ts'
import { concurrentExecutions } from '../limits.ts'
import { reject, type Rejection } from '../rejection.ts'
import { hasEnded, type PipelineRuns } from '../state.ts'

/** Starts an execution. A request that was made before, by its token, starts nothing more. */
export type Start = { readonly do: 'start' } & Omit<ExecutionBegan, 'kind' | 'time' | 'rollback'>

export function start(runs: PipelineRuns, command: Start, time: string): readonly JournalEvent[] | Rejection {
  const { do: _, ...began } = command
  const { clientRequestToken, executionMode, pipelineName } = began
  const isRepeated = runs.executions.some(
    (execution) => clientRequestToken !== undefined && execution.began.clientRequestToken === clientRequestToken,
  )
  if (isRepeated) return []
  return whyNoRoom(runs, { executionMode, pipelineName }) ?? [{ ...began, kind: 'execution-began', time }]
}

/** The rejection of one execution more than a QUEUED or PARALLEL pipeline takes; `undefined` while there is room. */
export function whyNoRoom(
  { executions }: PipelineRuns,
  { executionMode, pipelineName }: Pick<ExecutionBegan, 'executionMode' | 'pipelineName'>,
): Rejection | undefined {
  const underWay = executions.filter((execution) => !hasEnded(execution)).length
  if (executionMode === 'SUPERSEDED' || underWay < concurrentExecutions) return undefined
  return reject(
    'too-many-executions',
    `${pipelineName} has ${underWay} executions under way, and ${executionMode} takes no more.`,
  )
}
