import { ListActionExecutionsCommand, PutApprovalResultCommand } from '@aws-sdk/client-codepipeline'
import { expect } from 'vitest'
import { concurrentExecutions } from '#shared/execution/limits.ts'
import { apiPipeline, approval } from '../declarations.ts'
import { become, start, token, withPipeline } from '../shop.ts'
import type { Provocation } from './provocation.ts'

const pipelineName = 'shop'
const gate = { pipelineName, stageName: 'Gate' }

/** What is refused where as many executions of a PARALLEL pipeline wait as may be under way. */
export const ofCrowded: readonly Provocation<Awaited<ReturnType<typeof crowded>>>[] = [
  ['StartPipelineExecution', 'ConcurrentPipelineExecutionsLimitExceededException', () => ({ name: pipelineName })],
  [
    'PutActionRevision',
    'ConcurrentPipelineExecutionsLimitExceededException',
    () => ({
      pipelineName,
      stageName: 'Source',
      actionName: 'Fetch',
      actionRevision: { revisionId: 'r', revisionChangeId: 'c', created: new Date(0) },
    }),
  ],
  [
    'RetryStageExecution',
    'ConcurrentPipelineExecutionsLimitExceededException',
    ({ rejected }) => ({ ...gate, pipelineExecutionId: rejected, retryMode: 'FAILED_ACTIONS' }),
  ],
  [
    'OverrideStageCondition',
    'ConcurrentPipelineExecutionsLimitExceededException',
    ({ barred }) => ({ ...gate, pipelineExecutionId: barred, conditionType: 'BEFORE_ENTRY' }),
  ],
]

/** One execution that was rejected, one that its condition kept out, and all others that there is room for. */
export async function crowded() {
  const onlyOpen = {
    name: 'Open',
    ruleTypeId: { category: 'Rule', owner: 'AWS', provider: 'VariableCheck', version: '1' },
    configuration: { Variable: '#{variables.Door}', Value: 'open', Operator: 'EQ' },
  } as const
  const pipeline = apiPipeline(
    { Gate: [approval] },
    { executionMode: 'PARALLEL', variables: [{ name: 'Door', defaultValue: 'open' }] },
    { Gate: { beforeEntry: { conditions: [{ result: 'FAIL', rules: [onlyOpen] }] } } },
  )
  const { client } = await withPipeline(pipeline)
  const barred = await start(client, { Door: 'shut' })
  await become(client, barred, 'Failed')
  const rejected = await start(client)
  // A pipeline in PARALLEL mode has no state; there the token stands for the execution of its action.
  const asked = async () => {
    const filter = { pipelineExecutionId: rejected }
    const found = await client.send(new ListActionExecutionsCommand({ pipelineName, filter }))
    const waiting = found.actionExecutionDetails?.find(({ actionName }) => actionName === 'Ok')
    return waiting?.output?.executionResult?.externalExecutionId
  }
  await expect.poll(asked, { timeout: 15_000 }).toBeDefined()
  const result = { status: 'Rejected', summary: '' } as const
  await client.send(new PutApprovalResultCommand({ ...gate, actionName: 'Ok', token: await asked(), result }))
  await become(client, rejected, 'Failed')
  for (let count = 0; count < concurrentExecutions; count++) await start(client)
  return { client, barred, rejected }
}

/** What is refused where as many executions of a QUEUED pipeline wait as may be under way. */
export const ofQueued: readonly Provocation<Awaited<ReturnType<typeof queued>>>[] = [
  [
    'RollbackStage',
    'ConflictException',
    ({ ended }) => ({ pipelineName, stageName: 'Late', targetPipelineExecutionId: ended }),
  ],
]

export async function queued() {
  const pipeline = apiPipeline({ Gate: [approval], Late: [approval] }, { executionMode: 'QUEUED' })
  const { client } = await withPipeline(pipeline)
  const ended = await start(client)
  const result = { status: 'Approved', summary: '' } as const
  for (const stageName of ['Gate', 'Late']) {
    const answer = { pipelineName, stageName, actionName: 'Ok', token: await token(client), result }
    await client.send(new PutApprovalResultCommand(answer))
  }
  await become(client, ended, 'Succeeded')
  for (let count = 0; count < concurrentExecutions; count++) await start(client)
  return { client, ended }
}
