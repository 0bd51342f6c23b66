import type { RetryMode } from '#shared/execution/events.ts'
import type { PipelineState, StageState } from '#shared/execution/pipeline-state.ts'
import type { ConditionView, ExecutionView, StageView } from '#renderer/state/execution-view.ts'

/** What can be done about a stage of an execution. */
export type Operation =
  | { readonly kind: 'retry'; readonly stage: string; readonly mode: RetryMode }
  | { readonly kind: 'override'; readonly stage: string; readonly position: OverridablePosition }
  | { readonly kind: 'roll-back'; readonly stage: string }
  | { readonly kind: 'disable'; readonly stage: string }
  | { readonly kind: 'enable'; readonly stage: string }

export type OverridablePosition = 'beforeEntry' | 'onSuccess'

/** What can be done about a stage, as far as it can be told from here; the engine has the last word. */
export function operationsOf(
  view: ExecutionView,
  state: PipelineState | undefined,
  stage: StageView,
): readonly Operation[] {
  const name = stage.stage
  const now = state?.stageStates.find(({ stageName }) => stageName === name)
  const isCurrent = state === undefined || state.pipelineVersion === view.pipelineVersion
  // Executions in PARALLEL mode are alone with their stages.
  const isLatest = now === undefined || now.latestExecution?.pipelineExecutionId === view.id
  const isFirst = (state?.stageStates[0]?.stageName ?? view.stages[0]?.stage) === name
  return [
    ...(isCurrent && isLatest ? [...retries(view, stage), ...overrides(view, stage)] : []),
    ...(isCurrent && !isFirst && stage.status === 'Succeeded' ? [{ kind: 'roll-back', stage: name } as const] : []),
    ...(now && !isFirst ? [transition(now)] : []),
  ]
}

/** The conditions that are being decided, or that a stage failed because of. */
export function decisiveConditions(view: ExecutionView, stage: StageView): readonly ConditionView[] {
  const latest = new Map(view.conditions.filter((one) => one.stage === stage.stage).map((one) => [one.position, one]))
  return [...latest.values()].filter(
    ({ status }) =>
      status === 'InProgress' || (stage.status === 'Failed' && (status === 'Failed' || status === 'Errored')),
  )
}

function retries(view: ExecutionView, { stage, status }: StageView): readonly Operation[] {
  if (status !== 'Failed' && status !== 'Stopped') return []
  const latest = new Map(view.actions.filter((one) => one.stage === stage).map((one) => [one.action, one.status]))
  const hasFailed = [...latest.values()].some((one) => one === 'Failed' || one === 'Abandoned')
  // What failed because of a condition is overridden; its actions have done their part or never began.
  if (!hasFailed && status === 'Failed') return []
  const modes = ['FAILED_ACTIONS', 'ALL_ACTIONS'] as const
  return modes.map((mode) => ({ kind: 'retry', stage, mode }))
}

function overrides(view: ExecutionView, stage: StageView): readonly Operation[] {
  return decisiveConditions(view, stage).flatMap(({ position, result }) =>
    position === 'onFailure' || result === 'SKIP' ? [] : [{ kind: 'override', stage: stage.stage, position } as const],
  )
}

function transition({ stageName: stage, inboundTransitionState }: StageState): Operation {
  return { kind: inboundTransitionState.enabled ? 'disable' : 'enable', stage }
}
