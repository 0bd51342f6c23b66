import {
  AcknowledgeJobCommand,
  AcknowledgeThirdPartyJobCommand,
  type CodePipelineClient,
  CreateCustomActionTypeCommand,
  CreatePipelineCommand,
  GetJobDetailsCommand,
  GetPipelineExecutionCommand,
  GetPipelineStateCommand,
  GetThirdPartyJobDetailsCommand,
  ListActionExecutionsCommand,
  type PipelineDeclaration,
  PollForJobsCommand,
  PollForThirdPartyJobsCommand,
  PutJobFailureResultCommand,
  PutJobSuccessResultCommand,
  PutThirdPartyJobFailureResultCommand,
  PutThirdPartyJobSuccessResultCommand,
  StartPipelineExecutionCommand,
} from '@aws-sdk/client-codepipeline'
import { describe, expect, it } from 'vitest'
import { noBindings } from '#main/engine/bindings.ts'
import type { EngineOptions } from '#main/engine/index.ts'
import { apiAction, apiPipeline } from './declarations.ts'
import { localApi } from './local-api.ts'
import { folderWithSource } from './shop.ts'

const type = { category: 'Build', owner: 'Custom', provider: 'Smithy', version: '1' } as const
const partner = { category: 'Test', owner: 'ThirdParty', provider: 'BlazeMeter', version: '1' } as const
const nobody = '11111111-1111-4111-8111-111111111111'

const forge = apiAction('Forge', ['Build', 'Smithy', 'Custom'], {
  configuration: { Metal: 'iron', Password: 'very-secret' },
  inputArtifacts: [{ name: 'App' }],
  namespace: 'Forged',
})
const load = apiAction('Load', ['Test', 'BlazeMeter', 'ThirdParty'], {
  configuration: { TestName: 'load' },
  inputArtifacts: [{ name: 'App' }],
})

/** An API where a pipeline has been started, whose action waits for a worker. */
async function waiting(pipeline: PipelineDeclaration, options: Partial<EngineOptions> = {}) {
  const local = localApi(options, await folderWithSource())
  const { client } = local
  const property = { required: true, key: false, secret: false }
  await client.send(
    new CreateCustomActionTypeCommand({
      category: 'Build',
      provider: 'Smithy',
      version: '1',
      configurationProperties: [
        { ...property, name: 'Metal', key: true, queryable: true },
        { ...property, name: 'Password', secret: true },
      ],
      inputArtifactDetails: { minimumCount: 0, maximumCount: 1 },
      outputArtifactDetails: { minimumCount: 0, maximumCount: 1 },
      settings: {
        entityUrlTemplate: 'https://smithy.example/{Config:Metal}?{Config:Password}',
        executionUrlTemplate: 'https://smithy.example/{Config:Metal}/{ExternalExecutionId}',
      },
    }),
  )
  await client.send(new CreatePipelineCommand({ pipeline }))
  const { pipelineExecutionId = '' } = await client.send(new StartPipelineExecutionCommand({ name: 'shop' }))
  const status = async () => {
    const name = { pipelineName: 'shop', pipelineExecutionId }
    return (await client.send(new GetPipelineExecutionCommand(name))).pipelineExecution?.status
  }
  return { ...local, pipelineExecutionId, status }
}

const poll = (client: CodePipelineClient) =>
  client.send(new PollForJobsCommand({ actionTypeId: type, queryParam: { Metal: 'iron' } }))

/** The one job that is offered, once it is. */
async function offered(client: CodePipelineClient) {
  await expect.poll(async () => (await poll(client)).jobs?.length, { timeout: 15_000 }).toBe(1)
  const { jobs = [] } = await poll(client)
  return { id: jobs[0]?.id ?? '', nonce: jobs[0]?.nonce ?? '', job: jobs[0] }
}

describe('the job of a custom action', () => {
  it('is polled for, taken on by one worker, looked at, and ends with a report', async () => {
    const { client, status } = await waiting(apiPipeline({ Build: [forge] }))
    const { id, nonce, job } = await offered(client)
    expect(job).toMatchObject({
      accountId: '123456789012',
      data: {
        actionTypeId: type,
        actionConfiguration: { configuration: { Metal: 'iron', Password: 'very-secret' } },
        pipelineContext: { pipelineName: 'shop', stage: { name: 'Build' }, action: { name: 'Forge' } },
        inputArtifacts: [{ name: 'App', location: { type: 'S3', s3Location: { bucketName: 'artifacts-of-shop' } } }],
        outputArtifacts: [],
        artifactCredentials: { accessKeyId: expect.stringMatching(/^ASIA/) as string },
      },
    })
    await expect(client.send(new AcknowledgeJobCommand({ jobId: id, nonce: 'not-this' }))).rejects.toMatchObject({
      name: 'InvalidNonceException',
    })
    await expect(client.send(new PutJobSuccessResultCommand({ jobId: id }))).rejects.toMatchObject({
      name: 'InvalidJobStateException',
    })
    expect(await client.send(new AcknowledgeJobCommand({ jobId: id, nonce }))).toMatchObject({ status: 'InProgress' })
    await expect(client.send(new AcknowledgeJobCommand({ jobId: id, nonce }))).rejects.toMatchObject({
      name: 'InvalidNonceException',
    })
    expect((await poll(client)).jobs).toEqual([])
    const { jobDetails } = await client.send(new GetJobDetailsCommand({ jobId: id }))
    expect(jobDetails).toMatchObject({ id, accountId: '123456789012', data: { actionTypeId: type } })
    await client.send(
      new PutJobSuccessResultCommand({
        jobId: id,
        executionDetails: { summary: 'Forged.', externalExecutionId: 'forge-7', percentComplete: 100 },
        outputVariables: { Edge: 'sharp' },
      }),
    )
    await expect.poll(status, { timeout: 15_000 }).toBe('Succeeded')
    const { actionExecutionDetails } = await client.send(new ListActionExecutionsCommand({ pipelineName: 'shop' }))
    expect(actionExecutionDetails?.find(({ actionName }) => actionName === 'Forge')).toMatchObject({
      status: 'Succeeded',
      output: {
        executionResult: { externalExecutionId: 'forge-7', externalExecutionSummary: 'Forged.' },
        outputVariables: { Edge: 'sharp' },
      },
    })
    // What has ended cannot be ended again.
    await expect(client.send(new PutJobSuccessResultCommand({ jobId: id }))).rejects.toMatchObject({
      name: 'InvalidJobStateException',
    })
  })

  it('goes on with a token as another job', async () => {
    const { client, status } = await waiting(apiPipeline({ Build: [forge] }))
    const first = await offered(client)
    await client.send(new AcknowledgeJobCommand({ jobId: first.id, nonce: first.nonce }))
    const both = { jobId: first.id, continuationToken: 'half', outputVariables: { A: 'a' } }
    await expect(client.send(new PutJobSuccessResultCommand(both))).rejects.toMatchObject({
      name: 'ValidationException',
    })
    await client.send(new PutJobSuccessResultCommand({ jobId: first.id, continuationToken: 'half' }))
    const second = await offered(client)
    expect(second.id).not.toBe(first.id)
    expect(second.job?.data?.continuationToken).toBe('half')
    expect(await status()).toBe('InProgress')
    await client.send(new AcknowledgeJobCommand({ jobId: second.id, nonce: second.nonce }))
    await client.send(new PutJobSuccessResultCommand({ jobId: second.id }))
    await expect.poll(status, { timeout: 15_000 }).toBe('Succeeded')
  })

  it('tells how far it is, and where it can be looked at', async () => {
    const { client } = await waiting(apiPipeline({ Build: [forge] }))
    const { id, nonce } = await offered(client)
    await client.send(new AcknowledgeJobCommand({ jobId: id, nonce }))
    const executionDetails = { summary: 'Half of it.', externalExecutionId: 'forge-7', percentComplete: 50 }
    await client.send(new PutJobSuccessResultCommand({ jobId: id, continuationToken: 'half', executionDetails }))
    const { stageStates } = await client.send(new GetPipelineStateCommand({ name: 'shop' }))
    expect(stageStates?.find(({ stageName }) => stageName === 'Build')?.actionStates).toEqual([
      {
        actionName: 'Forge',
        entityUrl: 'https://smithy.example/iron?{Config:Password}',
        latestExecution: {
          ...executionDetails,
          actionExecutionId: expect.any(String),
          externalExecutionUrl: 'https://smithy.example/iron/forge-7',
          lastStatusChange: expect.any(Date),
          status: 'InProgress',
        },
      },
    ])
  })

  it('tells the secrets of its configuration to workers alone', async () => {
    const { client, status } = await waiting(apiPipeline({ Build: [forge] }))
    const { id, nonce, job } = await offered(client)
    expect(job?.data?.actionConfiguration?.configuration?.['Password']).toBe('very-secret')
    await client.send(new AcknowledgeJobCommand({ jobId: id, nonce }))
    await client.send(new PutJobSuccessResultCommand({ jobId: id, executionDetails: { externalExecutionId: '7' } }))
    await expect.poll(status, { timeout: 15_000 }).toBe('Succeeded')
    const history = await client.send(new ListActionExecutionsCommand({ pipelineName: 'shop' }))
    expect(history.actionExecutionDetails?.[0]).toMatchObject({
      actionName: 'Forge',
      input: {
        configuration: { Metal: 'iron', Password: '****' },
        resolvedConfiguration: { Metal: 'iron', Password: '****' },
      },
      output: { executionResult: { externalExecutionUrl: 'https://smithy.example/iron/7' } },
    })
    expect(JSON.stringify(history)).not.toContain('very-secret')
  })

  it('fails its action with the reason that the worker gives', async () => {
    const { client, status } = await waiting(apiPipeline({ Build: [forge] }))
    const { id, nonce } = await offered(client)
    const failureDetails = { type: 'ConfigurationError', message: 'No iron.', externalExecutionId: 'forge-8' } as const
    await expect(client.send(new PutJobFailureResultCommand({ jobId: id, failureDetails }))).rejects.toMatchObject({
      name: 'InvalidJobStateException',
    })
    await client.send(new AcknowledgeJobCommand({ jobId: id, nonce }))
    await client.send(new PutJobFailureResultCommand({ jobId: id, failureDetails }))
    await expect.poll(status, { timeout: 15_000 }).toBe('Failed')
    const { actionExecutionDetails } = await client.send(new ListActionExecutionsCommand({ pipelineName: 'shop' }))
    expect(actionExecutionDetails?.find(({ actionName }) => actionName === 'Forge')).toMatchObject({
      status: 'Failed',
      output: { executionResult: { externalExecutionId: 'forge-8', errorDetails: { message: 'No iron.' } } },
    })
  })

  it('takes output variables up to their size', async () => {
    const { client } = await waiting(apiPipeline({ Build: [forge] }))
    const { id, nonce } = await offered(client)
    await client.send(new AcknowledgeJobCommand({ jobId: id, nonce }))
    const outputVariables = { A: 'x'.repeat(122_880) }
    await expect(client.send(new PutJobSuccessResultCommand({ jobId: id, outputVariables }))).rejects.toMatchObject({
      name: 'OutputVariablesSizeExceededException',
    })
  })

  it('is there for nobody but those who operate', async () => {
    const { client, clientFor } = await waiting(apiPipeline({ Build: [forge] }))
    const { id } = await offered(client)
    const approver = clientFor('approver')
    await expect(poll(approver)).rejects.toMatchObject({ name: 'AccessDeniedException' })
    await expect(approver.send(new GetJobDetailsCommand({ jobId: id }))).rejects.toMatchObject({
      name: 'AccessDeniedException',
    })
    expect((await poll(clientFor('operator'))).jobs).toHaveLength(1)
  })

  it('is not there: every operation says so', async () => {
    const { client } = localApi()
    const jobId = nobody
    const failureDetails = { type: 'JobFailed', message: 'no' } as const
    const gone = { name: 'JobNotFoundException' }
    await expect(client.send(new AcknowledgeJobCommand({ jobId, nonce: '1' }))).rejects.toMatchObject(gone)
    await expect(client.send(new GetJobDetailsCommand({ jobId }))).rejects.toMatchObject(gone)
    await expect(client.send(new PutJobSuccessResultCommand({ jobId }))).rejects.toMatchObject(gone)
    await expect(client.send(new PutJobFailureResultCommand({ jobId, failureDetails }))).rejects.toMatchObject(gone)
  })

  it('is polled for by a type that is registered and by its queryable property', async () => {
    const { client } = await waiting(apiPipeline({ Build: [forge] }))
    await offered(client)
    const pollFor = (input: PollForJobsCommand['input']) => client.send(new PollForJobsCommand(input))
    const unknown = { name: 'ActionTypeNotFoundException' }
    await expect(pollFor({ actionTypeId: { ...type, version: '2' } })).rejects.toMatchObject(unknown)
    await expect(pollFor({ actionTypeId: { ...type, owner: 'AWS', provider: 'CodeBuild' } })).rejects.toMatchObject(
      unknown,
    )
    await expect(pollFor({ actionTypeId: type })).rejects.toMatchObject({ name: 'ValidationException' })
    await expect(pollFor({ actionTypeId: type, queryParam: { Password: 'x' } })).rejects.toMatchObject({
      name: 'ValidationException',
    })
    await expect(pollFor({ actionTypeId: type, queryParam: { Metal: 'iron' }, maxBatchSize: 0 })).rejects.toMatchObject(
      { name: 'ValidationException' },
    )
    expect((await pollFor({ actionTypeId: type, queryParam: { Metal: 'gold' } })).jobs).toEqual([])
  })
})

describe('the job of a partner', () => {
  const options = {
    env: { ...process.env, BLAZE: 'open-sesame' },
    bindings: {
      ...noBindings('/'),
      partners: { BlazeMeter: { clientId: 'us', clientToken: { env: 'BLAZE' } } },
    },
  }

  async function offeredToPartner(client: CodePipelineClient) {
    const pollOnce = () => client.send(new PollForThirdPartyJobsCommand({ actionTypeId: partner }))
    await expect.poll(async () => (await pollOnce()).jobs?.length, { timeout: 15_000 }).toBe(1)
    return (await pollOnce()).jobs?.[0]
  }

  it('is told to who knows the client’s token, and ends well or badly', async () => {
    for (const isGood of [true, false]) {
      const { client, status } = await waiting(apiPipeline({ Test: [load] }), options)
      const job = await offeredToPartner(client)
      expect(job).toEqual({ clientId: 'us', jobId: expect.any(String) as string })
      const jobId = job?.jobId ?? ''
      const name = { jobId, clientToken: 'open-sesame' }
      await expect(
        client.send(new GetThirdPartyJobDetailsCommand({ jobId, clientToken: 'guess' })),
      ).rejects.toMatchObject({ name: 'InvalidClientTokenException' })
      const { jobDetails } = await client.send(new GetThirdPartyJobDetailsCommand(name))
      const { nonce } = jobDetails ?? {}
      await expect(client.send(new AcknowledgeThirdPartyJobCommand({ ...name, nonce: 'wrong' }))).rejects.toMatchObject(
        { name: 'InvalidNonceException' },
      )
      expect(await client.send(new AcknowledgeThirdPartyJobCommand({ ...name, nonce }))).toMatchObject({
        status: 'InProgress',
      })
      const failureDetails = { type: 'JobFailed', message: 'Too slow.' } as const
      if (isGood) await client.send(new PutThirdPartyJobSuccessResultCommand(name))
      else await client.send(new PutThirdPartyJobFailureResultCommand({ ...name, failureDetails }))
      await expect.poll(status, { timeout: 15_000 }).toBe(isGood ? 'Succeeded' : 'Failed')
      await expect(client.send(new PutThirdPartyJobSuccessResultCommand(name))).rejects.toMatchObject({
        name: 'InvalidJobStateException',
      })
    }
  })

  it('is no custom job, and a custom job is none of theirs', async () => {
    const { client } = await waiting(apiPipeline({ Build: [forge] }))
    const { id } = await offered(client)
    const name = { jobId: id, clientToken: 'guess' }
    await expect(client.send(new GetThirdPartyJobDetailsCommand(name))).rejects.toMatchObject({
      name: 'InvalidJobException',
    })
    await expect(client.send(new PollForThirdPartyJobsCommand({ actionTypeId: type }))).rejects.toMatchObject({
      name: 'ActionTypeNotFoundException',
    })
    const gone = { jobId: nobody, clientToken: 'guess' }
    await expect(client.send(new GetThirdPartyJobDetailsCommand(gone))).rejects.toMatchObject({
      name: 'JobNotFoundException',
    })
  })
})
