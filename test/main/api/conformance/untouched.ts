import { CreateCustomActionTypeCommand, CreatePipelineCommand } from '@aws-sdk/client-codepipeline'
import { apiAction, apiPipeline, approval, source } from '../declarations.ts'
import { localApi } from '../local-api.ts'
import type { Provocation } from './provocation.ts'

const pipeline = apiPipeline({ Gate: [approval] })
const pipelineName = 'shop'
const ofShop = 'arn:aws:codepipeline:us-east-1:123456789012:shop'
const nobody = '11111111-1111-4111-8111-111111111111'
const counts = { minimumCount: 0, maximumCount: 1 }
const tooMany = Array.from({ length: 51 }, (_, index) => ({ key: `k${index}`, value: 'v' }))
const reserved = [{ key: 'aws:x', value: 'v' }]
const customType = {
  category: 'Build',
  provider: 'Smithy',
  version: '1',
  inputArtifactDetails: counts,
  outputArtifactDetails: counts,
} as const
const typeId = { category: 'Build', owner: 'Custom', provider: 'Nobody', version: '1' } as const
const partnerId = { ...typeId, owner: 'ThirdParty', category: 'Test' } as const
const webhook = {
  name: 'pushes',
  targetPipeline: 'shop',
  targetAction: 'Fetch',
  filters: [{ jsonPath: '$.ref' }],
  authentication: 'UNAUTHENTICATED',
  authenticationConfiguration: {},
} as const
const actionRevision = { revisionId: 'r', revisionChangeId: 'c', created: new Date(0) }
const rejected = { result: { status: 'Rejected', summary: '' }, token: nobody } as const
const unknown = { pipelineName: 'nope', stageName: 'Gate', actionName: 'Ok', pipelineExecutionId: nobody }
const noStage = { ...unknown, pipelineName, stageName: 'Nope' }
const noAction = { ...noStage, stageName: 'Source', actionName: 'Nope' }
const inbound = { transitionType: 'Inbound' } as const
const [sourceStage] = pipeline.stages ?? []

/** Declarations that break a rule of the language, by the exception that says so. */
const mistakes = {
  InvalidStructureException: { ...pipeline, stages: [{ name: 'Source', actions: [source] }] },
  InvalidStageDeclarationException: apiPipeline({ Gate: [approval], Source: [approval] }),
  InvalidActionDeclarationException: apiPipeline({ Gate: [apiAction('A', ['Build', 'Mine', 'Custom'])] }),
  InvalidBlockerDeclarationException: {
    ...pipeline,
    stages: [sourceStage, { name: 'Gate', actions: [approval], blockers: [{ name: 'b', type: 'Schedule' }] }],
  },
}

/** What is refused where there is a pipeline that never ran, and nothing else but a custom action type. */
export const ofUntouched: readonly Provocation<Awaited<ReturnType<typeof untouched>>>[] = [
  ...['CreatePipeline', 'UpdatePipeline'].flatMap((operation) =>
    Object.entries(mistakes).map(([exception, wrong]) => [operation, exception, () => ({ pipeline: wrong })] as const),
  ),
  ['CreatePipeline', 'PipelineNameInUseException', () => ({ pipeline })],
  ['CreatePipeline', 'TooManyTagsException', () => ({ pipeline: { ...pipeline, name: 'other' }, tags: tooMany })],
  ['CreatePipeline', 'InvalidTagsException', () => ({ pipeline: { ...pipeline, name: 'other' }, tags: reserved })],
  ['CreateCustomActionType', 'TooManyTagsException', () => ({ ...customType, version: '2', tags: tooMany })],
  ['CreateCustomActionType', 'InvalidTagsException', () => ({ ...customType, version: '2', tags: reserved })],

  ['GetPipeline', 'PipelineNotFoundException', () => ({ name: 'nope' })],
  ['GetPipeline', 'PipelineVersionNotFoundException', () => ({ name: 'shop', version: 9 })],
  ['GetPipelineState', 'PipelineNotFoundException', () => ({ name: 'nope' })],
  ['GetPipelineExecution', 'PipelineNotFoundException', () => unknown],
  ['GetPipelineExecution', 'PipelineExecutionNotFoundException', () => ({ ...unknown, pipelineName })],
  ['GetActionType', 'ActionTypeNotFoundException', () => ({ ...partnerId })],
  ['UpdateActionType', 'ActionTypeNotFoundException', () => ({ actionType: partnerType })],

  ['ListActionExecutions', 'PipelineNotFoundException', () => unknown],
  ['ListActionExecutions', 'InvalidNextTokenException', () => ({ pipelineName, nextToken: 'x' })],
  [
    'ListActionExecutions',
    'PipelineExecutionNotFoundException',
    () => ({ pipelineName, filter: { pipelineExecutionId: nobody } }),
  ],
  ['ListRuleExecutions', 'PipelineNotFoundException', () => unknown],
  ['ListRuleExecutions', 'InvalidNextTokenException', () => ({ pipelineName, nextToken: 'x' })],
  [
    'ListRuleExecutions',
    'PipelineExecutionNotFoundException',
    () => ({
      pipelineName,
      filter: { latestInPipelineExecution: { pipelineExecutionId: nobody, startTimeRange: 'All' } },
    }),
  ],
  ['ListActionTypes', 'InvalidNextTokenException', () => ({ nextToken: 'x' })],
  ['ListDeployActionExecutionTargets', 'PipelineNotFoundException', () => ({ ...unknown, actionExecutionId: nobody })],
  ['ListDeployActionExecutionTargets', 'ActionExecutionNotFoundException', () => ({ actionExecutionId: nobody })],
  ['ListPipelineExecutions', 'PipelineNotFoundException', () => unknown],
  ['ListPipelineExecutions', 'InvalidNextTokenException', () => ({ pipelineName, nextToken: 'x' })],
  ['ListPipelines', 'InvalidNextTokenException', () => ({ nextToken: 'x' })],
  ['ListWebhooks', 'InvalidNextTokenException', () => ({ NextToken: 'x' })],

  ['ListTagsForResource', 'InvalidNextTokenException', () => ({ resourceArn: ofShop, nextToken: 'x' })],
  ...['ListTagsForResource', 'TagResource', 'UntagResource'].flatMap(
    (operation) =>
      [
        [operation, 'ResourceNotFoundException', () => ({ resourceArn: `${ofShop}-other`, tags: [], tagKeys: [] })],
        [operation, 'InvalidArnException', () => ({ resourceArn: `${ofShop}/Gate`, tags: [], tagKeys: [] })],
      ] as const,
  ),
  ['TagResource', 'TooManyTagsException', () => ({ resourceArn: ofShop, tags: tooMany })],
  ['TagResource', 'InvalidTagsException', () => ({ resourceArn: ofShop, tags: reserved })],
  ['UntagResource', 'InvalidTagsException', () => ({ resourceArn: ofShop, tagKeys: ['aws:x'] })],

  ['PutWebhook', 'PipelineNotFoundException', () => ({ webhook: { ...webhook, targetPipeline: 'nope' } })],
  [
    'PutWebhook',
    'InvalidWebhookFilterPatternException',
    () => ({ webhook: { ...webhook, filters: [{ jsonPath: 'ref' }] } }),
  ],
  [
    'PutWebhook',
    'InvalidWebhookAuthenticationParametersException',
    () => ({ webhook: { ...webhook, authentication: 'GITHUB_HMAC' } }),
  ],
  ['PutWebhook', 'TooManyTagsException', () => ({ webhook, tags: tooMany })],
  ['PutWebhook', 'InvalidTagsException', () => ({ webhook, tags: reserved })],
  ['RegisterWebhookWithThirdParty', 'WebhookNotFoundException', () => ({ webhookName: 'nope' })],
  ['DeregisterWebhookWithThirdParty', 'WebhookNotFoundException', () => ({ webhookName: 'nope' })],

  ['EnableStageTransition', 'PipelineNotFoundException', () => ({ ...unknown, ...inbound })],
  ['EnableStageTransition', 'StageNotFoundException', () => ({ ...noStage, ...inbound })],
  ['DisableStageTransition', 'PipelineNotFoundException', () => ({ ...unknown, ...inbound, reason: 'r' })],
  ['DisableStageTransition', 'StageNotFoundException', () => ({ ...noStage, ...inbound, reason: 'r' })],
  ['OverrideStageCondition', 'PipelineNotFoundException', () => ({ ...unknown, conditionType: 'ON_SUCCESS' })],
  ['OverrideStageCondition', 'StageNotFoundException', () => ({ ...noStage, conditionType: 'ON_SUCCESS' })],
  ['PutActionRevision', 'PipelineNotFoundException', () => ({ ...unknown, actionRevision })],
  ['PutActionRevision', 'StageNotFoundException', () => ({ ...noStage, actionRevision })],
  ['PutActionRevision', 'ActionNotFoundException', () => ({ ...noAction, actionRevision })],
  ['PutApprovalResult', 'PipelineNotFoundException', () => ({ ...unknown, ...rejected })],
  ['PutApprovalResult', 'StageNotFoundException', () => ({ ...noStage, ...rejected })],
  ['PutApprovalResult', 'ActionNotFoundException', () => ({ ...noAction, ...rejected })],
  ['PutApprovalResult', 'InvalidApprovalTokenException', () => ({ ...unknown, pipelineName, ...rejected })],
  ['RetryStageExecution', 'PipelineNotFoundException', () => ({ ...unknown, retryMode: 'ALL_ACTIONS' })],
  ['RetryStageExecution', 'StageNotFoundException', () => ({ ...noStage, retryMode: 'ALL_ACTIONS' })],
  ['RollbackStage', 'PipelineNotFoundException', () => ({ ...unknown, targetPipelineExecutionId: nobody })],
  ['RollbackStage', 'StageNotFoundException', () => ({ ...noStage, targetPipelineExecutionId: nobody })],
  [
    'RollbackStage',
    'PipelineExecutionNotFoundException',
    () => ({ ...unknown, pipelineName, targetPipelineExecutionId: nobody }),
  ],
  ['StartPipelineExecution', 'PipelineNotFoundException', () => ({ name: 'nope' })],
  ['StopPipelineExecution', 'PipelineNotFoundException', () => unknown],
  ['StopPipelineExecution', 'PipelineExecutionNotStoppableException', () => ({ ...unknown, pipelineName })],

  ['PollForJobs', 'ActionTypeNotFoundException', () => ({ actionTypeId: typeId })],
  ['PollForThirdPartyJobs', 'ActionTypeNotFoundException', () => ({ actionTypeId: partnerId })],
]

const partnerType = {
  id: { category: 'Test', owner: 'ThirdParty', provider: 'Nobody', version: '1' },
  executor: { type: 'JobWorker', configuration: { jobWorkerExecutorConfiguration: {} } },
  inputArtifactDetails: counts,
  outputArtifactDetails: counts,
}

export async function untouched() {
  const { client } = localApi()
  await client.send(new CreatePipelineCommand({ pipeline }))
  await client.send(new CreateCustomActionTypeCommand(customType))
  return { client }
}
