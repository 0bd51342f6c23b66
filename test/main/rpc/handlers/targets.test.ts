import { readdir, readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { beforeEach, describe, expect, it, onTestFinished, vi } from 'vitest'
import { build, pipeline, stage } from '#test/builders/pipeline.ts'
import { canaryEnvironment, givenAway } from '#test/main/aws/canary.ts'
import { fakeCodePipeline } from '#test/main/aws/fake-codepipeline.ts'
import { testServices } from '../services.ts'

beforeEach(() => {
  for (const [name, value] of Object.entries(canaryEnvironment)) vi.stubEnv(name, value)
  onTestFinished(() => void vi.unstubAllEnvs())
})

const built = pipeline([stage('Build', [build()])])
const text = JSON.stringify({ pipeline: pipeline([stage('Build', [build({ configuration: { ProjectName: 'x' } })])]) })

/** Services with a page, and a CodePipeline that holds `shop`. */
async function page() {
  const fake = await fakeCodePipeline()
  fake.pipelines.set('shop', { versions: [built], tags: {} })
  const target = { kind: 'endpoint', url: fake.url }
  return { ...(await testServices()), fake, target }
}

describe('targets', () => {
  it('can be chosen: profiles, the environment, and endpoints that the settings name', async () => {
    const { ask, dataFolder } = await page()
    const endpoints = [{ url: 'http://127.0.0.1:4000', region: 'eu-west-1' }, { url: 'http://evil.example' }]
    await writeFile(join(dataFolder, 'settings.json'), JSON.stringify({ endpoints }))
    expect(await ask('targets.list')).toEqual({
      ok: true,
      value: [
        { target: { kind: 'environment' } },
        { target: { kind: 'endpoint', url: 'http://127.0.0.1:4000', region: 'eu-west-1' } },
      ],
    })
  })

  it.each([
    { kind: 'endpoint', url: 'http://evil.example' },
    { kind: 'endpoint', url: 'https://me:secret@example.com' },
    { kind: 'environment', region: 'evil.example/' },
    { kind: 'file', path: '/etc/passwd' },
  ])('are nothing else: %j', async (target) => {
    const { ask } = await page()
    expect(await ask('targets.pipelines', { target })).toMatchObject({ ok: false, failure: { code: 'bad-request' } })
  })

  it('hold no local pipelines where nothing serves them', async () => {
    const { ask } = await page()
    expect(await ask('targets.state', { target: { kind: 'local' }, name: 'shop' })).toMatchObject({
      ok: false,
      failure: { code: 'unreachable' },
    })
  })

  it('are pulled from as documents', async () => {
    const { ask, target } = await page()
    expect(await ask('targets.pipelines', { target })).toEqual({
      ok: true,
      value: { items: [{ name: 'shop', version: 1 }] },
    })
    expect(await ask('targets.pull', { target, name: 'shop' })).toMatchObject({
      ok: true,
      value: { name: 'shop', version: 1, fileName: 'shop.json', text: expect.stringContaining('"pipelineArn"') },
    })
  })

  it('are pushed to only as it was previewed', async () => {
    const { ask, target, fake } = await page()
    const preview = await ask('targets.preview', { target, text })
    expect(preview).toMatchObject({
      ok: true,
      value: { does: 'update', remoteVersion: 1, changes: [{ before: 'shop', after: 'x' }], problems: [] },
    })
    fake.pipelines.get('shop')?.versions.push(built)
    expect(await ask('targets.push', { target, text, expected: 1 })).toMatchObject({
      ok: false,
      failure: { code: 'conflict', details: { remoteVersion: 2 } },
    })
    expect(await ask('targets.push', { target, text, expected: 2 })).toMatchObject({ ok: true, value: { version: 3 } })
  })

  it('keep the pipeline that was written when its tags cannot be', async () => {
    const { ask, target, fake } = await page()
    fake.fail('TagResource', { status: 400, type: 'AccessDeniedException', message: 'TagResource' })
    const tagged = JSON.stringify({ ...JSON.parse(text), tags: [{ key: 'team', value: 'a' }] })
    expect(await ask('targets.push', { target, text: tagged, expected: 1 })).toMatchObject({
      ok: true,
      value: { version: 2, tagFailure: { code: 'access-denied' } },
    })
  })

  it('are operated with what CodePipeline wants to know', async () => {
    const { ask, target, fake } = await page()
    const at = { target, name: 'shop' }
    const names = ['StopPipelineExecution', 'PutApprovalResult', 'RetryStageExecution', 'OverrideStageCondition']
    for (const name of [...names, 'EnableStageTransition', 'DisableStageTransition']) fake.answers[name] = {}
    fake.answers['StartPipelineExecution'] = { pipelineExecutionId: 'e1' }
    fake.answers['RollbackStage'] = { pipelineExecutionId: 'e2' }
    const one = { ...at, stage: 'Build', pipelineExecutionId: 'e1' }
    const outcomes = [
      await ask('targets.start', { ...at, variables: { A: 'b' } }),
      await ask('targets.stop', { ...at, pipelineExecutionId: 'e1', abandon: true, reason: 'late' }),
      await ask('targets.approve', {
        ...at,
        stage: 'Build',
        action: 'Ask',
        token: 't',
        result: 'Approved',
        summary: '',
      }),
      await ask('targets.retry', { ...one, retryMode: 'ALL_ACTIONS' }),
      await ask('targets.rollBack', { ...at, stage: 'Build', targetPipelineExecutionId: 'e0' }),
      await ask('targets.override', { ...one, conditionType: 'BEFORE_ENTRY' }),
      await ask('targets.setTransition', { ...at, stage: 'Build', enabled: true }),
      await ask('targets.setTransition', { ...at, stage: 'Build', enabled: false, reason: 'frozen' }),
    ]
    const [e1, e2] = [{ pipelineExecutionId: 'e1' }, { pipelineExecutionId: 'e2' }]
    expect(outcomes.map((outcome) => (outcome.ok ? outcome.value : outcome))).toEqual([
      e1,
      null,
      null,
      null,
      e2,
      null,
      null,
      null,
    ])
    const place = { pipelineName: 'shop', stageName: 'Build' }
    expect(fake.requests.map(({ input }) => input)).toEqual([
      { name: 'shop', variables: [{ name: 'A', value: 'b' }], clientRequestToken: expect.any(String) },
      { pipelineName: 'shop', pipelineExecutionId: 'e1', abandon: true, reason: 'late' },
      { ...place, actionName: 'Ask', token: 't', result: { status: 'Approved', summary: '' } },
      { ...place, pipelineExecutionId: 'e1', retryMode: 'ALL_ACTIONS' },
      { ...place, targetPipelineExecutionId: 'e0' },
      { ...place, pipelineExecutionId: 'e1', conditionType: 'BEFORE_ENTRY' },
      { ...place, transitionType: 'Inbound' },
      { ...place, transitionType: 'Inbound', reason: 'frozen' },
    ])
  })

  it('tell executions and what their actions did page by page, with times as text', async () => {
    const { ask, target, fake } = await page()
    fake.answers['ListPipelineExecutions'] = {
      pipelineExecutionSummaries: [{ pipelineExecutionId: 'e1', status: 'Failed', startTime: 1.5 }],
      nextToken: 'more',
    }
    fake.answers['ListActionExecutions'] = {
      actionExecutionDetails: [
        {
          actionName: 'Compile',
          status: 'Failed',
          output: {
            executionResult: { errorDetails: { code: 'JobFailed', message: 'No.' } },
            outputVariables: { A: 'b' },
          },
        },
      ],
    }
    expect([
      await ask('targets.executions', { target, name: 'shop', nextToken: 'this' }),
      await ask('targets.actionExecutions', { target, name: 'shop', pipelineExecutionId: 'e1' }),
    ]).toEqual([
      {
        ok: true,
        value: {
          items: [
            { pipelineExecutionId: 'e1', status: 'Failed', startTime: '1970-01-01T00:00:01.500Z', sourceRevisions: [] },
          ],
          nextToken: 'more',
        },
      },
      {
        ok: true,
        value: { items: [{ actionName: 'Compile', status: 'Failed', error: 'No.', outputVariables: { A: 'b' } }] },
      },
    ])
    expect(fake.requests.map(({ input }) => input)).toEqual([
      { pipelineName: 'shop', nextToken: 'this' },
      { pipelineName: 'shop', filter: { pipelineExecutionId: 'e1' } },
    ])
  })

  it('are watched as long as a page looks', async () => {
    const { ask, target, fake, told, disconnect } = await page()
    fake.answers['GetPipelineState'] = { pipelineName: 'shop', stageStates: [{ stageName: 'Build' }] }
    await ask('targets.watch', { target, name: 'shop' })
    await vi.waitFor(() => expect(told).toHaveLength(1))
    expect(told).toMatchObject([
      { event: 'targets.changed', payload: { target, name: 'shop', state: { stages: [{ stageName: 'Build' }] } } },
    ])
    disconnect()
    expect(fake.requests).toHaveLength(1)
  })

  it('give no credential away: not in an answer, a draft, a file or the log', async () => {
    const { ask, target, fake, log, told, dataFolder } = await page()
    const message = Object.values(canaryEnvironment).join(' ')
    const faults = ['AccessDeniedException', 'InvalidSignatureException', 'ValidationException'].map((type) => ({
      status: 400,
      type,
      message,
    }))
    fake.fail('GetPipeline', ...faults)
    fake.fail('GetPipelineState', ...faults)
    await ask('documents.keepDraft', { key: 'k', name: 'shop', text })
    await ask('targets.watch', { target, name: 'shop' })
    await vi.waitFor(() => expect(told).toHaveLength(1))
    const answers = [
      await ask('targets.list'),
      await ask('targets.preview', { target, text }),
      await ask('targets.pull', { target, name: 'shop' }),
      await ask('targets.compare', { target, text }),
      await ask('targets.pull', { target, name: 'shop' }),
      await ask('targets.push', { target, text, expected: 1 }),
    ]
    const names = await readdir(dataFolder, { recursive: true, withFileTypes: true })
    const files = await Promise.all(
      names.filter((entry) => entry.isFile()).map((entry) => readFile(join(entry.parentPath, entry.name), 'utf8')),
    )
    expect(files).not.toEqual([])
    expect(answers.map(({ ok }) => ok)).toEqual([true, false, false, false, true, true])
    expect(givenAway(JSON.stringify([answers, told, log, files]))).toEqual([])
  })
})
