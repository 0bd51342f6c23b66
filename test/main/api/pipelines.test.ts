import {
  CreatePipelineCommand,
  DeletePipelineCommand,
  GetPipelineCommand,
  GetPipelineStateCommand,
  ListPipelinesCommand,
  ListTagsForResourceCommand,
  StartPipelineExecutionCommand,
  TagResourceCommand,
  UntagResourceCommand,
  UpdatePipelineCommand,
} from '@aws-sdk/client-codepipeline'
import { describe, expect, it } from 'vitest'
import { apiAction, apiPipeline, approval, source } from './declarations.ts'
import { localApi } from './local-api.ts'

const plain = apiPipeline({ Gate: [approval] })
const arn = 'arn:aws:codepipeline:us-east-1:123456789012:shop'

describe('pipelines', () => {
  it('are created as version 1, with their tags, and given back as they were', async () => {
    const { client } = localApi()
    const created = await client.send(
      new CreatePipelineCommand({ pipeline: plain, tags: [{ key: 'team', value: 'web' }] }),
    )
    expect(created.pipeline).toEqual({ ...plain, version: 1 })
    expect(created.tags).toEqual([{ key: 'team', value: 'web' }])
    const got = await client.send(new GetPipelineCommand({ name: 'shop' }))
    expect(got.pipeline).toEqual({ ...plain, version: 1 })
    expect(got.metadata).toEqual({ pipelineArn: arn, created: expect.any(Date), updated: expect.any(Date) })
    expect(Math.abs(Number(got.metadata?.created) - Date.now())).toBeLessThan(60_000)
  })

  it('rise by a version with each update, and keep the old ones', async () => {
    const { client } = localApi()
    await client.send(new CreatePipelineCommand({ pipeline: plain }))
    const changed = apiPipeline({ Gate: [approval], More: [approval] })
    const updated = await client.send(new UpdatePipelineCommand({ pipeline: { ...changed, version: 7 } }))
    expect(updated.pipeline).toEqual({ ...changed, version: 2 })
    expect((await client.send(new UpdatePipelineCommand({ pipeline: changed }))).pipeline?.version).toBe(3)
    const first = await client.send(new GetPipelineCommand({ name: 'shop', version: 1 }))
    expect(first.pipeline).toEqual({ ...plain, version: 1 })
    await expect(client.send(new GetPipelineCommand({ name: 'shop', version: 9 }))).rejects.toMatchObject({
      name: 'PipelineVersionNotFoundException',
    })
  })

  it('show secrets as asterisks, which mean the stored secret while nothing else changes', async () => {
    const github = apiAction('Fetch', ['Source', 'GitHub', 'ThirdParty'], {
      configuration: { Owner: 'me', Repo: 'app', Branch: 'main', OAuthToken: 'a-secret' },
      outputArtifacts: [{ name: 'App' }],
    })
    const stages = (action: typeof github) => [
      { name: 'Source', actions: [action] },
      { name: 'Gate', actions: [approval] },
    ]
    const { client, engine } = localApi()
    await client.send(new CreatePipelineCommand({ pipeline: { ...plain, stages: stages(github) } }))
    const shown = await client.send(new GetPipelineCommand({ name: 'shop' }))
    const masked = shown.pipeline?.stages?.[0]?.actions?.[0]
    expect(masked?.configuration?.['OAuthToken']).toBe('****')
    await client.send(new UpdatePipelineCommand({ pipeline: { ...plain, stages: shown.pipeline?.stages } }))
    const stored = () => JSON.stringify(engine.pipelines.find('shop')?.declaration)
    expect(stored()).toContain('a-secret')
    const other = { ...github, configuration: { ...masked?.configuration, Branch: 'other' } }
    await client.send(new UpdatePipelineCommand({ pipeline: { ...plain, stages: stages(other) } }))
    expect(stored()).not.toContain('a-secret')
  })

  it('are listed by name, page by page, and a token is good for its question alone', async () => {
    const { client } = localApi()
    for (const name of ['c', 'a', 'b']) await client.send(new CreatePipelineCommand({ pipeline: { ...plain, name } }))
    const first = await client.send(new ListPipelinesCommand({ maxResults: 2 }))
    expect(first.pipelines?.map(({ name }) => name)).toEqual(['a', 'b'])
    expect(first.pipelines?.[0]).toMatchObject({ version: 1, pipelineType: 'V2', executionMode: 'SUPERSEDED' })
    const second = await client.send(new ListPipelinesCommand({ maxResults: 2, nextToken: first.nextToken }))
    expect(second.pipelines?.map(({ name }) => name)).toEqual(['c'])
    expect(second.nextToken).toBeUndefined()
    await expect(client.send(new ListPipelinesCommand({ nextToken: 'made-up' }))).rejects.toMatchObject({
      name: 'InvalidNextTokenException',
    })
  })

  it('are gone after they were deleted, with what ran of them; deleting again is no mistake', async () => {
    const { client, engine } = localApi()
    await client.send(new CreatePipelineCommand({ pipeline: plain, tags: [{ key: 'a', value: 'b' }] }))
    await client.send(new StartPipelineExecutionCommand({ name: 'shop' }))
    await client.send(new DeletePipelineCommand({ name: 'shop' }))
    await client.send(new DeletePipelineCommand({ name: 'shop' }))
    await expect(client.send(new GetPipelineCommand({ name: 'shop' }))).rejects.toMatchObject({
      name: 'PipelineNotFoundException',
      message: `Account '123456789012' does not have a pipeline with name 'shop'`,
    })
    const again = await client.send(new CreatePipelineCommand({ pipeline: plain }))
    expect([again.pipeline?.version, again.tags]).toEqual([1, []])
    expect(engine.pipelines.executions({ pipelineName: 'shop', limit: 10 })).toEqual([])
    const state = await client.send(new GetPipelineStateCommand({ name: 'shop' }))
    expect(state.stageStates?.map(({ latestExecution }) => latestExecution)).toEqual([undefined, undefined])
  })

  it('refuse what breaks the limits of the model, all at once', async () => {
    const { client } = localApi()
    const pipeline = { ...plain, name: 'no spaces', roleArn: 'x', stages: [] }
    await expect(client.send(new CreatePipelineCommand({ pipeline }))).rejects.toMatchObject({
      name: 'ValidationException',
      message:
        "2 validation errors detected: Value 'no spaces' at 'pipeline.name' failed to satisfy constraint: Member must satisfy regular expression pattern: [A-Za-z0-9.@\\-_]+; Value 'x' at 'pipeline.roleArn' failed to satisfy constraint: Member must satisfy regular expression pattern: arn:aws(-[\\w]+)*:iam::[0-9]{12}:role/.*",
    })
  })

  it.each([
    ['InvalidStructureException', { ...plain, stages: [{ name: 'Source', actions: [source] }] }, /has only 1 stage/],
    [
      'InvalidActionDeclarationException',
      apiPipeline({ Gate: [apiAction('A', ['Build', 'CodeBuild'], { configuration: { ProjectName: 'p' } })] }),
      /input artifact/i,
    ],
    [
      'InvalidActionDeclarationException',
      apiPipeline({
        Gate: [
          apiAction('A', ['Build', 'CodeBuild'], {
            configuration: { ProjectName: 'p' },
            inputArtifacts: [{ name: 'Nobody' }],
          }),
        ],
      }),
      /^Input Artifact Bundle Nobody in action A is not declared as Output Artifact Bundle in any of the preceding actions$/,
    ],
    [
      'InvalidActionDeclarationException',
      apiPipeline({ Gate: [apiAction('A', ['Build', 'Mine', 'Custom'])] }),
      /^ActionType \(Category: 'Build', Provider: 'Mine', Owner: 'Custom', Version: '1'\) in action 'A' is not available in region 'US_EAST_1'$/,
    ],
    ['InvalidStageDeclarationException', apiPipeline({ Gate: [approval], Source: [approval] }), /already/],
    [
      'InvalidStructureException',
      apiPipeline({ Gate: [approval] }, { pipelineType: 'V1', executionMode: 'QUEUED' }),
      /V2/,
    ],
  ])('refuse with %s what breaks a rule of the language', async (name, pipeline, message) => {
    const { client } = localApi()
    await expect(client.send(new CreatePipelineCommand({ pipeline }))).rejects.toMatchObject({
      name,
      message: expect.stringMatching(message),
    })
  })

  it('refuse a name that is taken, and an update of what is not there', async () => {
    const { client } = localApi()
    await client.send(new CreatePipelineCommand({ pipeline: plain }))
    await expect(client.send(new CreatePipelineCommand({ pipeline: plain }))).rejects.toMatchObject({
      name: 'PipelineNameInUseException',
    })
    await expect(
      client.send(new UpdatePipelineCommand({ pipeline: { ...plain, name: 'other' } })),
    ).rejects.toMatchObject({ name: 'PipelineNotFoundException' })
  })
})

describe('tags', () => {
  it('are added, changed and taken away', async () => {
    const { client } = localApi()
    await client.send(new CreatePipelineCommand({ pipeline: plain }))
    const list = async () => (await client.send(new ListTagsForResourceCommand({ resourceArn: arn }))).tags
    await client.send(
      new TagResourceCommand({
        resourceArn: arn,
        tags: [
          { key: 'b', value: '1' },
          { key: 'a', value: '2' },
        ],
      }),
    )
    await client.send(new TagResourceCommand({ resourceArn: arn, tags: [{ key: 'b', value: '3' }] }))
    expect(await list()).toEqual([
      { key: 'a', value: '2' },
      { key: 'b', value: '3' },
    ])
    await client.send(new UntagResourceCommand({ resourceArn: arn, tagKeys: ['a', 'never'] }))
    expect(await list()).toEqual([{ key: 'b', value: '3' }])
  })

  it.each([
    ['InvalidTagsException', { resourceArn: arn, tags: [{ key: 'aws:x', value: '' }] }],
    [
      'TooManyTagsException',
      { resourceArn: arn, tags: Array.from({ length: 51 }, (_, i) => ({ key: `k${i}`, value: 'v' })) },
    ],
    ['ResourceNotFoundException', { resourceArn: `${arn}-other`, tags: [] }],
    ['InvalidArnException', { resourceArn: `${arn}/Gate/Ok`, tags: [] }],
  ] as const)('refuse with %s', async (name, input) => {
    const { client } = localApi()
    await client.send(new CreatePipelineCommand({ pipeline: plain }))
    await expect(
      client.send(new TagResourceCommand({ resourceArn: input.resourceArn, tags: [...input.tags] })),
    ).rejects.toMatchObject({ name })
  })
})
