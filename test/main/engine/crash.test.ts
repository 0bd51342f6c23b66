import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { existsSync, readdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { createInterface } from 'node:readline'
import { describe, expect, it, onTestFinished } from 'vitest'
import { startTimeOf } from '#main/engine/process-identity.ts'
import type { RunEvent } from '#shared/execution/events.ts'
import {
  action,
  commands,
  commandsRule,
  condition,
  folder,
  isEnd,
  of,
  open,
  order,
  pipelineText,
  project,
  started,
  until,
} from './bench.ts'

/** Runs a document in a process of its own until an event comes; gives that and what came before. */
async function driveUntil(dataFolder: string, path: string, is: (event: RunEvent) => boolean, times = 1) {
  const script = join(import.meta.dirname, 'drive-until-killed.ts')
  const driver = spawn(process.execPath, [script, dataFolder, path, String(times)], {
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  onTestFinished(() => void driver.kill('SIGKILL'))
  const events: RunEvent[] = []
  for await (const line of createInterface({ input: driver.stdout })) {
    const event = JSON.parse(line) as RunEvent
    events.push(event)
    if (is(event)) return { driver, events, id: event.pipelineExecutionId }
  }
  throw new Error('The driver ended before that')
}

async function kill(driver: ChildProcess): Promise<void> {
  driver.kill('SIGKILL')
  await once(driver, 'exit')
}

const printedPid = (event: RunEvent) =>
  event.type === 'log' && event.stream === 'stdout' && /^\d+ \d+\n/.test(event.text)

it('leaves a history that says what became of the run, and no process, when it is killed', async () => {
  const data = folder()
  const lines = ['setsid sleep 600 & away=$!; echo $$ $away; sleep 600']
  const text = pipelineText({
    Build: [commands('Long', lines)],
    Later: [commands('Never', ['true'])],
  })
  const { driver, events, id } = await driveUntil(data, project(text), printedPid)
  const pids = of(events)('Long').log('stdout').trim().split(' ').map(Number)
  expect(pids.map((pid) => startTimeOf(pid) !== undefined)).toEqual([true, true])
  await kill(driver)
  expect(pids.map((pid) => startTimeOf(pid) !== undefined)).toEqual([true, true])

  const next = open(data)
  const [overview] = await listed(next)
  expect(overview).toMatchObject({ pipelineExecutionId: id, status: 'Failed' })
  expect(overview?.note).toBe(
    `The process that ran it (${driver.pid}) ended before it was over; one action was interrupted.`,
  )
  const replayed = await next.events({ pipelineExecutionId: id })
  if (!replayed.ok) throw new Error(replayed.failure.message)
  expect(of(replayed.value)('Long').end).toMatchObject({
    status: 'Failed',
    errorDetails: { code: 'JobFailed', message: expect.stringMatching(/^interrupted/) },
  })
  expect(of(replayed.value)('Never').told).toEqual([])
  expect(replayed.value.at(-1)).toMatchObject({ type: 'execution', status: 'Failed' })
  await expect.poll(() => pids.map((pid) => startTimeOf(pid))).toEqual([undefined, undefined])
  expect(readdirSync(join(data, 'work'))).toEqual([])
})

it('keeps an approval open with its token, and goes on where it was', async () => {
  const data = folder()
  const text = pipelineText({ Gate: [action('Approval', 'Ask')], Build: [commands('Go', ['cat app.txt'])] })
  const { driver, events, id } = await driveUntil(data, project(text), ({ type }) => type === 'approval')
  const asked = events.at(-1)
  await kill(driver)

  const next = open(data)
  expect(await listed(next)).toMatchObject([
    { status: 'InProgress', note: expect.stringContaining('nothing was running then') },
  ])
  const replayed = await next.events({ pipelineExecutionId: id })
  expect(replayed.ok && replayed.value.at(-1)).toEqual(asked)
  const later: RunEvent[] = []
  next.subscribe((event) => later.push(event))
  await next.approve({ pipelineExecutionId: id, stage: 'Gate', action: 'Ask', result: 'Approved', summary: '' })
  expect(await until(next, later, isEnd)).toMatchObject({ status: 'Succeeded' })
  expect(of(later)('Go').log('stdout')).toBe('hello')
})

it('fails a rule that was cut off, and ends what it had started', async () => {
  const data = folder()
  const endless = commandsRule('Long', ['setsid sleep 600 & away=$!; echo $$ $away; sleep 600'])
  const text = pipelineText({
    Build: { actions: [commands('Never', ['true'])], beforeEntry: condition('FAIL', endless) },
  })
  const { driver, events, id } = await driveUntil(data, project(text), printedPid)
  const pids = of(events)('beforeEntry/Long').log('stdout').trim().split(' ').map(Number)
  await kill(driver)

  const next = open(data)
  const replayed = await next.events({ pipelineExecutionId: id })
  if (!replayed.ok) throw new Error(replayed.failure.message)
  expect(replayed.value.findLast(({ type }) => type === 'rule')).toMatchObject({
    rule: 'Long',
    status: 'Failed',
    summary: expect.stringMatching(/^interrupted/),
  })
  expect(replayed.value.at(-1)).toMatchObject({ type: 'execution', status: 'Failed' })
  await expect.poll(() => pids.map((pid) => startTimeOf(pid))).toEqual([undefined, undefined])
})

it('goes on with the automatic retry of what was cut off', async () => {
  const data = folder()
  const flag = join(folder(), 'flag')
  const once = commands('Once', [`[ -e ${flag} ] || { touch ${flag}; echo $$ $$; sleep 600; }`])
  const text = pipelineText({ Build: { actions: [once], onFailure: { result: 'RETRY' } } })
  const { driver, id } = await driveUntil(data, project(text), printedPid)
  await kill(driver)
  const next = open(data)
  const later: RunEvent[] = []
  next.subscribe((event) => later.push(event))
  expect(await until(next, later, isEnd)).toMatchObject({ pipelineExecutionId: id, status: 'Succeeded' })
  expect(of(later)('Once').end).toMatchObject({ attempt: 2, status: 'Succeeded' })
})

describe('an execution that waited in front of a stage', () => {
  const text = (lines: readonly string[]) =>
    pipelineText({ Build: [commands('Make', lines)] }, { executionMode: 'QUEUED' })
  const isIn = (stage: string, status: string) => (event: RunEvent) =>
    event.type === 'stage' && event.stage === stage && event.status === status

  it('goes on when the process that drove it was killed: only what ran is cut off', async () => {
    const data = folder()
    const flag = join(folder(), 'flag')
    const path = project(text([`[ -e ${flag} ] || { touch ${flag}; sleep 600; }`]))
    let fetched = 0
    const { driver, events } = await driveUntil(
      data,
      path,
      (event) => isIn('Source', 'Succeeded')(event) && ++fetched === 2,
      2,
    )
    const [first, second] = new Set(events.map(({ pipelineExecutionId }) => pipelineExecutionId))
    await expect.poll(() => existsSync(flag)).toBe(true)
    await kill(driver)
    const next = open(data)
    const later: RunEvent[] = []
    next.subscribe((event) => later.push(event))
    await until(next, later, (event) => isEnd(event) && event.pipelineExecutionId === second)
    const list = await listed(next)
    expect(list.map(({ pipelineExecutionId: id, status, note }) => ({ id, status, note }))).toEqual([
      { id: second, status: 'Succeeded', note: expect.stringContaining('nothing was running then') },
      { id: first, status: 'Failed', note: expect.stringContaining('one action was interrupted') },
    ])
  })

  it('goes on when its process was killed right before another one freed the stage', async () => {
    const data = folder()
    const flag = join(folder(), 'flag')
    const made = text([`until [ -e ${flag} ]; do sleep 0.05; done`])
    const path = project(made)
    const engine = open(data)
    const first = await started(engine, order(made, path))
    await until(engine, first.events, isIn('Build', 'InProgress'))
    const { driver, id } = await driveUntil(data, path, isIn('Source', 'Succeeded'))
    await kill(driver)
    writeFileSync(flag, '')
    await expect
      .poll(async () => (await listed(engine)).find((one) => one.pipelineExecutionId === id)?.status, {
        timeout: 15_000,
      })
      .toBe('Succeeded')
  })

  it('goes on in a process that only ends its own, where it is in the way of that', async () => {
    const data = folder()
    const flag = join(folder(), 'flag')
    const made = text([`[ -e ${flag} ] || { touch ${flag}; sleep 600; }`])
    const path = project(made)
    let fetched = 0
    const { driver } = await driveUntil(data, path, (event) => isIn('Source', 'Succeeded')(event) && ++fetched === 2, 2)
    await expect.poll(() => existsSync(flag)).toBe(true)
    await kill(driver)
    const next = open(data, { takesOver: false })
    const third = await started(next, order(made, path))
    await until(next, third.events, (event) => isEnd(event) && event.pipelineExecutionId === third.id)
    expect((await listed(next)).map(({ status }) => status)).toEqual(['Succeeded', 'Succeeded', 'Failed'])
  })

  it('is left to the next process when the one that drove it is closed', async () => {
    const data = folder()
    const flag = join(folder(), 'flag')
    const made = text([`[ -e ${flag} ] || { touch ${flag}; sleep 600; }`])
    const path = project(made)
    const engine = open(data)
    const first = await started(engine, order(made, path))
    await until(engine, first.events, isIn('Build', 'InProgress'))
    const second = await started(engine, order(made, path))
    await until(engine, second.events, isIn('Source', 'Succeeded'))
    await expect.poll(() => existsSync(flag)).toBe(true)
    await engine.close()
    const next = open(data)
    const later: RunEvent[] = []
    next.subscribe((event) => later.push(event))
    await until(next, later, isEnd)
    const list = await listed(next)
    expect(list.map(({ pipelineExecutionId: id, status }) => ({ id, status }))).toEqual([
      { id: second.id, status: 'Succeeded' },
      { id: first.id, status: 'Failed' },
    ])
  })
})

it('does not take the executions of a process that lives for interrupted, and can stop them', async () => {
  const data = folder()
  const text = pipelineText({ Build: [commands('Wait', ['echo $$ $$; sleep 600'])] })
  const { id, events } = await driveUntil(data, project(text), printedPid)
  const pid = Number(of(events)('Wait').log('stdout').split(' ')[0])
  const other = open(data)
  expect(await listed(other)).toMatchObject([{ pipelineExecutionId: id, status: 'InProgress' }])
  const heard: RunEvent[] = []
  other.subscribe((event) => heard.push(event))
  await other.stop({ pipelineExecutionId: id, abandon: true })
  expect(heard.at(-1)).toMatchObject({ type: 'execution', status: 'Stopped' })
  await expect.poll(() => startTimeOf(pid), { timeout: 10_000 }).toBe(undefined)
})

async function listed(engine: ReturnType<typeof open>) {
  const list = await engine.records.list({})
  if (!list.ok) throw new Error(list.failure.message)
  return list.value
}
