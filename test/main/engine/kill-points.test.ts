import { createHash } from 'node:crypto'
import { cpSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { DatabaseSync } from 'node:sqlite'
import fc from 'fast-check'
import { expect, it } from 'vitest'
import type { Executor } from '#main/engine/executor.ts'
import type { Engine } from '#main/engine/index.ts'
import { createStore } from '#main/engine/store.ts'
import type { ActionChanged, RunEvent } from '#shared/execution/events.ts'
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
  rule,
  until,
} from './bench.ts'

/** Two executions of this touch everything that goes on by itself: a retry, rules, an approval, a rollback. */
const text = pipelineText(
  {
    Build: {
      actions: [
        commands('Make', ['make'], { namespace: 'Made' }, { name: 'App', files: ['**/*'] }),
        commands('Flaky', ['flaky']),
        { ...commands('Late', ['late'], { inputArtifacts: [{ name: 'App' }] }), runOrder: 2 },
      ],
      onFailure: { result: 'RETRY' },
      onSuccess: condition(
        'FAIL',
        rule('VariableCheck', 'Value', { Variable: '#{Made.KEY}', Operator: 'MATCHES', Value: '[0-9a-f-]+' }),
        commandsRule('Smoke', ['smoke']),
      ),
    },
    Gate: [action('Approval', 'Ask')],
    Deploy: { actions: [commands('Ship', ['ship'])], onFailure: condition('ROLLBACK', commandsRule('Sure', ['sure'])) },
  },
  { executionMode: 'QUEUED' },
)

/** Actions that only say that they were done; `moment` hears of every step. */
function doing(done: Set<string>, moment: () => void): () => Executor {
  const tried = new Set<string>()
  return () => ({
    types: [],
    performs: 'runs',
    async execute(work) {
      const { action: name, pipelineExecutionId, actionExecutionId, workFolder, outputs } = work
      await new Promise(setImmediate)
      moment()
      const isFirst = !tried.has(`${name} ${pipelineExecutionId}`)
      tried.add(`${name} ${pipelineExecutionId}`)
      const isBad = (name === 'Flaky' && isFirst) || (name === 'Ship' && tried.has('Ship') && isFirst)
      if (name === 'Ship') tried.add('Ship')
      if (isBad) return { status: 'Failed', error: { code: 'JobFailed', message: 'It broke.' } }
      const artifacts = outputs.map((output) => {
        const file = join(workFolder, `${output.name}.zip`)
        writeFileSync(file, `${output.name} of ${actionExecutionId}`)
        return { name: output.name, file }
      })
      done.add(actionExecutionId)
      moment()
      return { status: 'Succeeded', artifacts, outputVariables: { KEY: actionExecutionId } }
    },
  })
}

/** The disk as a process leaves it that is killed now, what it had told by then, and which actions it had done. */
interface Wreck {
  readonly data: string
  readonly told: readonly RunEvent[]
  readonly done: ReadonlySet<string>
}

/** Runs two executions one after the other, and takes a picture of the disk at some of all moments. */
async function wrecks(isTaken: (moment: number) => boolean): Promise<readonly Wreck[]> {
  const data = folder()
  const taken: Wreck[] = []
  const told: RunEvent[] = []
  const done = new Set<string>()
  let moments = 0
  const moment = () => {
    if (!isTaken((moments += 1))) return
    const copy = folder()
    cpSync(data, copy, { recursive: true, filter: (file) => !file.endsWith('-shm') })
    taken.push({ data: copy, told: [...told], done: new Set(done) })
  }
  // A process that is gone when somebody looks for it.
  const engine = open(data, { owner: { pid: 4_000_000, startTime: 'gone' }, executorFor: doing(done, moment) })
  engine.subscribe((event) => {
    told.push(event)
    if (event.type === 'approval') void answer(engine, event)
    moment()
  })
  for (const _ of [1, 2]) {
    const start = await engine.start(order(text, null))
    if (!start.ok) throw new Error(start.failure.message)
  }
  await until(engine, told, () => told.filter(isEnd).length === 3)
  return taken
}

function answer(engine: Engine, { pipelineExecutionId }: RunEvent) {
  return engine.approve({ pipelineExecutionId, stage: 'Gate', action: 'Ask', result: 'Approved', summary: '' })
}

const withoutLogs = (events: readonly RunEvent[]) => events.filter(({ type }) => type !== 'log')

/** Everything that is told of every execution on a data folder. */
async function replayed(engine: Engine): Promise<readonly RunEvent[]> {
  const list = await engine.records.list({})
  const all: RunEvent[] = []
  for (const { pipelineExecutionId } of list.ok ? list.value : []) {
    const events = await engine.events({ pipelineExecutionId })
    if (!events.ok) throw new Error(events.failure.message)
    all.push(...events.value)
  }
  return all
}

const of = (events: readonly RunEvent[], id: string) => events.filter((event) => event.pipelineExecutionId === id)

/** Nothing told is missing, nothing is claimed that was not done, and what was cut off has failed with that reason. */
async function expectTruth(engine: Engine, { told, done }: Wreck): Promise<void> {
  const now = withoutLogs(await replayed(engine))
  for (const id of new Set(told.map(({ pipelineExecutionId }) => pipelineExecutionId))) {
    const before = withoutLogs(of(told, id))
    expect(of(now, id).slice(0, before.length)).toEqual(before)
  }
  const ends = now.filter(isActionEnd)
  const succeeded = ends.filter(({ action: name, status }) => name !== 'Ask' && status === 'Succeeded')
  expect(succeeded.filter(({ actionExecutionId }) => !done.has(actionExecutionId))).toEqual([])
  for (const begun of told.filter(isWorkBegun)) {
    const end = ends.find(({ actionExecutionId }) => actionExecutionId === begun.actionExecutionId)
    const message = expect.stringMatching(/^interrupted: |^It broke\.$/)
    expect(end).toMatchObject(end?.status === 'Failed' ? { errorDetails: { message } } : { status: 'Succeeded' })
  }
}

function isActionEnd(event: RunEvent): event is ActionChanged {
  return event.type === 'action' && event.status !== 'InProgress'
}

function isWorkBegun(event: RunEvent): event is ActionChanged {
  return event.type === 'action' && event.status === 'InProgress' && event.action !== 'Ask'
}

/** Artifacts that the journal names are there and whole. */
function expectArtifacts(data: string): void {
  const database = new DatabaseSync(join(data, 'engine.db'), { readOnly: true })
  const rows = createStore(database).eventsAfter(0)
  database.close()
  for (const { event } of rows) {
    if (!('kind' in event) || event.kind !== 'artifact-made') continue
    const bytes = readFileSync(join(data, event.artifact.file))
    expect(createHash('sha256').update(bytes).digest('hex')).toBe(event.artifact.sha256)
  }
}

/** Everything comes to an end: what was cut off is tried again, and what waits is approved. */
async function expectAnEnd(engine: Engine): Promise<void> {
  const underWay = async () => {
    const list = await engine.records.list({})
    return list.ok ? list.value.filter(({ status }) => status === 'InProgress') : []
  }
  for (let round = 0; round < 500 && (await underWay()).length > 0; round++) {
    for (const { pipelineExecutionId } of await underWay()) await answer(engine, { pipelineExecutionId } as RunEvent)
    await engine.performed()
    await new Promise(setImmediate)
  }
  expect(await underWay()).toEqual([])
}

/** Fewer than a play has. */
const moments = 100

// Four times fifty: two hundred moments in all.
it.each([1, 2, 3, 4])(
  'loses nothing and claims nothing when its process is killed, at any moment (%i)',
  async (seed) => {
    const among = { minLength: 50, maxLength: 50 }
    const [chosen = []] = fc.sample(fc.uniqueArray(fc.integer({ min: 1, max: moments }), among), { seed, numRuns: 1 })
    const all = await wrecks((moment) => chosen.includes(moment))
    expect(all).toHaveLength(50)
    for (const wreck of all) {
      const done = new Set(wreck.done)
      const engine = open(wreck.data, { executorFor: doing(done, () => undefined) })
      await expectTruth(engine, { ...wreck, done })
      await expectAnEnd(engine)
      await engine.close()
      expectArtifacts(wreck.data)
    }
  },
  120_000,
)
