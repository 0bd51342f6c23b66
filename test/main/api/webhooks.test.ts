import { createHmac } from 'node:crypto'
import {
  CreatePipelineCommand,
  DeleteWebhookCommand,
  DeregisterWebhookWithThirdPartyCommand,
  GetPipelineExecutionCommand,
  ListWebhooksCommand,
  PutWebhookCommand,
  RegisterWebhookWithThirdPartyCommand,
  type WebhookDefinition,
} from '@aws-sdk/client-codepipeline'
import { describe, expect, it } from 'vitest'
import { deliver } from '#main/api/webhooks/deliver.ts'
import { apiAction, apiPipeline, approval } from './declarations.ts'
import { localApi } from './local-api.ts'

const github = apiAction('Fetch', ['Source', 'GitHub', 'ThirdParty'], {
  configuration: { Owner: 'me', Repo: 'app', Branch: 'main', OAuthToken: 'x' },
  outputArtifacts: [{ name: 'App' }],
})
const pipeline = {
  ...apiPipeline({}),
  stages: [
    { name: 'Source', actions: [github] },
    { name: 'Gate', actions: [approval] },
  ],
}
const webhook: WebhookDefinition = {
  name: 'pushes',
  targetPipeline: 'shop',
  targetAction: 'Fetch',
  filters: [{ jsonPath: '$.ref', matchEquals: 'refs/heads/{Branch}' }],
  authentication: 'GITHUB_HMAC',
  authenticationConfiguration: { SecretToken: 'hush' },
}

async function withWebhook(more: Partial<WebhookDefinition> = {}) {
  const local = localApi()
  await local.client.send(new CreatePipelineCommand({ pipeline }))
  const put = await local.client.send(new PutWebhookCommand({ webhook: { ...webhook, ...more } }))
  const id = put.webhook?.url?.split('/').at(-1) ?? ''
  const call = (payload: object, headers: Record<string, string> = {}, remoteAddress = '127.0.0.1') =>
    deliver(local.engine, { id, headers, body: Buffer.from(JSON.stringify(payload)), remoteAddress })
  return { ...local, put, call }
}

const push = { ref: 'refs/heads/main' }
const signed = (payload: object, secret = 'hush') => ({
  'x-hub-signature-256': `sha256=${createHmac('sha256', secret).update(JSON.stringify(payload)).digest('hex')}`,
})

describe('a webhook', () => {
  it('starts its pipeline when it is called with the right signature, and shows no secret', async () => {
    const { client, put, call } = await withWebhook()
    expect(put.webhook?.definition?.authenticationConfiguration).toEqual({ SecretToken: '****' })
    const { status, pipelineExecutionId } = call(push, signed(push))
    expect(status).toBe(200)
    const { pipelineExecution } = await client.send(
      new GetPipelineExecutionCommand({ pipelineName: 'shop', pipelineExecutionId }),
    )
    expect(pipelineExecution?.trigger?.triggerType).toBe('Webhook')
    const { webhooks } = await client.send(new ListWebhooksCommand({}))
    expect(webhooks).toMatchObject([{ definition: { name: 'pushes' }, lastTriggered: expect.any(Date) }])
  })

  it('starts nothing for a wrong signature, another branch, or a body that is no JSON', async () => {
    const { engine, call } = await withWebhook()
    const other = { ref: 'refs/heads/other' }
    expect([call(push).status, call(push, signed(push, 'guess')).status, call(other, signed(other))]).toEqual([
      403,
      403,
      { status: 200, message: 'The call does not pass the filters.' },
    ])
    expect(deliver(engine, { id: 'nobody', headers: {}, body: Buffer.from(''), remoteAddress: '::1' }).status).toBe(404)
    expect(engine.pipelines.executions({ pipelineName: 'shop', limit: 1 })).toEqual([])
  })

  it('can be good for a range of addresses alone', async () => {
    const { call } = await withWebhook({
      authentication: 'IP',
      authenticationConfiguration: { AllowedIPRange: '10.0.0.0/8' },
    })
    expect([call(push, {}, '11.0.0.1').status, call(push, {}, '::ffff:10.1.2.3').status]).toEqual([403, 200])
  })

  it('keeps its address when it is changed, and is forgotten when it is deleted', async () => {
    const { client, put } = await withWebhook()
    const again = await client.send(
      new PutWebhookCommand({ webhook: { ...webhook, filters: [{ jsonPath: '$.ref' }] } }),
    )
    expect(again.webhook?.url).toBe(put.webhook?.url)
    await client.send(new RegisterWebhookWithThirdPartyCommand({ webhookName: 'pushes' }))
    await client.send(new DeregisterWebhookWithThirdPartyCommand({ webhookName: 'pushes' }))
    await client.send(new DeleteWebhookCommand({ name: 'pushes' }))
    await client.send(new DeleteWebhookCommand({ name: 'pushes' }))
    expect((await client.send(new ListWebhooksCommand({}))).webhooks).toEqual([])
    await expect(
      client.send(new RegisterWebhookWithThirdPartyCommand({ webhookName: 'pushes' })),
    ).rejects.toMatchObject({ name: 'WebhookNotFoundException' })
  })

  it.each([
    ['PipelineNotFoundException', { targetPipeline: 'nope' }],
    ['ValidationException', { targetAction: 'Ok' }],
    ['InvalidWebhookFilterPatternException', { filters: [{ jsonPath: 'ref' }] }],
    ['InvalidWebhookAuthenticationParametersException', { authenticationConfiguration: {} }],
    [
      'InvalidWebhookAuthenticationParametersException',
      { authentication: 'IP', authenticationConfiguration: { AllowedIPRange: '10.0.0.0/33' } },
    ],
  ] as const)('is refused with %s', async (name, more) => {
    const { client } = localApi()
    await client.send(new CreatePipelineCommand({ pipeline }))
    const wrong = { ...webhook, ...more } as WebhookDefinition
    await expect(client.send(new PutWebhookCommand({ webhook: wrong }))).rejects.toMatchObject({ name })
  })
})
