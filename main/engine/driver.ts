import { randomUUID } from 'node:crypto'
import type { DatabaseSync } from 'node:sqlite'
import { apply, prune, recall } from '#shared/execution/apply.ts'
import { type Command, decide, type DecisionContext, type Rejection } from '#shared/execution/decide.ts'
import type { RunEvent } from '#shared/execution/events.ts'
import {
  type ExecutionBegan,
  type ExecutionEvent,
  isOfExecution,
  type PipelineEvent,
} from '#shared/execution/journal.ts'
import { type Execution, findExecution, hasEnded, noRuns, type PipelineRuns } from '#shared/execution/state.ts'
import { countSimulated, tell } from '#shared/execution/tell.ts'
import { transact } from './database.ts'
import { aboutOf } from './execution-about.ts'
import { DamagedRow, type JournalRow, type Store } from './store.ts'

/** An event that happened, with its execution as it was right after it. */
export interface Happened {
  readonly seq: number
  readonly event: ExecutionEvent
  readonly after: Execution
}

/** Decides, writes down what was decided, and only then lets it be known. */
export interface Driver {
  /** Carries out a command on a pipeline and its executions, which is made in the same transaction; perhaps it is none. */
  carryOut(pipelineName: string, command: () => Command | undefined): Rejection | undefined
  /** Takes in what other processes wrote meanwhile. */
  refresh(): void
  /** A pipeline with the executions that matter to what may happen next. */
  runsOf(pipelineName: string): PipelineRuns
  /** The execution as it is now; `undefined` when it is over and done with, or not known. */
  find(pipelineName: string, pipelineExecutionId: string): Execution | undefined
  lastSeq(): number
}

export function createDriver(ports: {
  readonly database: DatabaseSync
  readonly store: Store
  readonly context: Omit<DecisionContext, 'now' | 'newId'>
  readonly now: () => string
  /** Makes the row of an execution that begins by itself. */
  readonly adopt: (began: ExecutionBegan) => void
  /** Hears that an execution has entered a stage, in the same transaction; perhaps another process drives it. */
  readonly entered: (pipelineExecutionId: string) => void
  /** Hears that an action or rule has ended, in the same transaction. */
  readonly ended: (id: string) => void
  /** Hears that a pipeline itself is another one now. */
  readonly pipelineChanged: (event: PipelineEvent) => void
  /** Hears of every event after it is safe in the journal, in the journal's order. */
  readonly happened: (happened: Happened, events: readonly RunEvent[]) => void
  readonly log: (message: string) => void
}): Driver {
  const { database, store, context, now, adopt, log } = ports
  const loaded = new Map<string, PipelineRuns>()
  let seq = 0
  const told: Happened[] = []
  /** Told once the transaction is over. */
  const changed: PipelineEvent[] = []
  let isTelling = false

  const readExecution = (id: string): readonly JournalRow[] => {
    try {
      return store.eventsOf(id)
    } catch (error) {
      if (!(error instanceof DamagedRow)) throw error
      // The rest of the data folder stays usable; one that has ended already is only history.
      if (store.execution(id)?.hasEnded === false) giveUp(id, error)
      return []
    }
  }
  const giveUp = (id: string, { message }: DamagedRow) => {
    log(`Execution ${id} cannot go on: ${message}.`)
    const note = `It cannot be read: ${message}.`
    const time = now()
    store.changeExecution(id, { status: 'Failed', hasEnded: true, endTime: time, time, simulated: 0, note })
  }
  /** A pipeline as it was right after an event. */
  const load = (name: string, last: number): PipelineRuns => {
    const rows = [...store.relevantTo(name).flatMap(readExecution), ...store.eventsOfPipeline(name)]
    const runs = rows
      .filter((row) => row.seq <= last)
      .toSorted((a, b) => a.seq - b.seq)
      .reduce((before, { event }) => apply(before, event), noRuns)
    loaded.set(name, runs)
    return runs
  }
  const runsOf = (name: string) => loaded.get(name) ?? load(name, seq)
  /** Brings back an execution that nothing depended on, as it was right after an event. */
  const ensure = (name: string, id: string, last: number): PipelineRuns => {
    const runs = loaded.get(name) ?? load(name, last)
    if (findExecution(runs, id)) return runs
    const own = readExecution(id)
      .filter((row) => row.seq <= last)
      .reduce((before, { event }) => apply(before, event), noRuns)
    const [execution] = own.executions
    return execution ? recall(runs, execution) : runs
  }
  const absorb = ({ seq: rowSeq, event }: JournalRow): readonly Happened[] => {
    seq = Math.max(seq, rowSeq)
    if (!isOfExecution(event)) {
      const known = loaded.get(event.pipelineName)
      if (known) loaded.set(event.pipelineName, apply(known, event))
      changed.push(event)
      return []
    }
    const { pipelineExecutionId: id } = event
    const name = event.kind === 'execution-began' ? event.pipelineName : store.execution(id)?.pipelineName
    if (name === undefined) return []
    const before =
      event.kind === 'execution-began' ? (loaded.get(name) ?? load(name, rowSeq - 1)) : ensure(name, id, rowSeq - 1)
    const runs = apply(before, event)
    loaded.set(name, runs)
    const after = findExecution(runs, id)
    return after ? [{ seq: rowSeq, event, after }] : []
  }
  const tidy = () => {
    for (const [name, runs] of loaded) loaded.set(name, prune(runs))
  }
  // Whoever hears of an event may ask for more at once; what follows from that is told after it.
  const publish = (happened: readonly Happened[]) => {
    told.push(...happened)
    for (const event of changed.splice(0)) ports.pipelineChanged(event)
    if (isTelling) return
    isTelling = true
    try {
      for (let next = told.shift(); next; next = told.shift()) ports.happened(next, tell(next.event, next.after))
    } finally {
      isTelling = false
    }
  }
  const catchUp = () => store.eventsAfter(seq).flatMap(absorb)
  const writeDown = (name: string, command: Command | undefined): readonly Happened[] => {
    if (!command) return []
    if (isOfExecutionCommand(command)) loaded.set(name, ensure(name, command.pipelineExecutionId, seq))
    const before = runsOf(name)
    const decided = decide(before, command, { ...context, now: now(), newId: randomUUID })
    // Thrown, so that what was written along with the command is taken back.
    if ('rejected' in decided) throw new Rejected(decided)
    const happened = decided.flatMap((event) => {
      if (event.kind === 'execution-began' && event.rollback) adopt(event)
      return absorb(store.append(event))
    })
    for (const { event } of happened) {
      if (event.kind === 'stage-entered') ports.entered(event.pipelineExecutionId)
      if (event.kind === 'action-ended') ports.ended(event.actionExecutionId)
      if (event.kind === 'rule-ended') ports.ended(event.ruleExecutionId)
    }
    for (const [id, after] of new Map(happened.map((one) => [one.event.pipelineExecutionId, one.after]))) {
      const { status, endTime, note } = after
      store.changeExecution(id, {
        status,
        hasEnded: hasEnded(after),
        simulated: countSimulated(after),
        about: aboutOf(after),
        time: now(),
        ...(endTime !== undefined && { endTime }),
        ...(note !== undefined && { note }),
      })
    }
    keepMarks(name, before, runsOf(name), store)
    return happened
  }

  transact(database, () => {
    seq = store.lastSeq()
  })
  return {
    carryOut(pipelineName, command) {
      let news: readonly Happened[] = []
      let safe = seq
      let safeChanges = changed.length
      try {
        const happened = transact(database, () => {
          news = catchUp()
          safe = seq
          safeChanges = changed.length
          return writeDown(pipelineName, command())
        })
        publish([...news, ...happened])
        return undefined
      } catch (error) {
        changed.length = safeChanges
        if (!(error instanceof Rejected)) {
          // Nothing of it is in the journal: forget what was taken for done.
          loaded.clear()
          seq = safe
        }
        publish(news)
        if (error instanceof Rejected) return error.rejection
        throw error
      } finally {
        tidy()
      }
    },
    refresh() {
      publish(catchUp())
      tidy()
    },
    runsOf,
    find: (name, id) => findExecution(runsOf(name), id),
    lastSeq: () => seq,
  }
}

function isOfExecutionCommand(command: Command): command is Extract<Command, { readonly pipelineExecutionId: string }> {
  return 'pipelineExecutionId' in command && command.do !== 'start'
}

/** Writes down which executions a later process must know to go on with the pipeline. */
function keepMarks(name: string, before: PipelineRuns, after: PipelineRuns, store: Store): void {
  for (const [stage, id] of after.latest) {
    if (before.latest.get(stage) !== id) store.markLatest(name, stage, id)
  }
  for (const stage of new Set([...before.succeeded.keys(), ...after.succeeded.keys()])) {
    const id = after.succeeded.get(stage)
    if (before.succeeded.get(stage) !== id) store.markSucceeded(name, stage, id ?? null)
  }
}

class Rejected extends Error {
  readonly rejection: Rejection

  constructor(rejection: Rejection) {
    super(rejection.message)
    this.rejection = rejection
  }
}
