import { existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import type { Engine } from '#main/engine/index.ts'
import type { RunEvent } from '#shared/execution/events.ts'
import type { JsonObject } from '#shared/model/json.ts'
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
import { handClock } from './hand-clock.ts'

/** Everything that is told from now on, until the execution ends again. */
async function next(engine: Engine, id: string, ask: () => Promise<unknown>) {
  const events: RunEvent[] = []
  const unsubscribe = engine.subscribe((event) => {
    if (event.pipelineExecutionId === id) events.push(event)
  })
  expect(await ask()).toMatchObject({ ok: true })
  const ended = await until(engine, events, isEnd)
  unsubscribe()
  return { events, ended, of: of(events) }
}

/** Succeeds as soon as a file is there. */
function needs(file: string): JsonObject {
  return commands('Need', [`cat ${file}`])
}

const deploy = action('S3', 'Ship', { configuration: { BucketName: 'site', Extract: 'true' } }, { in: ['Code'] })

describe('a retry', () => {
  it('goes on with the execution, its artifacts and its variables, under its id', async () => {
    const flag = join(folder(), 'flag')
    const first = commands('Make', ['VERSION=7'], { namespace: 'Made', outputVariables: ['VERSION'] })
    const use = commands('Use', ['echo "#{Made.VERSION}"; cat app.txt'])
    const text = pipelineText({ Build: [first], Check: [needs(flag)], Use: [use] })
    const engine = open(folder())
    const { id, ended } = await runToEnd(engine, order(text, project(text)))
    expect(ended.status).toBe('Failed')
    writeFileSync(flag, '')
    const place = { pipelineExecutionId: id, stage: 'Check', mode: 'FAILED_ACTIONS' } as const
    const { ended: again, of: told } = await next(engine, id, () => engine.retry(place))
    expect(again).toMatchObject({ status: 'Succeeded', pipelineExecutionId: id })
    expect(told('Need').end).toMatchObject({ status: 'Succeeded', attempt: 2 })
    expect(told('Use').log('stdout')).toBe('7\nhello')
    expect(await engine.records.list({})).toMatchObject({ value: [{ pipelineExecutionId: id, status: 'Succeeded' }] })
  })

  it('is possible for another process later, and refused with the name that the API has for the reason', async () => {
    const flag = join(folder(), 'flag')
    const text = pipelineText({ Check: [needs(flag)] })
    const data = folder()
    const first = open(data)
    const { id } = await runToEnd(first, order(text, project(text)))
    await first.close()
    const second = open(data)
    const place = { pipelineExecutionId: id, stage: 'Check' }
    writeFileSync(flag, '')
    const { ended } = await next(second, id, () => second.retry({ ...place, mode: 'ALL_ACTIONS' }))
    expect(ended).toMatchObject({ status: 'Succeeded' })
    expect(await second.retry({ ...place, mode: 'ALL_ACTIONS' })).toMatchObject({
      ok: false,
      failure: { code: 'bad-request', details: { exception: 'StageNotRetryableException' } },
    })
    expect(await second.retry({ ...place, stage: 'Nowhere', mode: 'ALL_ACTIONS' })).toMatchObject({
      ok: false,
      failure: { details: { exception: 'StageNotFoundException' } },
    })
  })

  it('comes by itself where the stage says so', async () => {
    const flag = join(folder(), 'flag')
    const flaky = commands('Flaky', [`[ -e ${flag} ] || { touch ${flag}; exit 1; }`])
    const text = pipelineText({ Build: { actions: [flaky], onFailure: { result: 'RETRY' } } })
    const { ended, events } = await runToEnd(open(folder()), order(text, project(text)))
    expect(ended).toMatchObject({ status: 'Succeeded', stages: [{}, { actions: [{ attempts: 2 }] }] })
    expect(events.filter((event) => event.type === 'stage' && event.stage === 'Build')).toMatchObject([
      { status: 'InProgress' },
      { status: 'Failed' },
      { status: 'InProgress' },
      { status: 'Succeeded' },
    ])
  })
})

describe('a rollback', () => {
  /** Deploys what the source holds, unless that is bad. */
  const deploying = (onFailure: JsonObject) =>
    pipelineText({
      Deploy: { actions: [deploy, { ...commands('Check', ['! grep bad app.txt']), runOrder: 2 }], ...onFailure },
    })
  const deployed = (data: string) => readFileSync(join(data, 'buckets/site/app.txt'), 'utf8')

  it('comes by itself, and brings back what was there before', async () => {
    const text = deploying({ onFailure: { result: 'ROLLBACK' } })
    const path = project(text)
    const data = folder()
    const engine = open(data)
    const { id: good } = await runToEnd(engine, order(text, path))
    writeFileSync(join(path, '../source/app.txt'), 'bad')
    const all: RunEvent[] = []
    engine.subscribe((event) => all.push(event))
    const { id: bad, ended } = await runToEnd(engine, order(text, path))
    expect(ended).toMatchObject({ status: 'Failed', rollbackExecutionId: expect.any(String) })
    const { rollbackExecutionId: rollback = '' } = ended
    const isItsEnd = (event: RunEvent) => isEnd(event) && event.pipelineExecutionId === rollback
    expect(await until(engine, all, isItsEnd)).toMatchObject({ status: 'Succeeded' })
    expect(deployed(data)).toBe('hello')
    expect(all.find(({ pipelineExecutionId }) => pipelineExecutionId === rollback)).toMatchObject({
      executionType: 'ROLLBACK',
      trigger: { triggerType: 'AutomatedRollback', triggerDetail: bad },
    })
    const listed = await engine.records.list({})
    expect(listed.ok && listed.value.map((one) => [one.pipelineExecutionId, one.status])).toEqual([
      [rollback, 'Succeeded'],
      [bad, 'Failed'],
      [good, 'Succeeded'],
    ])
  })

  it('can be asked for, by a process that never saw the target', async () => {
    const text = deploying({})
    const path = project(text)
    const data = folder()
    const first = open(data)
    const { id: target } = await runToEnd(first, order(text, path))
    for (const content of ['second', 'third']) {
      writeFileSync(join(path, '../source/app.txt'), content)
      await runToEnd(first, order(text, path))
    }
    await first.close()
    expect(deployed(data)).toBe('third')
    const second = open(data)
    const request = { pipelineName: 'sample', stage: 'Deploy', targetPipelineExecutionId: target }
    const asked = await second.rollBack(request)
    if (!asked.ok) throw new Error(asked.failure.message)
    const { pipelineExecutionId } = asked.value
    await expect.poll(() => statusOf(second, pipelineExecutionId)).toBe('Succeeded')
    expect(deployed(data)).toBe('hello')
    expect(await second.rollBack({ ...request, stage: 'Source' })).toMatchObject({
      failure: { details: { exception: 'UnableToRollbackStageException' } },
    })
    expect(await second.rollBack({ ...request, targetPipelineExecutionId: 'nobody' })).toMatchObject({
      failure: { code: 'no-such-execution' },
    })
  })

  it('tells what is wrong when the artifact of its target is gone', async () => {
    const text = deploying({})
    const data = folder()
    const engine = open(data)
    const { id: target } = await runToEnd(engine, order(text, project(text)))
    rmSync(join(data, 'artifacts', target), { recursive: true })
    const asked = await engine.rollBack({ pipelineName: 'sample', stage: 'Deploy', targetPipelineExecutionId: target })
    if (!asked.ok) throw new Error(asked.failure.message)
    const { pipelineExecutionId } = asked.value
    await expect.poll(() => statusOf(engine, pipelineExecutionId)).toBe('Failed')
    const events = await engine.events({ pipelineExecutionId })
    expect(events.ok && of(events.value)('Ship').end).toMatchObject({
      errorDetails: {
        code: 'ConfigurationError',
        message: expect.stringMatching(/^The file of input artifact Code is gone/),
      },
    })
  })
})

async function statusOf(engine: Engine, id: string) {
  const list = await engine.records.list({})
  return list.ok ? list.value.find(({ pipelineExecutionId }) => pipelineExecutionId === id)?.status : undefined
}

describe('a transition', () => {
  it('keeps executions out, and survives the process', async () => {
    const text = pipelineText({ Build: [commands('Make', ['true'])] })
    const data = folder()
    const first = open(data)
    await runToEnd(first, order(text, project(text)))
    const place = { pipelineName: 'sample', stage: 'Build', type: 'Inbound' } as const
    expect(await first.setTransition({ ...place, enabled: false, reason: 'Freeze' })).toEqual({ ok: true, value: null })
    await first.close()

    const second = open(data)
    const { id, events } = await started(second, order(text, project(text)))
    await until(second, events, (event) => event.type === 'stage' && event.status === 'Succeeded')
    expect(await second.state({ pipelineName: 'sample' })).toMatchObject({
      value: {
        pipelineVersion: 1,
        stageStates: [
          { stageName: 'Source', latestExecution: { pipelineExecutionId: id, status: 'Succeeded' } },
          {
            stageName: 'Build',
            inboundExecutions: [{ pipelineExecutionId: id }],
            inboundTransitionState: { enabled: false, disabledReason: 'Freeze' },
          },
        ],
      },
    })
    await second.setTransition({ ...place, enabled: true })
    expect(await until(second, events, isEnd)).toMatchObject({ status: 'Succeeded' })
  })

  it('is refused for what is not known', async () => {
    const engine = open(folder())
    const unknown = { pipelineName: 'nowhere', stage: 'Build', type: 'Inbound', enabled: true } as const
    expect(await engine.setTransition(unknown)).toMatchObject({
      failure: { details: { exception: 'PipelineNotFoundException' } },
    })
    expect(await engine.state({ pipelineName: 'nowhere' })).toMatchObject({ failure: { code: 'not-found' } })
  })
})

describe('executions of one pipeline', () => {
  const gated = (executionMode: string) =>
    pipelineText({ Gate: [action('Approval', 'Ask')], Build: [commands('Make', ['true'])] }, { executionMode })
  const answer = (engine: Engine, pipelineExecutionId: string) =>
    engine.approve({ pipelineExecutionId, stage: 'Gate', action: 'Ask', result: 'Approved', summary: '' })
  const waiting = (id: string) => (event: RunEvent) => event.type === 'approval' && event.pipelineExecutionId === id

  it('wait in a queue, and each goes on when it is its turn', async () => {
    const text = gated('QUEUED')
    const engine = open(folder())
    const path = project(text)
    const all: RunEvent[] = []
    engine.subscribe((event) => all.push(event))
    const ids = [await idOf(engine, text, path), await idOf(engine, text, path), await idOf(engine, text, path)]
    for (const id of ids) {
      await until(engine, all, waiting(id))
      await answer(engine, id)
    }
    await until(engine, all, (event) => isEnd(event) && event.pipelineExecutionId === ids[2])
    expect(all.filter(isEnd).map(({ pipelineExecutionId, status }) => [pipelineExecutionId, status])).toEqual(
      ids.map((id) => [id, 'Succeeded']),
    )
  })

  it('are cancelled by another version, and start with it', async () => {
    const engine = open(folder())
    const [before, after] = [gated('QUEUED'), gated('SUPERSEDED')]
    const { id, events } = await started(engine, order(before, project(before)))
    await until(engine, events, waiting(id))
    const later = await started(engine, order(after, project(after)))
    await answer(engine, id)
    expect(await until(engine, events, isEnd)).toMatchObject({ status: 'Cancelled' })
    expect(later.events[0]).toMatchObject({ status: 'InProgress', pipelineVersion: 2 })
  })

  it('start once for one request token', async () => {
    const engine = open(folder())
    const text = gated('PARALLEL')
    const request = order(text, project(text), { clientRequestToken: 'a-token' })
    const [one, two] = [await engine.start(request), await engine.start(request)]
    expect(two).toEqual(one)
    expect(await engine.records.list({})).toMatchObject({ value: [{}] })
    expect(await engine.state({ pipelineName: 'sample' })).toMatchObject({ value: { stageStates: [] } })
  })
})

async function idOf(engine: Engine, text: string, path: string): Promise<string> {
  const start = await engine.start(order(text, path))
  if (!start.ok) throw new Error(start.failure.message)
  return start.value.pipelineExecutionId
}

describe('time', () => {
  it('ends an action that takes longer than its type may, with all its processes', async () => {
    const clock = handClock()
    const flag = join(folder(), 'ended')
    const text = pipelineText({ Build: [commands('Long', [`trap 'touch ${flag}' EXIT; echo begun; sleep 600`])] })
    const engine = open(folder(), { clock })
    const { events } = await started(engine, order(text, project(text)))
    await until(engine, events, (event) => event.type === 'log' && event.text === 'begun\n')
    clock.forward(54)
    expect(events.some(isEnd)).toBe(false)
    clock.forward(1)
    expect(await until(engine, events, isEnd)).toMatchObject({ status: 'Failed' })
    expect(of(events)('Long').end).toMatchObject({
      errorDetails: { code: 'JobFailed', message: 'It took longer than actions of its type may.' },
    })
    await expect.poll(() => existsSync(flag), { timeout: 10_000 }).toBe(true)
  })

  it('ends an approval that nobody gave', async () => {
    const clock = handClock()
    const text = pipelineText({ Gate: [action('Approval', 'Ask', { timeoutInMinutes: 30 })] })
    const engine = open(folder(), { clock })
    const { events } = await started(engine, order(text, project(text)))
    await until(engine, events, ({ type }) => type === 'approval')
    clock.forward(30)
    expect(events.at(-1)).toMatchObject({ type: 'execution', status: 'Failed' })
  })
})

describe('an action that starts another pipeline', () => {
  const other = pipelineText(
    { Build: [commands('Hello', ['echo "for #{variables.Who}"'])] },
    { name: 'other', variables: [{ name: 'Who', defaultValue: 'nobody' }] },
  )
  const invoke = (more: JsonObject = {}) =>
    pipelineText({ Next: [action('CodePipeline', 'Start', { configuration: { PipelineName: 'other', ...more } })] })

  it('succeeds when that has started, and tells its execution', async () => {
    const engine = open(folder())
    await runToEnd(engine, order(other, project(other)))
    const text = invoke({ Variables: '[{"name":"Who","value":"you"}]' })
    const all: RunEvent[] = []
    engine.subscribe((event) => all.push(event))
    const { id, of: told } = await runToEnd(engine, order(text, project(text)))
    const { externalExecutionId: child } = told('Start').end ?? {}
    await until(engine, all, (event) => isEnd(event) && event.pipelineExecutionId === child)
    expect(all.find(({ pipelineExecutionId }) => pipelineExecutionId === child)).toMatchObject({
      pipelineName: 'other',
      trigger: { triggerType: 'StartPipelineExecution', triggerDetail: `sample/${id}` },
    })
    expect(of(all)('Hello').log('stdout')).toBe('for you\n')
  })

  it('keeps a run from starting when nobody knows that pipeline', async () => {
    const text = invoke()
    const start = await open(folder()).start(order(text, project(text)))
    expect(start).toMatchObject({
      failure: {
        code: 'missing-binding',
        message: 'Next.Start: Pipeline “other” is not in the data folder: run it once before.',
      },
    })
  })

  it('fails when that cannot start', async () => {
    const engine = open(folder())
    await runToEnd(engine, order(other, project(other)))
    const text = invoke({ Variables: '[{"name":"Whom","value":"you"}]' })
    const { of: told } = await runToEnd(engine, order(text, project(text)))
    expect(told('Start').end).toMatchObject({
      status: 'Failed',
      errorDetails: { code: 'ConfigurationError', message: 'There is no variable “Whom” in pipeline other.' },
    })
  })
})
