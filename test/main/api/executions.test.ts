import {
  CreateCustomActionTypeCommand,
  CreatePipelineCommand,
  DeleteCustomActionTypeCommand,
  DisableStageTransitionCommand,
  EnableStageTransitionCommand,
  GetActionTypeCommand,
  GetPipelineExecutionCommand,
  GetPipelineStateCommand,
  ListActionExecutionsCommand,
  ListActionTypesCommand,
  ListDeployActionExecutionTargetsCommand,
  ListPipelineExecutionsCommand,
  ListRuleExecutionsCommand,
  ListRuleTypesCommand,
  OverrideStageConditionCommand,
  PutActionRevisionCommand,
  PutApprovalResultCommand,
  RetryStageExecutionCommand,
  RollbackStageCommand,
  StartPipelineExecutionCommand,
  StopPipelineExecutionCommand,
  UpdateActionTypeCommand,
} from '@aws-sdk/client-codepipeline'
import { describe, expect, it } from 'vitest'
import { apiAction, apiPipeline, approval, commandsAction } from './declarations.ts'
import { localApi } from './local-api.ts'
import { become, start, token, withPipeline } from './shop.ts'

const name = 'shop'

const gated = apiPipeline({ Build: [commandsAction('Make', ['cat app.txt'])], Gate: [approval] })
const place = { pipelineName: name, stageName: 'Gate', actionName: 'Ok' }

describe('an execution', () => {
  it('waits for an approval, goes on with its answer, and can be looked up with all that was performed', async () => {
    const { client } = await withPipeline(gated)
    const id = await start(client)
    const answer = { ...place, result: { status: 'Approved', summary: 'fine' }, token: await token(client) } as const
    await expect(
      client.send(new PutApprovalResultCommand({ ...answer, token: '11111111-1111-1111-1111-111111111111' })),
    ).rejects.toMatchObject({ name: 'InvalidApprovalTokenException' })
    expect((await client.send(new PutApprovalResultCommand(answer))).approvedAt).toBeInstanceOf(Date)
    const execution = await become(client, id, 'Succeeded')
    expect(execution).toMatchObject({
      pipelineVersion: 1,
      executionMode: 'SUPERSEDED',
      executionType: 'STANDARD',
      trigger: { triggerType: 'StartPipelineExecution', triggerDetail: 'arn:aws:iam::123456789012:user/local' },
      artifactRevisions: [{ name: 'App', revisionId: expect.any(String), created: expect.any(Date) }],
    })
    await expect(client.send(new PutApprovalResultCommand(answer))).rejects.toMatchObject({
      name: 'ApprovalAlreadyCompletedException',
    })
    const { actionExecutionDetails = [] } = await client.send(new ListActionExecutionsCommand({ pipelineName: name }))
    expect(actionExecutionDetails.map(({ actionName, status }) => [actionName, status])).toEqual([
      ['Ok', 'Succeeded'],
      ['Make', 'Succeeded'],
      ['Fetch', 'Succeeded'],
    ])
    const [ok, , fetched] = actionExecutionDetails
    expect(ok).toMatchObject({
      updatedBy: 'arn:aws:iam::123456789012:user/local',
      output: { executionResult: { externalExecutionSummary: 'fine' } },
    })
    expect(fetched?.output?.outputArtifacts).toEqual([
      {
        name: 'App',
        s3location: { bucket: 'artifacts-of-shop', key: expect.stringMatching(/^shop\/App\/\w{7}$/) },
      },
    ])
  })

  it('is listed newest first, page by page, also by the stage that it came through', async () => {
    const { client } = await withPipeline(gated)
    const ids: string[] = []
    for (const status of ['Approved', 'Rejected'] as const) {
      const id = await start(client)
      ids.unshift(id)
      const result = { status, summary: '' }
      await client.send(new PutApprovalResultCommand({ ...place, result, token: await token(client) }))
      await become(client, id, status === 'Approved' ? 'Succeeded' : 'Failed')
    }
    const list = async (more: object) => client.send(new ListPipelineExecutionsCommand({ pipelineName: name, ...more }))
    const first = await list({ maxResults: 1 })
    const second = await list({ maxResults: 1, nextToken: first.nextToken })
    const found = [first, second].flatMap(({ pipelineExecutionSummaries = [] }) => pipelineExecutionSummaries)
    expect(found.map(({ pipelineExecutionId }) => pipelineExecutionId)).toEqual(ids)
    expect(second.nextToken).toBeUndefined()
    const through = await list({ filter: { succeededInStage: { stageName: 'Gate' } } })
    expect(through.pipelineExecutionSummaries?.map(({ pipelineExecutionId }) => pipelineExecutionId)).toEqual([ids[1]])
    await expect(list({ maxResults: 1, nextToken: `${first.nextToken}x` })).rejects.toMatchObject({
      name: 'InvalidNextTokenException',
    })

    const details = (more: object) => client.send(new ListActionExecutionsCommand({ pipelineName: name, ...more }))
    const pages = []
    let next: string | undefined
    do {
      const page = await details({ maxResults: 2, nextToken: next })
      pages.push(page.actionExecutionDetails?.map(({ actionName }) => actionName))
      next = page.nextToken
    } while (next !== undefined)
    expect(pages).toEqual([
      ['Ok', 'Make'],
      ['Fetch', 'Ok'],
      ['Make', 'Fetch'],
    ])
    const only = await details({ filter: { pipelineExecutionId: ids[1] } })
    expect(only.actionExecutionDetails?.map(({ pipelineExecutionId }) => pipelineExecutionId)).toEqual(
      Array.from({ length: 3 }, () => ids[1]),
    )
  })

  it('is started once for a token, and stopped with a reason', async () => {
    const { client } = await withPipeline(gated)
    const twice = () => client.send(new StartPipelineExecutionCommand({ name, clientRequestToken: 'once' }))
    const { pipelineExecutionId = '' } = await twice()
    expect((await twice()).pipelineExecutionId).toBe(pipelineExecutionId)
    await token(client)
    const stop = { pipelineName: name, pipelineExecutionId, abandon: true, reason: 'no more' }
    await client.send(new StopPipelineExecutionCommand(stop))
    await become(client, pipelineExecutionId, 'Stopped')
    await expect(client.send(new StopPipelineExecutionCommand(stop))).rejects.toMatchObject({
      name: 'PipelineExecutionNotStoppableException',
    })
    const { pipelineExecutionSummaries } = await client.send(new ListPipelineExecutionsCommand({ pipelineName: name }))
    expect(pipelineExecutionSummaries).toMatchObject([{ status: 'Stopped', stopTrigger: { reason: 'no more' } }])
  })

  it('fails in an action whose source is bound to nothing, and that is told', async () => {
    const local = localApi()
    await local.client.send(new CreatePipelineCommand({ pipeline: gated }))
    await become(local.client, await start(local.client), 'Failed')
    const { actionExecutionDetails } = await local.client.send(new ListActionExecutionsCommand({ pipelineName: name }))
    expect(actionExecutionDetails?.[0]?.output?.executionResult?.errorDetails).toEqual({
      code: 'ConfigurationError',
      message: expect.stringContaining('Nothing is bound to object “sources/app.zip”'),
    })
  })

  it('that was approved says so to whoever answers again, also when another one came through since', async () => {
    const { client } = await withPipeline(gated)
    const first = await start(client)
    const answer = { ...place, result: { status: 'Approved', summary: '' }, token: await token(client) } as const
    await client.send(new PutApprovalResultCommand(answer))
    await become(client, first, 'Succeeded')
    const second = await start(client)
    await client.send(new PutApprovalResultCommand({ ...answer, token: await token(client) }))
    await become(client, second, 'Succeeded')
    await expect(client.send(new PutApprovalResultCommand(answer))).rejects.toMatchObject({
      name: 'ApprovalAlreadyCompletedException',
    })
  })

  it('is tried again, and a stage is taken back to one that came through', async () => {
    const { client } = await withPipeline(gated)
    const first = await start(client)
    const answer = async (status: 'Approved' | 'Rejected') =>
      client.send(
        new PutApprovalResultCommand({ ...place, result: { status, summary: '' }, token: await token(client) }),
      )
    await answer('Rejected')
    await become(client, first, 'Failed')
    const retry = { pipelineName: name, stageName: 'Gate', pipelineExecutionId: first } as const
    await client.send(new RetryStageExecutionCommand({ ...retry, retryMode: 'FAILED_ACTIONS' }))
    await answer('Approved')
    const { artifactRevisions: revisions = [] } = (await become(client, first, 'Succeeded')) ?? {}
    await expect(
      client.send(new RetryStageExecutionCommand({ ...retry, retryMode: 'ALL_ACTIONS' })),
    ).rejects.toMatchObject({ name: 'StageNotRetryableException' })
    const back = await client.send(
      new RollbackStageCommand({ pipelineName: name, stageName: 'Gate', targetPipelineExecutionId: first }),
    )
    await answer('Approved')
    expect(await become(client, back.pipelineExecutionId ?? '', 'Succeeded')).toMatchObject({
      executionType: 'ROLLBACK',
      trigger: { triggerType: 'ManualRollback' },
      rollbackMetadata: { rollbackTargetPipelineExecutionId: first },
      artifactRevisions: [{ name: 'App', revisionId: revisions[0]?.revisionId }],
    })
  })

  it('is started by a new revision of its source', async () => {
    const { client } = await withPipeline(gated)
    const source = { pipelineName: name, stageName: 'Source', actionName: 'Fetch' }
    const actionRevision = { revisionId: 'r1', revisionChangeId: 'c1', created: new Date() }
    const put = await client.send(new PutActionRevisionCommand({ ...source, actionRevision }))
    expect(put).toMatchObject({ newRevision: true, pipelineExecutionId: expect.any(String) })
    const { pipelineExecution } = await client.send(
      new GetPipelineExecutionCommand({ pipelineName: name, pipelineExecutionId: put.pipelineExecutionId }),
    )
    expect(pipelineExecution?.trigger?.triggerType).toBe('PutActionRevision')
    await expect(
      client.send(new PutActionRevisionCommand({ ...source, actionName: 'Nope', actionRevision })),
    ).rejects.toMatchObject({ name: 'ActionNotFoundException' })
  })
})

it.each([
  ['QUEUED', [{ actionName: 'Fetch', revisionType: 'COMMIT_ID', revisionValue: 'c0ffee' }]],
  ['PARALLEL', undefined],
] as const)('takes what is told of a CodeCommit source in %s mode: %j', async (executionMode, sourceRevisions) => {
  const fetch = apiAction('Fetch', ['Source', 'CodeCommit'], {
    configuration: { RepositoryName: 'shop', BranchName: 'main' },
    outputArtifacts: [{ name: 'App' }],
  })
  const { stages = [], ...rest } = gated
  const { client, engine } = await withPipeline({
    ...rest,
    executionMode,
    stages: [{ name: 'Source', actions: [fetch] }, ...stages.slice(1)],
  })
  const actionRevision = { revisionId: 'c0ffee', revisionChangeId: 'c1', created: new Date() }
  const source = { pipelineName: name, stageName: 'Source', actionName: 'Fetch' }
  const { pipelineExecutionId = '' } = await client.send(new PutActionRevisionCommand({ ...source, actionRevision }))
  const [began] = engine.pipelines.journal(pipelineExecutionId)
  expect(began?.kind === 'execution-began' && began.sourceRevisions).toEqual(sourceRevisions)
})

describe('transitions and conditions', () => {
  it('hold an execution in front of a stage until they are enabled', async () => {
    const { client } = await withPipeline(gated)
    const change = { pipelineName: name, stageName: 'Gate', transitionType: 'Inbound' } as const
    await client.send(new DisableStageTransitionCommand({ ...change, reason: 'a freeze' }))
    const id = await start(client)
    const gate = async () =>
      (await client.send(new GetPipelineStateCommand({ name }))).stageStates?.find(
        ({ stageName }) => stageName === 'Gate',
      )
    await expect.poll(async () => (await gate())?.inboundExecution?.pipelineExecutionId, { timeout: 15_000 }).toBe(id)
    expect((await gate())?.inboundTransitionState).toMatchObject({
      enabled: false,
      disabledReason: 'a freeze',
      lastChangedBy: 'arn:aws:iam::123456789012:user/local',
    })
    await client.send(new EnableStageTransitionCommand(change))
    await token(client)
    expect((await gate())?.inboundTransitionState).toEqual({
      enabled: true,
      lastChangedAt: expect.any(Date) as Date,
      lastChangedBy: 'arn:aws:iam::123456789012:user/local',
    })
    await expect(client.send(new EnableStageTransitionCommand({ ...change, stageName: 'Nope' }))).rejects.toMatchObject(
      { name: 'StageNotFoundException' },
    )
  })

  it('are told with their rules, and a condition that failed can be overridden', async () => {
    const rule = {
      name: 'Never',
      ruleTypeId: { category: 'Rule', owner: 'AWS', provider: 'VariableCheck', version: '1' },
      configuration: { Variable: '#{codepipeline.PipelineExecutionId}', Value: 'x', Operator: 'EQ' },
    } as const
    const { client } = await withPipeline(
      apiPipeline(
        { Build: [commandsAction('Make', ['true'])] },
        {},
        { Build: { beforeEntry: { conditions: [{ result: 'FAIL', rules: [rule] }] } } },
      ),
    )
    const id = await start(client)
    await become(client, id, 'Failed')
    const { ruleExecutionDetails } = await client.send(new ListRuleExecutionsCommand({ pipelineName: name }))
    expect(ruleExecutionDetails).toMatchObject([
      { ruleName: 'Never', stageName: 'Build', status: 'Failed', input: { resolvedConfiguration: { Variable: id } } },
    ])
    const { stageStates } = await client.send(new GetPipelineStateCommand({ name }))
    expect(stageStates?.[1]?.beforeEntryConditionState).toMatchObject({
      latestExecution: { status: 'Failed' },
      conditionStates: [{ ruleStates: [{ ruleName: 'Never', latestExecution: { status: 'Failed' } }] }],
    })
    const override = { pipelineName: name, stageName: 'Build', pipelineExecutionId: id } as const
    await client.send(new OverrideStageConditionCommand({ ...override, conditionType: 'BEFORE_ENTRY' }))
    await become(client, id, 'Succeeded')
    await expect(
      client.send(new OverrideStageConditionCommand({ ...override, conditionType: 'ON_SUCCESS' })),
    ).rejects.toMatchObject({ name: 'ConditionNotOverridableException' })
  })
})

describe('action and rule types', () => {
  const definition = {
    category: 'Build',
    provider: 'Mine',
    version: '1',
    inputArtifactDetails: { minimumCount: 0, maximumCount: 1 },
    outputArtifactDetails: { minimumCount: 0, maximumCount: 1 },
  } as const

  it('come from the catalog, with those that were registered here', async () => {
    const { client } = localApi()
    const created = await client.send(
      new CreateCustomActionTypeCommand({ ...definition, tags: [{ key: 'a', value: 'b' }] }),
    )
    expect(created).toMatchObject({ actionType: { id: { owner: 'Custom', provider: 'Mine' } }, tags: [{ key: 'a' }] })
    await expect(client.send(new CreateCustomActionTypeCommand(definition))).rejects.toMatchObject({
      name: 'ActionTypeAlreadyExistsException',
    })
    const own = async () =>
      (await client.send(new ListActionTypesCommand({ actionOwnerFilter: 'Custom' }))).actionTypes?.length
    expect(await own()).toBe(1)
    await client.send(new DeleteCustomActionTypeCommand(definition))
    expect(await own()).toBe(0)
    const all = await client.send(new ListActionTypesCommand({ actionOwnerFilter: 'AWS' }))
    expect(all.actionTypes?.map(({ id }) => id?.provider)).toContain('CodeBuild')
    const rules = await client.send(new ListRuleTypesCommand({}))
    expect(rules.ruleTypes?.map(({ id }) => id?.provider)).toContain('DeploymentWindow')
  })

  it('of AWS and partners can be looked up and replaced', async () => {
    const { client } = localApi()
    const id = { category: 'Build', owner: 'AWS', provider: 'CodeBuild', version: '1' } as const
    const { actionType } = await client.send(new GetActionTypeCommand(id))
    expect(actionType).toMatchObject({ id, inputArtifactDetails: { minimumCount: 1 } })
    await client.send(new UpdateActionTypeCommand({ actionType: { ...actionType!, description: 'changed' } }))
    expect((await client.send(new GetActionTypeCommand(id))).actionType?.description).toBe('changed')
    await expect(client.send(new GetActionTypeCommand({ ...id, provider: 'Nope' }))).rejects.toMatchObject({
      name: 'ActionTypeNotFoundException',
    })
    await expect(
      client.send(
        new ListDeployActionExecutionTargetsCommand({ actionExecutionId: '11111111-1111-1111-1111-111111111111' }),
      ),
    ).rejects.toMatchObject({ name: 'ActionExecutionNotFoundException' })
  })
})

describe('a role', () => {
  it('may do what its right covers, and is told in the words of IAM what it may not', async () => {
    const { clientFor } = await withPipeline(gated)
    await expect(clientFor('viewer').send(new StartPipelineExecutionCommand({ name }))).rejects.toMatchObject({
      name: 'AccessDeniedException',
      message:
        'User: arn:aws:iam::123456789012:user/viewer is not authorized to perform: codepipeline:StartPipelineExecution on resource: arn:aws:codepipeline:us-east-1:123456789012:shop because no identity-based policy allows the codepipeline:StartPipelineExecution action',
    })
    const id = await start(clientFor('operator'))
    const answer = {
      ...place,
      result: { status: 'Approved', summary: '' },
      token: await token(clientFor('viewer')),
    } as const
    await clientFor('approver').send(new PutApprovalResultCommand(answer))
    await become(clientFor('viewer'), id, 'Succeeded')
    await expect(clientFor('operator').send(new CreatePipelineCommand({ pipeline: gated }))).rejects.toMatchObject({
      name: 'AccessDeniedException',
    })
  })
})
