import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import type { RunEvent } from '#shared/execution/events.ts'
import type { ActionTypeId } from '#shared/model/pipeline.ts'
import type { Executor } from '#main/engine/executor.ts'
import { executorFor } from '#main/engine/executors/index.ts'
import { createEngine } from '#main/engine/index.ts'
import {
  action,
  commands,
  folder,
  isEnd,
  of,
  open,
  order,
  pipelineText,
  project,
  runToEnd,
  started,
  until,
} from './bench.ts'

const isApproval = (event: RunEvent) => event.type === 'approval'

describe('a run', () => {
  it('says at its start what a template asks for and it does not do', async () => {
    const type = (category: string, provider: string) => ({
      ActionTypeId: { Category: category, Owner: 'AWS', Provider: provider, Version: '1' },
    })
    const source = { ...type('Source', 'CodeCommit'), Configuration: { RepositoryName: 'app', BranchName: 'main' } }
    const text = JSON.stringify({
      Resources: {
        Shop: {
          Type: 'AWS::CodePipeline::Pipeline',
          Properties: {
            Name: 'shop',
            PipelineType: 'V2',
            RoleArn: 'arn:aws:iam::123456789012:role/shop',
            ArtifactStore: { Type: 'S3', Location: 'shop-bucket' },
            DisableInboundStageTransitions: [{ StageName: 'Gate', Reason: 'Not before Monday' }],
            Stages: [
              { Name: 'Source', Actions: [{ Name: 'Get', ...source, OutputArtifacts: [{ Name: 'Code' }] }] },
              { Name: 'Gate', Actions: [{ Name: 'Ask', ...type('Approval', 'Manual') }] },
            ],
          },
        },
      },
    })
    const sources = { 'Source.Get': 'source' }
    expect(await open(folder()).start(order(text, project(text), { sources }))).toMatchObject({
      ok: true,
      value: {
        remarks: [
          'The template disables the transition into stage Gate (“Not before Monday”): this run goes through it.',
        ],
      },
    })
  })

  it('performs source, commands and a deploy, hands artifacts on, and says what each of them did', async () => {
    const text = pipelineText({
      Build: [
        commands(
          'Make',
          ['mkdir -p out/sub', 'cat app.txt > out/sub/made.txt', 'GREETING="$(cat app.txt)"'],
          {
            namespace: 'Made',
            outputVariables: ['GREETING'],
          },
          { name: 'Site', files: ['out/**/*'] },
        ),
      ],
      Deploy: [
        action(
          'S3',
          'Ship',
          { configuration: { BucketName: 'site', Extract: 'true', ObjectKey: '#{Made.GREETING}' } },
          { in: ['Site'] },
        ),
      ],
    })
    const data = folder()
    const { ended, of: told } = await runToEnd(open(data), order(text, project(text)))
    expect(ended).toMatchObject({ status: 'Succeeded', simulated: 0, summary: 'Succeeded' })
    expect(ended.stages.map(({ stage, status }) => [stage, status])).toEqual([
      ['Source', 'Succeeded'],
      ['Build', 'Succeeded'],
      ['Deploy', 'Succeeded'],
    ])
    expect(told('Make').end).toMatchObject({ status: 'Succeeded', outputVariables: { GREETING: 'hello' } })
    expect(told('Make').told.filter(({ type }) => type === 'artifact')).toMatchObject([
      { artifact: 'Code', direction: 'in' },
      { artifact: 'Site', direction: 'out', sha256: expect.stringMatching(/^[0-9a-f]{64}$/) },
    ])
    expect(readFileSync(join(data, 'buckets/site/hello/out/sub/made.txt'), 'utf8')).toBe('hello')
    expect(readdirSync(join(data, 'work'))).toEqual([])
  })

  it('simulates what cannot be performed here, and says so', async () => {
    const machine = { StateMachineArn: 'arn:aws:states:us-east-1:123456789012:stateMachine:Answer' }
    const call = action('StepFunctions', 'Call', { configuration: machine }, { in: ['Code'], out: ['Answer'] })
    const use = action('Commands', 'Look', { commands: ['cat SIMULATED.txt'] }, { in: ['Answer'] })
    const text = pipelineText({ Invoke: [call], Use: [use] })
    const { ended, of: told } = await runToEnd(open(folder()), order(text, project(text)))
    expect(ended).toMatchObject({ status: 'Succeeded', simulated: 1, summary: 'Succeeded (1 simulated)' })
    expect(told('Call').end).toMatchObject({
      fidelity: 'simulates',
      summary: expect.stringContaining('was not called'),
    })
    expect(told('Look').log('stdout')).toContain('stands in for output artifact Answer')
  })

  it('says of each action whether it is performed, where that depends on what is bound', async () => {
    const whenBound = (type: ActionTypeId): Executor =>
      type.provider === 'Lambda'
        ? {
            types: [],
            performs: ({ bindings, configuration: { FunctionName: name = '' } }) =>
              Object.hasOwn(bindings.functions, name) ? 'runs' : 'simulates',
            execute: async () => ({ status: 'Succeeded' }),
          }
        : executorFor(type)
    const call = (name: string) => action('Lambda', name, { configuration: { FunctionName: name } })
    const text = pipelineText({ Invoke: [call('Known'), call('Unknown')] })
    const path = project(text, undefined, { functions: { Known: { command: 'true' } } })
    const { ended, of: told } = await runToEnd(open(folder(), { executorFor: whenBound }), order(text, path))
    expect(ended).toMatchObject({ status: 'Succeeded', simulated: 1 })
    expect(told('Known').end).toMatchObject({ fidelity: 'runs' })
    expect(told('Unknown').end).toMatchObject({ fidelity: 'simulates' })
  })

  it('fails with the command that failed, lets its siblings end, and starts nothing after them', async () => {
    const text = pipelineText({
      Build: [commands('Bad', ['exit 3']), commands('Good', ['sleep 0.3', 'echo done'])],
      Later: [commands('Never', ['true'])],
    })
    const { ended, of: told } = await runToEnd(open(folder()), order(text, project(text)))
    expect(ended.status).toBe('Failed')
    expect(told('Bad').end).toMatchObject({
      status: 'Failed',
      errorDetails: { code: 'JobFailed', message: '“exit 3” exited with 3.' },
    })
    expect(told('Good').log('stdout')).toBe('done\n')
    expect(ended.stages[2]).toEqual({
      stage: 'Later',
      status: null,
      actions: [{ action: 'Never', status: null, fidelity: null, attempts: 0 }],
    })
  })

  it('waits for an approval and goes on with the answer', async () => {
    const text = pipelineText({ Gate: [action('Approval', 'Ask', { configuration: { CustomData: 'Well?' } })] })
    const engine = open(folder())
    const { id, events } = await started(engine, order(text, project(text)))
    const asked = await until(engine, events, isApproval)
    expect(asked).toMatchObject({ stage: 'Gate', action: 'Ask', customData: 'Well?' })
    const place = { pipelineExecutionId: id, stage: 'Gate', action: 'Ask' }
    expect(await engine.approve({ ...place, result: 'Rejected', summary: 'no' })).toMatchObject({ ok: true })
    expect(await engine.approve({ ...place, result: 'Approved', summary: '' })).toMatchObject({
      ok: false,
      failure: { code: 'no-such-approval' },
    })
    expect(of(events)('Ask').end).toMatchObject({ status: 'Failed', summary: 'no' })
  })

  it('writes down what an approval would publish, and publishes nothing', async () => {
    const configuration = { NotificationArn: 'arn:aws:sns:us-east-1:123456789012:gate' }
    const text = pipelineText({ Gate: [action('Approval', 'Ask', { configuration })] })
    const engine = open(folder())
    const { events } = await started(engine, order(text, project(text)))
    const asked = await until(engine, events, isApproval)
    const [line = '', message = ''] = of(events)('Ask').log('system').split('\n')
    expect(line).toBe('Not published to arn:aws:sns:us-east-1:123456789012:gate, since this is a local run:')
    const { approval } = JSON.parse(message) as { approval: { token: string } }
    expect(asked).toMatchObject({ token: approval.token })
  })

  it('ends running commands with all that they started when it is stopped and abandoned', async () => {
    const text = pipelineText({ Build: [commands('Long', ['(setsid sleep 300 &) ; sleep 300 & echo started; wait'])] })
    const engine = open(folder())
    const { id, events } = await started(engine, order(text, project(text)))
    await until(
      engine,
      events,
      (event) => event.type === 'log' && event.text.includes('started\n') && event.stream === 'stdout',
    )
    const { actionExecutionId } = events.findLast((event) => event.type === 'action') ?? { actionExecutionId: '' }
    expect(await engine.stop({ pipelineExecutionId: id, abandon: true })).toEqual({ ok: true, value: null })
    expect(events.at(-1)).toMatchObject({ type: 'execution', status: 'Stopped' })
    expect(of(events)('Long').end).toMatchObject({ status: 'Abandoned' })
    await engine.close()
    expect(processesOf(actionExecutionId)).toEqual([])
  })

  it('tells everything again from the data folder, as it was told', async () => {
    const text = pipelineText({ Build: [commands('One', ['echo one', 'echo err >&2']), commands('Two', ['echo two'])] })
    const engine = open(folder())
    const { id, events } = await runToEnd(engine, order(text, project(text)))
    const replayed = await engine.events({ pipelineExecutionId: id })
    if (!replayed.ok) throw new Error(replayed.failure.message)
    const withoutLogs = (list: readonly RunEvent[]) => list.filter(({ type }) => type !== 'log')
    expect(withoutLogs(replayed.value)).toEqual(withoutLogs(events))
    expect(of(replayed.value)('One').told).toEqual(of(events)('One').told)
    expect(of(replayed.value)('Two').told).toEqual(of(events)('Two').told)
  })
})

describe('the pipeline in the data folder', () => {
  it('gets a new version only when the declaration says something else', async () => {
    const engine = open(folder())
    const versions: number[] = []
    for (const line of ['true', 'true', 'echo']) {
      const text = pipelineText({ Build: [commands('A', [line])] })
      const { events } = await runToEnd(engine, order(text, project(text)))
      versions.push(events[0]?.type === 'execution' && 'pipelineVersion' in events[0] ? events[0].pipelineVersion : 0)
    }
    expect(versions).toEqual([1, 1, 2])
    const listed = await engine.records.list({})
    expect(listed.ok && listed.value.map(({ pipelineVersion }) => pipelineVersion)).toEqual([2, 1, 1])
  })
})

describe('what is missing', () => {
  it('is all named at once, and nothing is stored', async () => {
    const more = { variables: [{ name: 'Who' }, { name: 'Where', defaultValue: 'here' }] }
    const secret = { environmentVariables: [{ name: 'TOKEN', value: 'the-token', type: 'SECRETS_MANAGER' }] }
    const text = pipelineText({ Build: [commands('A', ['true'], secret)] }, more)
    const path = join(folder({ 'pipeline.json': text }), 'pipeline.json')
    const engine = open(folder())
    const start = await engine.start(order(text, path, { variables: { Whom: 'x' }, sources: { 'Build.A': '.' } }))
    if (start.ok) throw new Error('It started')
    expect(start.failure.details?.['problems']).toEqual([
      'There is no source action “Build.A”. There is: Source.Fetch.',
      'There is no variable “Whom” in pipeline sample.',
      'Variable “Who” has no default: give it a value.',
      expect.stringContaining('Source.Fetch: Nothing is bound to repository “me/app”'),
      expect.stringContaining('Build.A: TOKEN: Secret “the-token” is not bound'),
    ])
    expect(await engine.records.list({})).toEqual({ ok: true, value: [] })
  })

  it('is every mistake of the document, with its place', async () => {
    const text = '{\n  "pipeline": { "name": "x", "stages": [] }\n}'
    const start = await open(folder()).start(order(text, null))
    expect(start).toMatchObject({
      ok: false,
      failure: { code: 'document-invalid', message: expect.stringMatching(/^2:\d+ /) },
    })
  })

  it('is every mistake of the bindings', async () => {
    const text = pipelineText({ Build: [commands('A', ['true'])] })
    const bindings = { repositorys: {}, buckets: { b: {} } }
    const start = await open(folder()).start(order(text, project(text, {}, bindings)))
    if (start.ok) throw new Error('It started')
    expect(start.failure.message).toContain('/repositorys: This key is not known here.')
    expect(start.failure.message).toContain('/buckets/b/folder: This key is missing.')
  })
})

describe('trust', () => {
  const text = pipelineText({
    Build: [commands('A', ['echo $X'], { environmentVariables: [{ name: 'X', value: '1' }] })],
  })

  it('is asked for with what would be executed, remembered, and asked for again after any change', async () => {
    const path = project(text)
    const data = folder()
    const engine = open(data)
    expect(await engine.start(order(text, path, { trust: false }))).toMatchObject({
      ok: false,
      failure: { code: 'trust-needed', details: { commands: ['Build.A: X=1', 'Build.A: echo $X'] } },
    })
    await runToEnd(engine, order(text, path))
    expect((await open(data).preview(order(text, path, { trust: false }))).isTrusted).toBe(true)
    const other = text.replace('echo $X', 'rm x')
    expect((await engine.preview(order(other, path, { trust: false }))).isTrusted).toBe(false)
    const bindings = join(path, '../stagecraft.local.json')
    writeFileSync(bindings, `${readFileSync(bindings, 'utf8')} `)
    expect((await engine.preview(order(text, path, { trust: false }))).isTrusted).toBe(false)
  })

  it('is not needed for a text that has no file', async () => {
    const engine = open(folder())
    const sources = { 'Source.Fetch': folder({ 'app.txt': 'hi' }) }
    const { ended } = await runToEnd(engine, order(text, null, { trust: false, sources }))
    expect(ended.status).toBe('Succeeded')
  })
})

describe('a secret', () => {
  it('reaches the command and nothing else: no event, no log, no file of the data folder', async () => {
    const secret = 'tops3cret-value-of-the-day'
    const text = pipelineText({
      Build: [
        commands(
          'Use',
          [
            '[ ${#TOKEN} = 26 ]',
            'echo "it is $TOKEN."',
            'for c in $(echo $TOKEN | fold -w 1); do printf $c; sleep 0.01; done',
            'echo $TOKEN >&2; LEAK=$TOKEN; echo $TOKEN > kept.txt; false',
          ],
          {
            namespace: 'Used',
            outputVariables: ['LEAK'],
            environmentVariables: [{ name: 'TOKEN', value: 'app:token', type: 'SECRETS_MANAGER' }],
          },
        ),
      ],
    })
    const path = project(text, undefined, { secrets: { app: { env: 'APP_SECRET' } } })
    const data = folder()
    const engine = open(data, { env: { ...process.env, APP_SECRET: JSON.stringify({ token: secret }) } })
    const { events, of: told } = await runToEnd(engine, order(text, path))
    expect(told('Use').log('stdout')).toBe('it is ***.\n***')
    expect(JSON.stringify(events)).not.toContain(secret)
    await engine.close()
    const files = readdirSync(data, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile())
    expect(files.filter((file) => readFileSync(join(file.parentPath, file.name)).includes(secret))).toEqual([])
  })
})

describe('a data folder', () => {
  it('that is damaged is named and left alone', () => {
    const damaged = folder({ 'engine.db': 'this is no database, and was never one'.repeat(100) })
    const opened = createEngine({ dataFolder: damaged, env: {}, takesOver: true, log: () => undefined })
    expect(opened).toMatchObject({
      ok: false,
      failure: { code: 'data-folder', message: expect.stringContaining(damaged) },
    })
    expect(readFileSync(join(damaged, 'engine.db'), 'utf8')).toContain('this is no database')
  })

  it('that is a file is named', () => {
    const file = join(folder({ taken: '' }), 'taken')
    const opened = createEngine({ dataFolder: file, env: {}, takesOver: true, log: () => undefined })
    expect(opened).toMatchObject({
      ok: false,
      failure: { code: 'data-folder', message: expect.stringContaining(file) },
    })
  })

  it('serves two engines, each of which hears of the executions of the other', async () => {
    const data = folder()
    const [one, two] = [open(data), open(data)]
    const text = pipelineText({ Gate: [action('Approval', 'Ask')], Build: [commands('A', ['echo from one'])] })
    const heard: RunEvent[] = []
    two.subscribe((event) => heard.push(event))
    const { id, events } = await started(one, order(text, project(text)))
    await until(two, heard, isApproval)
    await two.approve({ pipelineExecutionId: id, stage: 'Gate', action: 'Ask', result: 'Approved', summary: '' })
    await until(one, events, isEnd)
    expect(of(events)('A').log('stdout')).toBe('from one\n')
    expect(of(heard)('A').told).not.toContainEqual(expect.objectContaining({ type: 'log' }))
  })
})

/** The processes that carry the mark of an action. */
function processesOf(actionExecutionId: string): readonly string[] {
  return readdirSync('/proc').filter((pid) => {
    const file = `/proc/${pid}/environ`
    if (!/^\d+$/.test(pid) || !existsSync(file)) return false
    try {
      return readFileSync(file, 'latin1').includes(actionExecutionId)
    } catch {
      return false
    }
  })
}
