import type { PipelineState } from '#shared/execution/pipeline-state.ts'
import type { ExecutionView } from './execution-view.ts'

/** What an execution waits for in front of a stage. */
export type Waiting =
  | { readonly kind: 'transition'; readonly stage: string; readonly reason: string }
  | { readonly kind: 'stage'; readonly stage: string; readonly by: string | undefined }

/** What an execution waits for, where it waits. */
export function waitingOf(view: ExecutionView, state: PipelineState | undefined): Waiting | undefined {
  if (view.waitingSince === undefined) return undefined
  const stage = state?.stageStates.find(({ inboundExecutions }) =>
    inboundExecutions.some(({ pipelineExecutionId }) => pipelineExecutionId === view.id),
  )
  if (!stage) return undefined
  const { stageName, inboundTransitionState: way, latestExecution } = stage
  if (!way.enabled) return { kind: 'transition', stage: stageName, reason: way.disabledReason }
  return { kind: 'stage', stage: stageName, by: latestExecution?.pipelineExecutionId }
}
