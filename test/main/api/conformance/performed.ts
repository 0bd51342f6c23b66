import {
  CreatePipelineCommand,
  ListActionExecutionsCommand,
  PutApprovalResultCommand,
  StopPipelineExecutionCommand,
  UpdatePipelineCommand,
} from '@aws-sdk/client-codepipeline'
import { apiPipeline, approval } from '../declarations.ts'
import { become, start, token, withPipeline } from '../shop.ts'
import type { Provocation } from './provocation.ts'

const pipelineName = 'shop'
const gate = { pipelineName, stageName: 'Gate', actionName: 'Ok' }
const nobody = '11111111-1111-4111-8111-111111111111'

/** What is refused where an execution has come through and another one is being stopped at its approval. */
export const ofPerformed: readonly Provocation<Awaited<ReturnType<typeof performed>>>[] = [
  ['PutApprovalResult', 'ApprovalAlreadyCompletedException', ({ answer }) => answer],
  ['PutApprovalResult', 'InvalidApprovalTokenException', ({ answer }) => ({ ...answer, token: nobody })],
  [
    'StopPipelineExecution',
    'PipelineExecutionNotStoppableException',
    ({ ended }) => ({ pipelineName, pipelineExecutionId: ended }),
  ],
  [
    'StopPipelineExecution',
    'DuplicatedStopRequestException',
    ({ stopping }) => ({ pipelineName, pipelineExecutionId: stopping }),
  ],
  [
    'RetryStageExecution',
    'NotLatestPipelineExecutionException',
    ({ ended }) => ({ ...gate, pipelineExecutionId: ended, retryMode: 'ALL_ACTIONS' }),
  ],
  [
    'RetryStageExecution',
    'StageNotRetryableException',
    ({ stopping }) => ({ ...gate, pipelineExecutionId: stopping, retryMode: 'ALL_ACTIONS' }),
  ],
  [
    'OverrideStageCondition',
    'NotLatestPipelineExecutionException',
    ({ ended }) => ({ ...gate, pipelineExecutionId: ended, conditionType: 'ON_SUCCESS' }),
  ],
  [
    'OverrideStageCondition',
    'ConditionNotOverridableException',
    ({ stopping }) => ({ ...gate, pipelineExecutionId: stopping, conditionType: 'ON_SUCCESS' }),
  ],
  [
    'RollbackStage',
    'UnableToRollbackStageException',
    ({ ended }) => ({ ...gate, stageName: 'Source', targetPipelineExecutionId: ended }),
  ],
  [
    'RollbackStage',
    'PipelineExecutionNotFoundException',
    ({ ended }) => ({ ...gate, pipelineName: 'updated', targetPipelineExecutionId: ended }),
  ],
  [
    'GetPipelineExecution',
    'PipelineExecutionNotFoundException',
    ({ ended }) => ({ pipelineName: 'updated', pipelineExecutionId: ended }),
  ],
  [
    'ListDeployActionExecutionTargets',
    'InvalidNextTokenException',
    ({ actionExecutionId }) => ({ actionExecutionId, nextToken: 'x' }),
  ],
  [
    'ListDeployActionExecutionTargets',
    'ActionExecutionNotFoundException',
    ({ actionExecutionId }) => ({ pipelineName: 'updated', actionExecutionId }),
  ],
]

export async function performed() {
  const pipeline = apiPipeline({ Gate: [approval] })
  const { client } = await withPipeline(pipeline)
  await client.send(new CreatePipelineCommand({ pipeline: { ...pipeline, name: 'updated' } }))
  const ended = await start(client)
  const answer = { ...gate, token: await token(client), result: { status: 'Approved', summary: '' } } as const
  await client.send(new PutApprovalResultCommand(answer))
  await become(client, ended, 'Succeeded')
  const { actionExecutionDetails = [] } = await client.send(new ListActionExecutionsCommand({ pipelineName }))
  const stopping = await start(client)
  await token(client)
  await client.send(new StopPipelineExecutionCommand({ pipelineName, pipelineExecutionId: stopping }))
  return { client, answer, ended, stopping, actionExecutionId: actionExecutionDetails[0]?.actionExecutionId ?? '' }
}

/** What is refused where a pipeline was updated after an execution came through. */
export const ofUpdated: readonly Provocation<Awaited<ReturnType<typeof updated>>>[] = [
  [
    'RollbackStage',
    'PipelineExecutionOutdatedException',
    ({ ended }) => ({ ...gate, targetPipelineExecutionId: ended }),
  ],
]

export async function updated() {
  const pipeline = apiPipeline({ Gate: [approval] })
  const { client } = await withPipeline(pipeline)
  const ended = await start(client)
  const result = { status: 'Approved', summary: '' } as const
  await client.send(new PutApprovalResultCommand({ ...gate, token: await token(client), result }))
  await become(client, ended, 'Succeeded')
  await client.send(new UpdatePipelineCommand({ pipeline: apiPipeline({ Gate: [approval], More: [approval] }) }))
  return { client, ended }
}
