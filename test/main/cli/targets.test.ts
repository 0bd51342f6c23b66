import { readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import type { JsonObject } from '#shared/model/json.ts'
import { action, build, pipeline, stage } from '#test/builders/pipeline.ts'
import { canaryEnvironment, givenAway } from '#test/main/aws/canary.ts'
import { type FakeCodePipeline, fakeCodePipeline } from '#test/main/aws/fake-codepipeline.ts'
import { temporaryFolder } from '#test/main/files/temporary-folder.ts'
import { stagecraft } from './stagecraft.ts'

const arn = 'arn:aws:codepipeline:eu-west-1:123456789012:shop'
const built = pipeline([stage('Build', [build()])])
const rebuilt = pipeline([stage('Build', [build({ configuration: { ProjectName: 'other' } })])])
const github = (branch: string, token: string) =>
  action('Source', 'GitHub', {
    name: 'Checkout',
    actionTypeId: { category: 'Source', owner: 'ThirdParty', provider: 'GitHub', version: '1' },
    configuration: { Owner: 'me', Repo: 'shop', Branch: branch, OAuthToken: token, PollForSourceChanges: 'false' },
    outputArtifacts: [{ name: 'Code' }],
  })
const secretive = (branch: string, token: string, project = 'shop') => ({
  ...built,
  stages: [
    stage('Source', [github(branch, token)]),
    stage('Build', [build({ configuration: { ProjectName: project } })]),
  ],
})

/** A folder to work in, and CodePipeline with these versions of `shop`. */
async function account(...versions: readonly JsonObject[]) {
  const fake = await fakeCodePipeline()
  if (versions.length > 0) fake.pipelines.set('shop', { versions: [...versions], tags: { team: 'a' } })
  const cwd = await temporaryFolder()
  const run = async (...args: readonly string[]) => {
    const env = { ...canaryEnvironment, STAGECRAFT_HOME: join(cwd, 'home') }
    const ended = await stagecraft([...args, '--endpoint-url', fake.url], { cwd, env })
    expect(givenAway(ended.stdout + ended.stderr)).toEqual([])
    return ended
  }
  const write = (name: string, content: unknown) =>
    writeFile(join(cwd, name), typeof content === 'string' ? content : JSON.stringify(content))
  const read = (name: string) => readFile(join(cwd, name), 'utf8')
  return { fake, cwd, run, write, read }
}

function asked({ requests }: FakeCodePipeline, ...operations: readonly string[]) {
  return requests
    .filter(({ operation }) => operations.includes(operation))
    .map(({ operation, input }) => [operation, input])
}

describe('stagecraft pull', () => {
  it('prints a document with what a push compares, secrets masked', async () => {
    const { run } = await account(secretive('main', 'real'))
    const { code, stdout } = await run('pull', 'shop')
    expect([code, JSON.parse(stdout)]).toEqual([
      0,
      {
        pipeline: { ...secretive('main', '****'), version: 1 },
        metadata: { pipelineArn: arn },
        tags: [{ key: 'team', value: 'a' }],
      },
    ])
  })

  it('writes a file, and brings it up to date without touching how it is written', async () => {
    const { fake, run, read, write } = await account(built)
    expect((await run('pull', 'shop', '--out', 'shop.json')).code).toBe(0)
    await write(
      'shop.json',
      `// ours\n${(await read('shop.json')).replace('"ProjectName"', '/* here */ "ProjectName"')}`,
    )
    const before = await read('shop.json')
    fake.pipelines.get('shop')?.versions.push(rebuilt)
    const { code, stderr } = await run('pull', 'shop', '--out', 'shop.json')
    expect([code, stderr]).toEqual([
      0,
      '~ Stage Build, action Compile, configuration/ProjectName: "shop" -> "other"\nshop.json is version 2 of shop.\n',
    ])
    expect(await read('shop.json')).toBe(
      before.replace('"ProjectName": "shop"', '"ProjectName": "other"').replace('"version": 1', '"version": 2'),
    )
  })

  it('replaces changes of the file itself only when told so, and keeps the secrets in it', async () => {
    const { run, write, read } = await account(secretive('main', 'real'))
    await write('shop.json', { pipeline: { ...secretive('mine', 'written'), version: 1 } })
    const before = await read('shop.json')
    const refused = await run('pull', 'shop', '--out', 'shop.json')
    expect([refused.code, await read('shop.json')]).toEqual([2, before])
    expect(refused.stderr).toContain('changes of its own')
    expect((await run('pull', 'shop', '--out', 'shop.json', '--yes')).code).toBe(0)
    expect(JSON.parse(await read('shop.json')).pipeline).toEqual({ ...secretive('main', 'written'), version: 1 })
  })

  it.each([
    ['another pipeline', { pipeline: { ...built, name: 'other' } }],
    ['the same of another account', { pipeline: built, metadata: { pipelineArn: `${arn}s` } }],
    ['a template', { Resources: { P: { Type: 'AWS::CodePipeline::Pipeline', Properties: { Name: 'shop' } } } }],
    ['something else', 'hello'],
  ])('writes over no file that holds %s', async (_, content) => {
    const { run, write, read } = await account(built)
    await write('shop.json', content)
    const before = await read('shop.json')
    const { code, stderr } = await run('pull', 'shop', '--out', 'shop.json', '--yes')
    expect([code, await read('shop.json')]).toEqual([2, before])
    expect(stderr).toMatch(/^shop\.json was not written: /)
  })
})

describe('stagecraft diff with a target', () => {
  it('finds no difference in versions, defaults of the service and masked secrets', async () => {
    const { run, write } = await account({
      ...secretive('main', 'real'),
      executionMode: 'SUPERSEDED',
      triggers: [],
      stages: [
        stage('Source', [{ ...github('main', 'real'), runOrder: 1, inputArtifacts: [], region: 'eu-west-1' }]),
        stage('Build', [build()]),
      ],
    })
    const { pipelineType: _, ...untyped }: JsonObject = secretive('main', 'written')
    await write('shop.json', { pipeline: { ...untyped, version: 7 } })
    expect(await run('diff', 'shop.json')).toEqual({ code: 0, stdout: '', stderr: '' })
  })

  it('tells what a push would change, with no secret in it', async () => {
    const { run, write } = await account(secretive('main', 'real'))
    await write('shop.json', { pipeline: secretive('next', 'written'), tags: [{ key: 'team', value: 'b' }] })
    const { code, stdout } = await run('diff', 'shop.json', '--json')
    expect([code, JSON.parse(stdout).changes]).toEqual([
      1,
      [
        { kind: 'changed', path: '/$tags/team', before: 'a', after: 'b' },
        expect.objectContaining({ path: '/stages/0/actions/0/configuration/Branch', before: 'main', after: 'next' }),
      ],
    ])
    expect((await run('diff', 'shop.json')).stdout).not.toMatch(/written|real/)
  })

  it('needs a pipeline to compare with', async () => {
    const { run, write } = await account()
    await write('shop.json', built)
    const { code, stderr } = await run('diff', 'shop.json')
    expect([code, stderr]).toEqual([2, 'There is no pipeline “shop” in eu-west-1.\n'])
  })
})

describe('stagecraft push', () => {
  it('creates a pipeline with its tags', async () => {
    const { fake, run, write } = await account()
    await write('shop.json', { pipeline: built, tags: [{ key: 'team', value: 'a' }] })
    const { code, stdout } = await run('push', 'shop.json', '--yes', '--json')
    expect([code, JSON.parse(stdout)]).toMatchObject([
      0,
      { pipeline: 'shop', region: 'eu-west-1', action: 'create', pushed: true, remoteVersion: null, version: 1 },
    ])
    const paths = JSON.parse(stdout).changes.map(({ path }: { path: string }) => path)
    expect(paths).toEqual(expect.arrayContaining(['/roleArn', '/$tags', '/stages/0', '/stages/1']))
    expect(asked(fake, 'CreatePipeline')).toEqual([
      ['CreatePipeline', { pipeline: built, tags: [{ key: 'team', value: 'a' }] }],
    ])
  })

  it('updates pipeline and tags after telling the differences, and the file says the new version', async () => {
    const { fake, run, write, read } = await account(built)
    const text = JSON.stringify({ pipeline: { ...rebuilt, version: 1 }, tags: [{ key: 'cost', value: '1' }] }, null, 1)
    await write('shop.json', text)
    const { code, stdout } = await run('push', 'shop.json', '--yes')
    expect([code, stdout]).toEqual([
      0,
      [
        '+ $tags/cost: "1"',
        '- $tags/team: "a"',
        '~ Stage Build, action Compile, configuration/ProjectName: "shop" -> "other"',
        'Updated shop, now version 2.',
        '',
      ].join('\n'),
    ])
    expect(fake.pipelines.get('shop')).toEqual({ versions: [built, rebuilt], tags: { cost: '1' } })
    expect(await read('shop.json')).toBe(text.replace('"version": 1', '"version": 2'))
  })

  it('leaves executions alone where nothing, or nothing but tags, differs', async () => {
    const { fake, run, write } = await account(built)
    await write('same.json', built)
    await write('tagged.json', { pipeline: built, tags: [] })
    expect((await run('push', 'same.json', '--yes')).code).toBe(0)
    expect((await run('push', 'tagged.json', '--yes')).code).toBe(0)
    expect([asked(fake, 'UpdatePipeline'), fake.pipelines.get('shop')?.tags]).toEqual([[], {}])
  })

  it.each([
    ['without a yes', ['push'], { pipeline: rebuilt }, 2, 'add --yes'],
    ['for a look', ['push', '--dry-run'], { pipeline: rebuilt }, 0, 'replaces version 1'],
    ['with errors', ['push', '--yes'], { pipeline: { ...rebuilt, roleArn: 'me' } }, 1, 'has 1 error'],
    ['from another version', ['push', '--yes'], { pipeline: { ...rebuilt, version: 9 } }, 1, 'comes from version 9'],
    [
      'from elsewhere',
      ['push', '--yes'],
      { pipeline: rebuilt, metadata: { pipelineArn: 'arn:x' } },
      1,
      'pulled from arn:x',
    ],
  ])('writes nothing %s', async (_, args, content, expected, sentence) => {
    const { fake, run, write } = await account(built)
    await write('shop.json', content)
    const { code, stderr } = await run(...args, 'shop.json')
    expect([code, fake.pipelines.get('shop')?.versions]).toEqual([expected, [built]])
    expect(stderr).toContain(sentence)
  })

  it('replaces what the document does not come from when it is forced to', async () => {
    const { fake, run, write } = await account(built)
    await write('shop.json', { pipeline: { ...rebuilt, version: 9 } })
    expect((await run('push', 'shop.json', '--yes', '--force')).code).toBe(0)
    expect(fake.pipelines.get('shop')?.versions).toEqual([built, rebuilt])
  })

  it('never lets asterisks become a secret', async () => {
    const { fake, run, write } = await account(secretive('main', 'real'))
    await write('shop.json', { pipeline: secretive('next', '****') })
    const refused = await run('push', 'shop.json', '--yes', '--force')
    expect([refused.code, asked(fake, 'UpdatePipeline')]).toEqual([1, []])
    expect(refused.stderr).toContain('Write the secret for “OAuthToken” of action Checkout in stage Source')
    // An action that stays as it is keeps what its asterisks stand for.
    await write('shop.json', { pipeline: secretive('main', '****', 'other') })
    expect((await run('push', 'shop.json', '--yes')).code).toBe(0)
    expect(asked(fake, 'UpdatePipeline')).toHaveLength(1)
  })

  it('sends a secret that the document writes, and says that it cannot be compared', async () => {
    const { fake, run, write } = await account(secretive('main', 'real'))
    await write('shop.json', { pipeline: secretive('main', 'fresh') })
    const { code, stdout } = await run('push', 'shop.json', '--yes')
    expect([code, stdout]).toEqual([
      0,
      '~ /stages/0/actions/0/configuration/OAuthToken: the secret of the document; the stored one cannot be compared\nUpdated shop, now version 2.\n',
    ])
    expect(fake.pipelines.get('shop')?.versions[1]).toEqual(secretive('main', 'fresh'))
  })

  it('works out the functions of a template, and refuses those that are left, each with its place', async () => {
    const { fake, run, write } = await account(built)
    await write(
      'template.yaml',
      `Parameters: {Project: {Type: String}}
Resources:
  Role: {Type: AWS::IAM::Role}
  Pipeline:
    Type: AWS::CodePipeline::Pipeline
    Properties:
      Name: shop
      RoleArn: !GetAtt Role.Arn
      ArtifactStore: {Type: S3, Location: !Sub 'artifacts-\${AWS::AccountId}-\${AWS::Region}'}
      PipelineType: V2
      Stages:
        - Name: Source
          Actions:
            - Name: Checkout
              ActionTypeId: {Category: Source, Owner: AWS, Provider: CodeCommit, Version: 1}
              Configuration: {RepositoryName: shop, BranchName: main, PollForSourceChanges: false}
              OutputArtifacts: [{Name: Code}]
        - Name: Build
          Actions:
            - Name: Compile
              ActionTypeId: {Category: Build, Owner: AWS, Provider: CodeBuild, Version: 1}
              Configuration: {ProjectName: !Ref Project}
              InputArtifacts: [{Name: Code}]
`,
    )
    const left = await run('push', 'template.yaml', '--yes')
    expect([left.code, asked(fake, 'UpdatePipeline')]).toEqual([1, []])
    expect(left.stderr).toContain(
      '/roleArn, !GetAtt Role.Arn, cannot be worked out: say what it is, with --parameter Role.Arn=VALUE.',
    )
    expect(left.stderr).toContain('--parameter Project=VALUE')
    const role = 'Role.Arn=arn:aws:iam::123456789012:role/pipeline'
    const done = await run('push', 'template.yaml', '--yes', '--parameter', role, '--parameter', 'Project=shop')
    expect([done.code, done.stderr]).toEqual([0, expect.any(String)])
    expect(fake.pipelines.get('shop')?.versions[1]).toEqual({
      ...built,
      artifactStore: { type: 'S3', location: 'artifacts-123456789012-eu-west-1' },
    })
  })

  it('says what it does not know', async () => {
    const { run, write } = await account(built)
    await write('shop.json', built)
    expect((await run('push', 'shop.json', '--parameter', 'A=b')).stderr).toContain('named “A”')
    expect((await run('push', 'shop.json', '--region', 'evil.example/')).code).toBe(2)
    expect((await run('push', 'nothing.json')).code).toBe(2)
    expect((await run('pull', 'nothing')).stderr).toBe('There is no pipeline “nothing” there.\n')
  })
})

describe('stagecraft status', () => {
  it('tells stages, actions, approvals, transitions and executions', async () => {
    const { fake, run } = await account(built)
    fake.answers.GetPipelineState = {
      pipelineName: 'shop',
      pipelineVersion: 3,
      stageStates: [
        {
          stageName: 'Source',
          latestExecution: { pipelineExecutionId: 'e1', status: 'Succeeded' },
          actionStates: [{ actionName: 'Checkout', latestExecution: { status: 'Succeeded', lastStatusChange: 1.5 } }],
        },
        {
          stageName: 'Deploy',
          inboundTransitionState: { enabled: false, disabledReason: 'frozen' },
          latestExecution: { pipelineExecutionId: 'e1', status: 'InProgress' },
          inboundExecutions: [{ pipelineExecutionId: 'e2', status: 'InProgress' }],
          actionStates: [
            { actionName: 'Ask', latestExecution: { status: 'InProgress', token: 't1' } },
            { actionName: 'Ship' },
          ],
        },
      ],
    }
    fake.answers.ListPipelineExecutions = {
      pipelineExecutionSummaries: [
        { pipelineExecutionId: 'e2', status: 'InProgress', startTime: 60, trigger: { triggerType: 'Webhook' } },
      ],
    }
    const { code, stdout } = await run('status', 'shop')
    expect([code, stdout]).toEqual([
      0,
      `shop, version 3
  Stage Source: Succeeded (e1)
    Action Checkout: Succeeded, 1970-01-01 00:00:01 UTC
  transition disabled: frozen
  waits to enter: e2
  Stage Deploy: InProgress (e1)
    Action Ask: waits for approval
    Action Ship: not reached yet

Latest executions:
  e2  InProgress  1970-01-01 00:01:00 UTC  Webhook
`,
    ])
    expect(JSON.parse((await run('status', 'shop', '--json')).stdout)).toMatchObject({
      stages: [{ stageName: 'Source' }, { actions: [{ actionName: 'Ask', approvalToken: 't1' }, {}] }],
      executions: [{ pipelineExecutionId: 'e2', startTime: '1970-01-01T00:01:00.000Z' }],
    })
  })
})
