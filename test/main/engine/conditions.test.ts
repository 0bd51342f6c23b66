import { describe, expect, it } from 'vitest'
import type { Outcome } from '#main/engine/executor.ts'
import { executorFor } from '#main/engine/executors/index.ts'
import type { RunEvent } from '#shared/execution/events.ts'
import type { ActionTypeId } from '#shared/model/pipeline.ts'
import {
  action,
  commands,
  commandsRule,
  condition,
  folder,
  isEnd,
  open,
  order,
  pipelineText,
  project,
  rule,
  runToEnd,
  started,
  until,
} from './bench.ts'
import { handClock } from './hand-clock.ts'

const make = commands('Make', ['echo made'])
const isRule = (event: RunEvent) => event.type === 'rule'

/** What was told of conditions and rules, a line each. */
function decided(events: readonly RunEvent[]): readonly string[] {
  return events.flatMap((event) => {
    if (event.type === 'condition') return [`${event.position} ${event.status}`]
    if (event.type !== 'rule' || event.status === 'InProgress') return []
    return [`${event.rule} ${event.status}: ${event.summary ?? ''}`]
  })
}

describe('a rule of commands', () => {
  it('runs in the source, and lets the stage begin when all of them succeed', async () => {
    const rules = [commandsRule('Look', ['grep hello app.txt'])]
    const text = pipelineText({ Build: { actions: [make], beforeEntry: condition('FAIL', ...rules) } })
    const { ended, events } = await runToEnd(open(folder()), order(text, project(text)))
    expect(ended.status).toBe('Succeeded')
    expect(decided(events)).toEqual(['beforeEntry InProgress', 'Look Succeeded: ', 'beforeEntry Succeeded'])
    expect(events).toContainEqual(
      expect.objectContaining({ type: 'log', action: 'beforeEntry/Look', stream: 'stdout', text: 'hello\n' }),
    )
  })

  it('fails with the command that failed, and needs no source', async () => {
    const rules = [commandsRule('Never', ['true', 'exit 3'], { inputArtifacts: [] })]
    const text = pipelineText({ Build: { actions: [make], beforeEntry: condition('FAIL', ...rules) } })
    const { ended, events, of: told } = await runToEnd(open(folder()), order(text, project(text)))
    expect(ended.status).toBe('Failed')
    expect(decided(events)).toEqual([
      'beforeEntry InProgress',
      'Never Failed: “exit 3” exited with 3.',
      'beforeEntry Failed',
    ])
    expect(told('Make').told).toEqual([])
  })

  it('is among what the user is asked to trust', async () => {
    const rules = [commandsRule('Look', ['rm -rf build'])]
    const text = pipelineText({ Build: { actions: [make], onSuccess: condition('FAIL', ...rules) } })
    const { commands: lines } = await open(folder()).preview(order(text, project(text)))
    expect(lines).toEqual(['Build.Make: echo made', 'Build.onSuccess/Look: rm -rf build'])
  })
})

describe('a rule of CodeBuild', () => {
  it('holds when the build succeeds', async () => {
    const rules = [rule('CodeBuild', 'Tests', { ProjectName: 'tests' }, { inputArtifacts: [{ name: 'Code' }] })]
    const text = pipelineText({ Build: { actions: [make], onSuccess: condition('FAIL', ...rules) } })
    const files = {
      'app.txt': 'hello',
      'buildspec.yml': 'version: 0.2\nphases:\n  build:\n    commands:\n      - grep hello app.txt\n',
    }
    const { ended, events } = await runToEnd(open(folder()), order(text, project(text, files)))
    expect(ended.status).toBe('Succeeded')
    expect(decided(events)).toEqual(['onSuccess InProgress', 'Tests Succeeded: ', 'onSuccess Succeeded'])
  })
})

describe('a rule of variables', () => {
  it('compares what an action put out, and skips the stage', async () => {
    const checks = rule('VariableCheck', 'Level', { Variable: '#{Made.LEVEL}', Operator: 'EQ', Value: 'high' })
    const text = pipelineText({
      Build: [commands('Make', ['LEVEL=low'], { namespace: 'Made', outputVariables: ['LEVEL'] })],
      Deploy: { actions: [commands('Ship', ['true'])], beforeEntry: condition('SKIP', checks) },
    })
    const { ended, events } = await runToEnd(open(folder()), order(text, project(text)))
    expect(ended.status).toBe('Succeeded')
    expect(ended.stages.map(({ status }) => status)).toEqual(['Succeeded', 'Succeeded', 'Skipped'])
    expect(decided(events)).toContain('Level Failed: Not true: “low” is “high”.')
  })
})

describe('a rule of an alarm', () => {
  const watched = (position: string, result: string) =>
    pipelineText({
      Build: {
        actions: [commands('Make', ['exit 1'])],
        [position]: condition(result, rule('CloudWatchAlarm', 'Calm', { AlarmName: 'Errors' })),
      },
    })

  it.each([
    ['beforeEntry', 'FAIL', 'ALARM', 'Failed'],
    ['beforeEntry', 'FAIL', 'INSUFFICIENT_DATA', 'Succeeded'],
    ['onFailure', 'ROLLBACK', 'ALARM', 'Succeeded'],
    ['onFailure', 'ROLLBACK', 'OK', 'Failed'],
  ] as const)('%s with %s and the alarm bound to %s is %s', async (position, result, state, status) => {
    const text = watched(position, result)
    const path = project(text, undefined, { alarms: { Errors: state } })
    const { events } = await runToEnd(open(folder()), order(text, path))
    expect(events.findLast(isRule)).toMatchObject({ rule: 'Calm', status })
  })

  it('that is bound to nothing keeps the run from starting', async () => {
    const text = watched('beforeEntry', 'FAIL')
    const start = await open(folder()).start(order(text, project(text)))
    expect(start).toMatchObject({
      ok: false,
      failure: {
        code: 'missing-binding',
        message: expect.stringContaining('Build.beforeEntry/Calm: Alarm “Errors” is not bound'),
      },
    })
  })
})

describe('a rule that nobody can decide here', () => {
  it('keeps the run from starting, and is named', async () => {
    const asks = rule('LambdaInvoke', 'Ask', { FunctionName: 'judge' })
    const text = pipelineText({ Build: { actions: [make], beforeEntry: condition('FAIL', asks) } })
    const start = await open(folder()).start(order(text, project(text)))
    if (start.ok) throw new Error('It started')
    expect(start.failure.details?.['problems']).toEqual([
      'Build.beforeEntry/Ask: Function “judge” is not bound: add it to "functions" of the bindings.',
    ])
  })
})

describe('a rule of a function', () => {
  /** Functions that can be called here, and end like this. */
  const calling = (outcome: Outcome) => (type: ActionTypeId) =>
    type.provider === 'Lambda'
      ? { types: [], performs: 'runs' as const, execute: async () => outcome }
      : executorFor(type)
  const good: Outcome = { status: 'Succeeded' }
  const bad: Outcome = { status: 'Failed', error: { code: 'JobFailed', message: 'It said no.' } }

  it.each([
    ['onSuccess', 'FAIL', 'true', good, 'Succeeded'],
    ['onSuccess', 'FAIL', 'true', bad, 'Failed'],
    // After a failure it is the error that the condition waits for.
    ['onFailure', 'ROLLBACK', 'false', bad, 'Succeeded'],
    ['onFailure', 'ROLLBACK', 'false', good, 'Failed'],
  ] as const)('%s with %s after “%s” is as the function ends', async (position, result, line, outcome, status) => {
    const asks = rule('LambdaInvoke', 'Ask', { FunctionName: 'judge' })
    const text = pipelineText({ Build: { actions: [commands('Make', [line])], [position]: condition(result, asks) } })
    const path = project(text, undefined, { functions: { judge: { command: 'true' } } })
    const { events } = await runToEnd(open(folder(), { executorFor: calling(outcome) }), order(text, path))
    expect(events.findLast(isRule)).toMatchObject({ rule: 'Ask', status })
  })
})

describe('a deployment window', () => {
  const gated = pipelineText({
    Build: {
      actions: [make],
      beforeEntry: condition('FAIL', rule('DeploymentWindow', 'Hours', { Cron: '* * 9-16 ? * MON-FRI' })),
    },
  })
  const isLog = (event: RunEvent) => event.type === 'log' && event.action === 'beforeEntry/Hours'

  it('is waited for', async () => {
    const clock = handClock()
    const engine = open(folder(), { clock })
    const { events } = await started(engine, order(gated, project(gated)))
    expect(await until(engine, events, isLog)).toMatchObject({
      text: 'The window is closed; it opens at 2026-01-05T09:00:00.000Z.\n',
    })
    clock.forward(119)
    expect(decided(events)).toEqual(['beforeEntry InProgress'])
    clock.forward(1)
    expect(await until(engine, events, isEnd)).toMatchObject({ status: 'Succeeded' })
  })

  it('is waited for again by a machine that slept while it was open', async () => {
    const clock = handClock()
    const engine = open(folder(), { clock })
    const { events } = await started(engine, order(gated, project(gated)))
    await until(engine, events, isLog)
    clock.sleep(12 * 60)
    const isTomorrow = (event: RunEvent) => isLog(event) && 'text' in event && event.text.includes('2026-01-06T09:00')
    await until(engine, events, isTomorrow)
    expect(decided(events)).toEqual(['beforeEntry InProgress'])
    clock.forward(14 * 60)
    expect(await until(engine, events, isEnd)).toMatchObject({ status: 'Succeeded' })
  })

  it('can be overridden while it is closed', async () => {
    const engine = open(folder(), { clock: handClock() })
    const { id, events } = await started(engine, order(gated, project(gated)))
    await until(engine, events, isLog)
    const place = { pipelineExecutionId: id, stage: 'Build' }
    expect(await engine.override({ ...place, conditionType: 'BEFORE_ENTRY' })).toEqual({ ok: true, value: null })
    expect(await until(engine, events, isEnd)).toMatchObject({ status: 'Succeeded' })
    expect(decided(events)).toEqual(['beforeEntry InProgress', 'Hours Abandoned: ', 'beforeEntry Overridden'])
  })

  it('is waited for by the next process when this one ends', async () => {
    const data = folder()
    const clock = handClock()
    const first = open(data, { clock })
    const { id, events } = await started(first, order(gated, project(gated)))
    await until(first, events, isLog)
    await first.close()
    const next = open(data, { clock })
    const later: RunEvent[] = []
    next.subscribe((event) => later.push(event))
    clock.forward(180)
    expect(await until(next, later, isEnd)).toMatchObject({ pipelineExecutionId: id, status: 'Succeeded' })
  })
})

describe('a failed condition', () => {
  it('can be overridden after the run, which then goes on', async () => {
    const bad = commandsRule('Look', ['false'])
    const text = pipelineText({
      Build: { actions: [make], onSuccess: condition('FAIL', bad) },
      Deploy: [commands('Ship', ['true'])],
    })
    const engine = open(folder())
    const { id, ended, events } = await runToEnd(engine, order(text, project(text)))
    expect(ended.status).toBe('Failed')
    const told = events.length
    const place = { pipelineExecutionId: id, stage: 'Build' }
    expect(await engine.override({ ...place, conditionType: 'ON_SUCCESS' })).toEqual({ ok: true, value: null })
    const later: RunEvent[] = events.slice(told)
    engine.subscribe((event) => later.push(event))
    expect(await until(engine, later, isEnd)).toMatchObject({ status: 'Succeeded' })
  })
})

describe('a rule with a mistake', () => {
  it('is named before the run starts', async () => {
    const never = rule('DeploymentWindow', 'Hours', { Cron: '* * 25 ? * *' })
    const text = pipelineText({ Build: { actions: [make], beforeEntry: condition('FAIL', never) } })
    const start = await open(folder()).start(order(text, project(text)))
    expect(start).toMatchObject({ ok: false, failure: { message: expect.stringContaining('“25” is not between') } })
  })
})

it('keeps an approval and a rule apart that have one name', async () => {
  const text = pipelineText({
    Gate: { actions: [action('Approval', 'Ask')], beforeEntry: condition('FAIL', commandsRule('Ask', ['echo asked'])) },
  })
  const engine = open(folder())
  const { events } = await started(engine, order(text, project(text)))
  await until(engine, events, ({ type }) => type === 'approval')
  expect(events.filter((event) => event.type === 'log' && event.stream === 'stdout')).toMatchObject([
    { action: 'beforeEntry/Ask', text: 'asked\n' },
  ])
})
