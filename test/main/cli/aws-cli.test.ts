import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { PipelineDeclaration } from '@aws-sdk/client-codepipeline'
import { describe, expect, it } from 'vitest'
import { apiAction, apiPipeline, approval } from '#test/main/api/declarations.ts'
import { folderWithSource } from '#test/main/api/shop.ts'
import { allCommands, type AwsCli, awsCli, whyNotHere } from './aws-cli.ts'
import { endpoint } from './running-endpoint.ts'

const principal = 'arn:aws:iam::123456789012:user/admin'
const arn = 'arn:aws:codepipeline:us-east-1:123456789012:shop'
const shop = ['--pipeline-name', 'shop']
const gate = [...shop, '--stage-name', 'Gate']
const partnerId = '11111111-1111-4111-8111-111111111111'
const waiting = { timeout: 60_000, interval: 200 }

/** An endpoint with the source of the shop, and bindings for a partner. */
async function withEndpoint(): Promise<AwsCli> {
  const data = await folderWithSource()
  const bindings = join(data, 'local.json')
  const partners = { BlazeMeter: { clientId: partnerId, clientToken: { env: 'BLAZE' } } }
  await writeFile(bindings, JSON.stringify({ version: 1, partners }))
  return awsCli(await endpoint(['--data', data, '--bindings', bindings], { BLAZE: 'open-sesame' }))
}

function declared(pipeline: PipelineDeclaration): readonly [string, string] {
  return ['--pipeline', JSON.stringify(pipeline)]
}

const gated = apiPipeline({ Gate: [approval] })

async function become(aws: AwsCli, id: string, status: string): Promise<void> {
  const name = [...shop, '--pipeline-execution-id', id]
  const look = () => aws.text('pipelineExecution.status', 'get-pipeline-execution', ...name)
  await expect.poll(look, waiting).toBe(status)
}

function start(aws: AwsCli): Promise<string> {
  return aws.text('pipelineExecutionId', 'start-pipeline-execution', '--name', 'shop')
}

/** Answers the approval that waits, once one does. */
async function answer(aws: AwsCli, status: 'Approved' | 'Rejected'): Promise<unknown> {
  const query = `stageStates[?stageName=='Gate'].actionStates[0].latestExecution.token | [0]`
  const look = () => aws.text(query, 'get-pipeline-state', '--name', 'shop')
  await expect.poll(look, waiting).toMatch(/^[0-9a-f-]{36}$/)
  const result = ['--action-name', 'Ok', '--result', `summary=looked,status=${status}`, '--token', await look()]
  return aws.json('put-approval-result', ...gate, ...result)
}

const stories: (readonly string[])[] = []

/** A story that goes through these operations and no others; skipped where the CLI does not know them all. */
function story(title: string, commands: readonly string[], tell: (aws: AwsCli) => Promise<void>): void {
  stories.push(commands)
  const reason = whyNotHere(commands)
  it.skipIf(reason !== undefined)(
    reason === undefined ? title : `${title} (${reason})`,
    { timeout: 300_000 },
    async () => {
      const aws = await withEndpoint()
      await tell(aws)
      expect([...aws.used].toSorted()).toEqual(commands.toSorted())
    },
  )
}

describe('the AWS CLI at an endpoint', () => {
  story(
    'creates, changes, lists page by page and deletes pipelines with their tags',
    [
      'create-pipeline',
      'delete-pipeline',
      'get-pipeline',
      'list-pipelines',
      'list-tags-for-resource',
      'tag-resource',
      'untag-resource',
      'update-pipeline',
    ],
    async (aws) => {
      const tagged = await aws.json('create-pipeline', ...declared(gated), '--tags', 'key=team,value=web')
      expect(tagged).toEqual({ pipeline: { ...gated, version: 1 }, tags: [{ key: 'team', value: 'web' }] })
      for (const name of ['b', 'a']) await aws.json('create-pipeline', ...declared({ ...gated, name }))
      await expect(aws.json('create-pipeline', ...declared(gated))).rejects.toThrow('(PipelineNameInUseException)')
      const more = apiPipeline({ Gate: [approval], Late: [approval] })
      expect(await aws.json('update-pipeline', ...declared(more))).toEqual({ pipeline: { ...more, version: 2 } })
      expect(await aws.json('get-pipeline', '--name', 'shop', '--pipeline-version', '1')).toMatchObject({
        pipeline: { ...gated, version: 1 },
        metadata: { pipelineArn: arn },
      })
      const page = await aws.json('list-pipelines', '--page-size', '1', '--max-items', '2')
      expect(page).toMatchObject({ pipelines: [{ name: 'a' }, { name: 'b' }], NextToken: expect.any(String) as string })
      const { NextToken: token } = page as { readonly NextToken: string }
      expect(await aws.json('list-pipelines', '--page-size', '1', '--starting-token', token)).toMatchObject({
        pipelines: [{ name: 'shop', version: 2, pipelineType: 'V2' }],
      })
      await aws.json('tag-resource', '--resource-arn', arn, '--tags', 'key=stage,value=dev', 'key=team,value=app')
      await aws.json('untag-resource', '--resource-arn', arn, '--tag-keys', 'stage')
      expect(await aws.json('list-tags-for-resource', '--resource-arn', arn)).toEqual({
        tags: [{ key: 'team', value: 'app' }],
      })
      await aws.json('delete-pipeline', '--name', 'shop')
      await expect(aws.json('get-pipeline', '--name', 'shop')).rejects.toThrow('(PipelineNotFoundException)')
    },
  )

  story(
    'runs a pipeline: approves, tries again, rolls back, stops, and looks through what happened',
    [
      'create-pipeline',
      'disable-stage-transition',
      'enable-stage-transition',
      'get-pipeline-execution',
      'get-pipeline-state',
      'list-action-executions',
      'list-deploy-action-execution-targets',
      'list-pipeline-executions',
      'put-action-revision',
      'put-approval-result',
      'retry-stage-execution',
      'rollback-stage',
      'start-pipeline-execution',
      'stop-pipeline-execution',
    ],
    async (aws) => {
      await aws.json('create-pipeline', ...declared(gated))
      const inbound = [...gate, '--transition-type', 'Inbound']
      await aws.json('disable-stage-transition', ...inbound, '--reason', 'a freeze')
      const first = await start(aws)
      const atGate = `stageStates[?stageName=='Gate'] | [0]`
      const held = () =>
        aws.text(`${atGate}.inboundExecution.pipelineExecutionId`, 'get-pipeline-state', '--name', 'shop')
      await expect.poll(held, waiting).toBe(first)
      const state = await aws.json('get-pipeline-state', '--name', 'shop', '--query', atGate)
      expect(state).toMatchObject({
        inboundTransitionState: { enabled: false, disabledReason: 'a freeze', lastChangedBy: principal },
      })
      await aws.json('enable-stage-transition', ...inbound)
      expect(await answer(aws, 'Rejected')).toEqual({ approvedAt: expect.any(Number) as number })
      await become(aws, first, 'Failed')
      const again = [...gate, '--pipeline-execution-id', first, '--retry-mode', 'FAILED_ACTIONS']
      expect(await aws.json('retry-stage-execution', ...again)).toEqual({ pipelineExecutionId: first })
      await answer(aws, 'Approved')
      await become(aws, first, 'Succeeded')
      await expect(aws.json('retry-stage-execution', ...again)).rejects.toThrow('(StageNotRetryableException)')

      const back = [...gate, '--target-pipeline-execution-id', first]
      const rollback = await aws.text('pipelineExecutionId', 'rollback-stage', ...back)
      await answer(aws, 'Approved')
      await become(aws, rollback, 'Succeeded')

      const third = await start(aws)
      const stop = [...shop, '--pipeline-execution-id', third, '--abandon', '--reason', 'enough']
      expect(await aws.json('stop-pipeline-execution', ...stop)).toEqual({ pipelineExecutionId: third })
      await become(aws, third, 'Stopped')

      const executions = await aws.json('list-pipeline-executions', ...shop, '--page-size', '1', '--max-items', '2')
      expect(executions).toMatchObject({
        pipelineExecutionSummaries: [
          { pipelineExecutionId: third, status: 'Stopped', stopTrigger: { reason: 'enough' } },
          { pipelineExecutionId: rollback, executionType: 'ROLLBACK', trigger: { triggerType: 'ManualRollback' } },
        ],
        NextToken: expect.any(String) as string,
      })
      const { NextToken: token } = executions as { readonly NextToken: string }
      expect(await aws.json('list-pipeline-executions', ...shop, '--starting-token', token)).toMatchObject({
        pipelineExecutionSummaries: [{ pipelineExecutionId: first, status: 'Succeeded' }],
      })
      const filter = ['--filter', `pipelineExecutionId=${first}`]
      const names = 'actionExecutionDetails[].[actionName,status]'
      const performed = await aws.text(names, 'list-action-executions', ...shop, ...filter, '--page-size', '1')
      expect(performed.split('\n')).toEqual(['Ok\tSucceeded', 'Ok\tFailed', 'Fetch\tSucceeded'])
      const one = await aws.text('actionExecutionDetails[0].actionExecutionId', 'list-action-executions', ...shop)
      expect(await aws.json('list-deploy-action-execution-targets', ...shop, '--action-execution-id', one)).toEqual({
        targets: [],
      })

      const revision = 'revisionId=r1,revisionChangeId=c1,created=2026-01-01T00:00:00Z'
      const source = [...shop, '--stage-name', 'Source', '--action-name', 'Fetch', '--action-revision', revision]
      expect(await aws.json('put-action-revision', ...source)).toEqual({
        newRevision: true,
        pipelineExecutionId: expect.any(String) as string,
      })
    },
  )

  story(
    'overrides a condition that failed',
    [
      'create-pipeline',
      'get-pipeline-execution',
      'list-rule-executions',
      'list-rule-types',
      'override-stage-condition',
      'start-pipeline-execution',
      'stop-pipeline-execution',
    ],
    async (aws) => {
      expect((await aws.text('ruleTypes[].id.provider', 'list-rule-types')).split('\t')).toContain('VariableCheck')
      const rule = {
        name: 'Never',
        ruleTypeId: { category: 'Rule', owner: 'AWS', provider: 'VariableCheck', version: '1' },
        configuration: { Variable: '#{codepipeline.PipelineExecutionId}', Value: 'x', Operator: 'EQ' },
      } as const
      const beforeEntry = { conditions: [{ result: 'FAIL' as const, rules: [rule] }] }
      await aws.json('create-pipeline', ...declared(apiPipeline({ Gate: [approval] }, {}, { Gate: { beforeEntry } })))
      const id = await start(aws)
      await become(aws, id, 'Failed')
      expect(await aws.json('list-rule-executions', ...shop, '--max-items', '5')).toMatchObject({
        ruleExecutionDetails: [{ ruleName: 'Never', status: 'Failed', pipelineExecutionId: id }],
      })
      const override = [...gate, '--pipeline-execution-id', id, '--condition-type']
      await expect(aws.json('override-stage-condition', ...override, 'ON_SUCCESS')).rejects.toThrow(
        '(ConditionNotOverridableException)',
      )
      await aws.json('override-stage-condition', ...override, 'BEFORE_ENTRY')
      await become(aws, id, 'InProgress')
      await aws.json('stop-pipeline-execution', ...shop, '--pipeline-execution-id', id, '--abandon')
    },
  )

  story(
    'works as a job worker of its own action types',
    [
      'acknowledge-job',
      'create-custom-action-type',
      'create-pipeline',
      'delete-custom-action-type',
      'get-job-details',
      'get-pipeline-execution',
      'list-action-types',
      'poll-for-jobs',
      'put-job-failure-result',
      'put-job-success-result',
      'retry-stage-execution',
      'start-pipeline-execution',
    ],
    async (aws) => {
      const type = ['--category', 'Build', '--provider', 'Smithy']
      const version = ['--action-version', '1']
      const counts = 'minimumCount=0,maximumCount=1'
      const artifacts = ['--input-artifact-details', counts, '--output-artifact-details', counts]
      const created = await aws.json('create-custom-action-type', ...type, ...version, ...artifacts)
      const typeId = { category: 'Build', owner: 'Custom', provider: 'Smithy', version: '1' }
      expect(created).toMatchObject({ actionType: { id: typeId } })
      expect(await aws.json('list-action-types', '--action-owner-filter', 'Custom')).toMatchObject({
        actionTypes: [{ id: typeId }],
      })
      const forge = apiAction('Forge', ['Build', 'Smithy', 'Custom'], { inputArtifacts: [{ name: 'App' }] })
      await aws.json('create-pipeline', ...declared(apiPipeline({ Build: [forge] })))
      const id = await start(aws)
      const poll = () => aws.text('jobs[0].[id,nonce]', 'poll-for-jobs', '--action-type-id', JSON.stringify(typeId))
      const take = async () => {
        await expect.poll(poll, waiting).toMatch(/^[0-9a-f-]{36}\t/)
        const [jobId = '', nonce = ''] = (await poll()).split('\t')
        const taken = await aws.json('acknowledge-job', '--job-id', jobId, '--nonce', nonce)
        expect(taken).toEqual({ status: 'InProgress' })
        return jobId
      }
      const failed = await take()
      const details = ['--failure-details', 'type=JobFailed,message=cold']
      await aws.json('put-job-failure-result', '--job-id', failed, ...details)
      await become(aws, id, 'Failed')
      const again = ['--stage-name', 'Build', '--pipeline-execution-id', id, '--retry-mode', 'FAILED_ACTIONS']
      await aws.json('retry-stage-execution', ...shop, ...again)
      const succeeded = await take()
      expect(await aws.json('get-job-details', '--job-id', succeeded)).toMatchObject({
        jobDetails: { id: succeeded, data: { actionTypeId: typeId, pipelineContext: { pipelineName: 'shop' } } },
      })
      await aws.json('put-job-success-result', '--job-id', succeeded, '--execution-details', 'summary=Forged')
      await become(aws, id, 'Succeeded')
      await aws.json('delete-custom-action-type', ...type, ...version)
      expect(await aws.json('list-action-types', '--action-owner-filter', 'Custom')).toEqual({ actionTypes: [] })
    },
  )

  story(
    'works as the job worker of a partner',
    [
      'acknowledge-third-party-job',
      'create-pipeline',
      'get-pipeline-execution',
      'get-third-party-job-details',
      'poll-for-third-party-jobs',
      'put-third-party-job-failure-result',
      'put-third-party-job-success-result',
      'retry-stage-execution',
      'start-pipeline-execution',
    ],
    async (aws) => {
      const load = apiAction('Load', ['Test', 'BlazeMeter', 'ThirdParty'], {
        configuration: { TestName: 'load' },
        inputArtifacts: [{ name: 'App' }],
      })
      await aws.json('create-pipeline', ...declared(apiPipeline({ Test: [load] })))
      const id = await start(aws)
      const type = 'category=Test,owner=ThirdParty,provider=BlazeMeter,version=1'
      const poll = () => aws.text('jobs[0].[jobId,clientId]', 'poll-for-third-party-jobs', '--action-type-id', type)
      const take = async () => {
        await expect.poll(poll, waiting).toMatch(new RegExp(`^[0-9a-f-]{36}\\t${partnerId}$`))
        const [jobId = ''] = (await poll()).split('\t')
        const job = ['--job-id', jobId, '--client-token', 'open-sesame']
        const nonce = await aws.text('jobDetails.nonce', 'get-third-party-job-details', ...job)
        const taken = await aws.json('acknowledge-third-party-job', ...job, '--nonce', nonce)
        expect(taken).toEqual({ status: 'InProgress' })
        return job
      }
      const details = ['--failure-details', 'type=JobFailed,message=slow']
      await aws.json('put-third-party-job-failure-result', ...(await take()), ...details)
      await become(aws, id, 'Failed')
      const again = ['--stage-name', 'Test', '--pipeline-execution-id', id, '--retry-mode', 'FAILED_ACTIONS']
      await aws.json('retry-stage-execution', ...shop, ...again)
      await aws.json('put-third-party-job-success-result', ...(await take()))
      await become(aws, id, 'Succeeded')
    },
  )

  story(
    'puts webhooks, lists them page by page and deletes them',
    [
      'create-pipeline',
      'delete-webhook',
      'deregister-webhook-with-third-party',
      'list-webhooks',
      'put-webhook',
      'register-webhook-with-third-party',
    ],
    async (aws) => {
      await aws.json('create-pipeline', ...declared(gated))
      for (const name of ['one', 'two']) {
        const webhook = {
          name,
          targetPipeline: 'shop',
          targetAction: 'Fetch',
          filters: [{ jsonPath: '$.ref' }],
          authentication: 'GITHUB_HMAC',
          authenticationConfiguration: { SecretToken: 'hush' },
        }
        expect(await aws.json('put-webhook', '--webhook', JSON.stringify(webhook))).toMatchObject({
          webhook: {
            definition: { ...webhook, authenticationConfiguration: { SecretToken: '****' } },
            url: expect.stringMatching(/^http:\/\/127\.0\.0\.1:\d+\/webhooks\//) as string,
            arn: `arn:aws:codepipeline:us-east-1:123456789012:webhook:${name}`,
          },
        })
      }
      await aws.json('register-webhook-with-third-party', '--webhook-name', 'one')
      await aws.json('deregister-webhook-with-third-party', '--webhook-name', 'one')
      const names = 'webhooks[].definition.name'
      expect(await aws.text(names, 'list-webhooks', '--page-size', '1')).toBe('one\ntwo')
      await aws.json('delete-webhook', '--name', 'one')
      expect(await aws.text(names, 'list-webhooks')).toBe('two')
    },
  )

  story('looks up an action type and replaces it', ['get-action-type', 'update-action-type'], async (aws) => {
    const name = ['--category', 'Build', '--owner', 'AWS', '--provider', 'CodeBuild', '--action-version', '1']
    const { actionType } = (await aws.json('get-action-type', ...name)) as { readonly actionType: object }
    expect(actionType).toMatchObject({ id: { provider: 'CodeBuild' }, inputArtifactDetails: { minimumCount: 1 } })
    const changed = { ...actionType, description: 'changed' }
    await aws.json('update-action-type', '--action-type', JSON.stringify(changed))
    expect(await aws.json('get-action-type', ...name)).toEqual({ actionType: changed })
  })

  it('goes through every operation in these stories', () => {
    expect([...new Set(stories.flat())].toSorted()).toEqual(allCommands)
  })
})
