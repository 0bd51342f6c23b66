import { randomUUID } from 'node:crypto'
import type { DatabaseSync } from 'node:sqlite'
import { type Command, decide, type Rejection } from '#shared/execution/decide.ts'
import type { PerformedAs, RunEvent } from '#shared/execution/events.ts'
import {
  apply,
  type Execution,
  findExecution,
  forget,
  hasEnded,
  noRuns,
  type PipelineRuns,
} from '#shared/execution/state.ts'
import { countSimulated, tell } from '#shared/execution/tell.ts'
import type { ActionTypeId } from '#shared/model/pipeline.ts'
import { transact } from './database.ts'
import type { JournalRow, Store } from './store.ts'

/** An event that happened, with its execution as it was right after it. */
export interface Happened extends JournalRow {
  readonly after: Execution
}

/** Decides, writes down what was decided, and only then lets it be known. */
export interface Driver {
  /** Carries out a command on the executions of a pipeline, which is made in the same transaction. */
  carryOut(pipelineName: string, command: () => Command): Rejection | undefined
  /** Takes in what other processes wrote meanwhile. */
  refresh(): void
  /** The execution as it is now; `undefined` when it has ended or is not known. */
  find(pipelineName: string, pipelineExecutionId: string): Execution | undefined
  lastSeq(): number
}

export function createDriver(ports: {
  readonly database: DatabaseSync
  readonly store: Store
  readonly now: () => string
  readonly performs: (type: ActionTypeId) => PerformedAs
  /** Hears of every event after it is safe in the journal, in the journal's order. */
  readonly happened: (happened: Happened, events: readonly RunEvent[]) => void
}): Driver {
  const { database, store, now, performs } = ports
  const runs = new Map<string, PipelineRuns>()
  const names = new Map<string, string>()
  let seq = 0
  const told: Happened[] = []
  let isTelling = false

  const runsOf = (pipelineName: string) => runs.get(pipelineName) ?? noRuns
  const absorb = ({ seq: rowSeq, event }: JournalRow): Happened | undefined => {
    seq = Math.max(seq, rowSeq)
    if (event.kind === 'execution-began') names.set(event.pipelineExecutionId, event.pipelineName)
    const name = names.get(event.pipelineExecutionId)
    if (name === undefined) return undefined
    runs.set(name, apply(runsOf(name), event))
    const after = findExecution(runsOf(name), event.pipelineExecutionId)
    if (!after) return undefined
    if (hasEnded(after)) {
      runs.set(name, forget(runsOf(name), event.pipelineExecutionId))
      names.delete(event.pipelineExecutionId)
    }
    return { seq: rowSeq, event, after }
  }
  const load = () => {
    runs.clear()
    names.clear()
    seq = store.lastSeq()
    for (const { id } of store.underWay()) for (const row of store.eventsOf(id)) absorb(row)
  }
  // Whoever hears of an event may ask for more at once; what follows from that is told after it.
  const publish = (happened: readonly Happened[]) => {
    told.push(...happened)
    if (isTelling) return
    isTelling = true
    try {
      for (let next = told.shift(); next; next = told.shift()) ports.happened(next, tell(next.event, next.after))
    } finally {
      isTelling = false
    }
  }
  const catchUp = () => store.eventsAfter(seq).flatMap((row) => absorb(row) ?? [])
  const writeDown = (pipelineName: string, command: Command): readonly Happened[] => {
    const context = { now: now(), newId: randomUUID, performs }
    const decided = decide(runsOf(pipelineName), command, context)
    // Thrown, so that what was written along with the command is taken back.
    if ('rejected' in decided) throw new Rejected(decided)
    const happened = decided.flatMap((event) => absorb(store.append(event)) ?? [])
    for (const [id, after] of new Map(happened.map((one) => [one.event.pipelineExecutionId, one.after]))) {
      const { status, endTime, note } = after
      store.changeExecution(id, {
        status,
        hasEnded: hasEnded(after),
        simulated: countSimulated(after),
        ...(endTime !== undefined && { endTime }),
        ...(note !== undefined && { note }),
      })
    }
    return happened
  }

  transact(database, load)
  return {
    carryOut(pipelineName, command) {
      let news: readonly Happened[] = []
      try {
        const happened = transact(database, () => {
          news = catchUp()
          return writeDown(pipelineName, command())
        })
        publish([...news, ...happened])
        return undefined
      } catch (error) {
        // Nothing of it is in the journal: forget what was taken for done.
        if (!(error instanceof Rejected)) transact(database, load)
        publish(news)
        if (error instanceof Rejected) return error.rejection
        throw error
      }
    },
    refresh: () => publish(catchUp()),
    find: (pipelineName, id) => findExecution(runsOf(pipelineName), id),
    lastSeq: () => seq,
  }
}

class Rejected extends Error {
  readonly rejection: Rejection

  constructor(rejection: Rejection) {
    super(rejection.message)
    this.rejection = rejection
  }
}
