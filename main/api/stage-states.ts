import type { ActionState, StageConditionState, StageState } from '@aws-sdk/client-codepipeline'
import type { Engine, ExecutionRow, PipelineRow } from '#main/engine/index.ts'
import {
  type ActionState as State,
  type ConditionState,
  pipelineState,
  type StageState as Live,
} from '#shared/execution/pipeline-state.ts'
import { type Action, type Pipeline, readPipeline } from '#shared/model/pipeline.ts'
import type { CustomLinks } from './custom-links.ts'
import { dateOf } from './find.ts'
import type { ApiContext } from './operation.ts'

/** The stages of a pipeline as GetPipelineState gives them: every action, whether it ran or not. */
export function stageStates(pipeline: PipelineRow, links: CustomLinks, { engine }: ApiContext): StageState[] {
  if (pipeline.executionMode === 'PARALLEL') return []
  const live = pipelineState(engine.pipelines.runsOf(pipeline.name))
  return readPipeline(pipeline.declaration).stages.map((stage) => {
    const state = live.find(({ stageName }) => stageName === stage.label)
    const row = state?.latestExecution && engine.pipelines.execution(state.latestExecution.pipelineExecutionId)
    return stageState(stage, state, { row, links, progressOf: engine.jobs.progress })
  })
}

/** What is told of actions beside what is in the state. */
interface Beside {
  readonly row: ExecutionRow | undefined
  readonly links: CustomLinks
  /** How far the worker of an action says that it is. */
  readonly progressOf: Engine['jobs']['progress']
}

function stageState(
  { label, actions }: Pipeline['stages'][number],
  state: Live | undefined,
  beside: Beside,
): StageState {
  const { inboundExecutions = [], latestExecution, conditionStates = {}, retryStageMetadata } = state ?? {}
  const { beforeEntry, onSuccess, onFailure } = conditionStates
  const inbound = inboundExecutions.map((one) => ({ ...one }))
  const [first] = inbound
  return {
    stageName: label,
    ...(first && { inboundExecution: first, inboundExecutions: inbound }),
    inboundTransitionState: transitionOf(state),
    actionStates: actions.map((action) =>
      actionState(
        action,
        state?.actionStates.find(({ actionName }) => actionName === action.label),
        beside,
      ),
    ),
    ...(latestExecution && { latestExecution: { ...latestExecution } }),
    ...(beforeEntry && { beforeEntryConditionState: conditionOf(beforeEntry) }),
    ...(onSuccess && { onSuccessConditionState: conditionOf(onSuccess) }),
    ...(onFailure && { onFailureConditionState: conditionOf(onFailure) }),
    ...(retryStageMetadata && { retryStageMetadata: { ...retryStageMetadata } }),
  }
}

function transitionOf(state: Live | undefined): StageState['inboundTransitionState'] {
  const transition = state?.inboundTransitionState
  if (!transition) return { enabled: true }
  const { lastChangedAt, ...rest } = transition
  return { ...rest, ...(lastChangedAt !== undefined && { lastChangedAt: dateOf(lastChangedAt) }) }
}

function actionState(action: Action, state: State | undefined, { row, links, progressOf }: Beside): ActionState {
  const { label, type } = action
  const revision =
    type.category === 'Source' ? row?.about?.revisions.find(({ actionName }) => actionName === label) : undefined
  const { latestExecution: latest } = state ?? {}
  const progress = latest?.status === 'InProgress' ? progressOf(latest.actionExecutionId) : undefined
  const execution = latest && { ...executionOf(latest), ...progress }
  const executionUrl = links.execution(action, execution?.externalExecutionId)
  const entityUrl = links.entity(action)
  return {
    actionName: label,
    ...(revision?.revisionId !== undefined &&
      revision.created !== undefined && {
        currentRevision: {
          revisionId: revision.revisionId,
          revisionChangeId: revision.revisionId,
          created: dateOf(revision.created),
        },
      }),
    ...(execution && {
      latestExecution: { ...execution, ...(executionUrl !== undefined && { externalExecutionUrl: executionUrl }) },
    }),
    ...(entityUrl !== undefined && { entityUrl }),
  }
}

function executionOf({ lastStatusChange, errorDetails, ...rest }: NonNullable<State['latestExecution']>) {
  return {
    ...rest,
    ...(lastStatusChange !== undefined && { lastStatusChange: dateOf(lastStatusChange) }),
    ...(errorDetails && { errorDetails: { ...errorDetails } }),
  }
}

function conditionOf({ status, lastStatusChange, ruleStates }: ConditionState): StageConditionState {
  return {
    latestExecution: { status },
    conditionStates: [
      {
        latestExecution: { status, lastStatusChange: dateOf(lastStatusChange) },
        ruleStates: ruleStates.map(({ ruleName, ruleExecutionId, status: became, summary, errorDetails }) => ({
          ruleName,
          ...(became !== null && {
            latestExecution: {
              status: became,
              ...(ruleExecutionId !== undefined && { ruleExecutionId }),
              ...(summary !== undefined && { summary }),
              ...(errorDetails && { errorDetails: { ...errorDetails } }),
            },
          }),
        })),
      },
    ],
  }
}
