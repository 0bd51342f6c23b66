import {
  type ActionState,
  type ConditionState,
  GetPipelineStateCommand,
  type StageConditionState,
  type StageState,
} from '@aws-sdk/client-codepipeline'
import { fail, type Result, succeed } from '#shared/rpc/contract.ts'
import type { RemoteAction, RemoteCondition, RemoteStage, RemoteState } from '#shared/rpc/remote-pipeline.ts'
import type { Connection } from './connection.ts'
import { plain } from './plain.ts'

/** What goes on in a pipeline at the moment. */
export async function getState(connection: Connection, name: string): Promise<Result<RemoteState>> {
  const answer = await connection.ask(new GetPipelineStateCommand({ name }))
  if (!answer.ok) {
    const { code, details } = answer.failure
    return code === 'not-found' ? fail(code, `There is no pipeline “${name}” there.`, details) : answer
  }
  const { pipelineName = name, pipelineVersion, stageStates = [] } = answer.value
  return succeed(plain({ pipelineName, pipelineVersion, stages: stageStates.map(stageOf) }))
}

function stageOf(stage: StageState): RemoteStage {
  const { stageName = '', latestExecution, inboundExecution, inboundTransitionState: way, retryStageMetadata } = stage
  // The single one is what the service told before it came to know lists.
  const waiting = stage.inboundExecutions ?? (inboundExecution ? [inboundExecution] : [])
  return plain({
    stageName,
    status: latestExecution?.status,
    pipelineExecutionId: latestExecution?.pipelineExecutionId,
    waiting: waiting.flatMap(({ pipelineExecutionId }) => pipelineExecutionId ?? []),
    transition: {
      isEnabled: way?.enabled ?? true,
      disabledReason: way?.enabled === false ? way.disabledReason : undefined,
      lastChangedBy: way?.lastChangedBy,
      lastChangedAt: way?.lastChangedAt,
    },
    conditions: [
      ...conditionsOf('beforeEntry', stage.beforeEntryConditionState),
      ...conditionsOf('onSuccess', stage.onSuccessConditionState),
      ...conditionsOf('onFailure', stage.onFailureConditionState),
    ],
    actions: (stage.actionStates ?? []).map(actionOf),
    retry: retryStageMetadata && {
      attempt: retryStageMetadata.autoStageRetryAttempt ?? retryStageMetadata.manualStageRetryAttempt,
      trigger: retryStageMetadata.latestRetryTrigger,
    },
  })
}

function conditionsOf(
  position: RemoteCondition['position'],
  { conditionStates = [] }: StageConditionState = {},
): readonly RemoteCondition[] {
  return conditionStates.map(({ latestExecution, ruleStates = [] }: ConditionState) =>
    plain({
      position,
      status: latestExecution?.status,
      rules: ruleStates.map(({ ruleName = '', latestExecution: rule }) => ({
        ruleName,
        status: rule?.status,
        summary: rule?.summary,
        error: rule?.errorDetails?.message,
      })),
    }),
  )
}

function actionOf({ actionName = '', currentRevision, latestExecution: latest, entityUrl }: ActionState): RemoteAction {
  return plain({
    actionName,
    status: latest?.status,
    actionExecutionId: latest?.actionExecutionId,
    summary: latest?.summary,
    error: latest?.errorDetails?.message,
    percentComplete: latest?.percentComplete,
    lastStatusChange: latest?.lastStatusChange,
    externalExecutionId: latest?.externalExecutionId,
    externalExecutionUrl: latest?.externalExecutionUrl,
    revisionId: currentRevision?.revisionId,
    entityUrl,
    approvalToken: latest?.status === 'InProgress' ? latest.token : undefined,
  })
}
