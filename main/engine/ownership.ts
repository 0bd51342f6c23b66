import type { DatabaseSync } from 'node:sqlite'
import type { ExecutionBegan } from '#shared/execution/journal.ts'
import { type Execution, runningActions, runningRules } from '#shared/execution/state.ts'
import { transact } from './database.ts'
import { isDiskFull } from './disk-full.ts'
import type { Driver } from './driver.ts'
import { clearAway, type Effects } from './effects.ts'
import { isAlive, isSame, type ProcessIdentity } from './process-identity.ts'
import type { Store, StoredExecution } from './store.ts'
import { readTerms } from './terms.ts'

/** Which process drives which execution. A living owner's executions are never touched. */
export interface Ownership {
  /** Says what became of executions whose process is gone, and goes on with them if that is wanted here. */
  inspect(): void
  /** Ends what runs here as interrupted, waits for it, and lets other processes go on with the rest. */
  release(): Promise<void>
}

export function createOwnership(ports: {
  readonly database: DatabaseSync
  readonly store: Store
  readonly driver: Driver
  readonly effects: Effects
  readonly me: ProcessIdentity
  readonly dataFolder: string
  readonly takesOver: boolean
}): Ownership {
  const { database, store, driver, effects, me, dataFolder, takesOver } = ports
  const claim = ({ id, owner: seen }: StoredExecution) =>
    transact(database, () => {
      // Another process may have been faster.
      const owner = store.execution(id)?.owner ?? null
      if (owner === null ? seen !== null : !seen || !isSame(owner, seen)) return false
      store.setOwner(id, takesOver ? me : null)
      return true
    })
  const takeOver = (stored: StoredExecution) => {
    const { id, pipelineName, owner } = stored
    const execution = driver.find(pipelineName, id)
    if (!execution || !claim(stored)) return
    if (takesOver) effects.own(id, readTerms(stored.terms))
    // Without an owner nothing was being performed; after the death of one everything was.
    if (owner) {
      const cut = countCut(execution)
      clearAway(execution, store.takeChildren(id), dataFolder)
      driver.carryOut(pipelineName, () => ({ do: 'interrupt', pipelineExecutionId: id, note: noteOn(owner, cut) }))
    }
    const remaining = driver.find(pipelineName, id)
    if (takesOver && remaining) effects.resume(remaining)
  }
  /** Whether something could be written down; on a full disk it cannot. */
  const wasWritten = (write: () => unknown): boolean => {
    try {
      write()
      return true
    } catch (error) {
      if (!isDiskFull(error)) throw error
      effects.abortAll()
      return false
    }
  }
  return {
    inspect() {
      driver.refresh()
      for (const stored of store.underWay()) {
        const isOrphan = stored.owner ? !isAlive(stored.owner) : takesOver
        if (isOrphan && !effects.owns(stored.id)) takeOver(stored)
      }
    },
    async release() {
      const note = 'Stagecraft was closed before it was over; its running actions were ended.'
      // First, so that what follows from an interruption, such as another try, is left to the next process.
      // What cannot be told of keeps its owner, so that the next process finds out that this one is gone.
      const untold = new Set<string>()
      for (const id of effects.letGo()) {
        const pipelineName = store.execution(id)?.pipelineName ?? ''
        const execution = driver.find(pipelineName, id)
        if (!execution || countCut(execution) === 0) continue
        const interrupt = () =>
          driver.carryOut(pipelineName, () => ({ do: 'interrupt', pipelineExecutionId: id, note }))
        if (!wasWritten(interrupt)) untold.add(id)
      }
      await effects.settled()
      for (const id of effects.released()) if (!untold.has(id)) wasWritten(() => store.setOwner(id, null))
    },
  }
}

/** Gives an execution that began by itself to whoever drives the one that it follows from, on the terms of its target. */
export function adoptRollback(began: ExecutionBegan, store: Store, me: ProcessIdentity): void {
  const { trigger, rollback } = began
  const failed = trigger.triggerType === 'AutomatedRollback' ? store.execution(trigger.triggerDetail ?? '') : undefined
  const target = store.execution(rollback?.targetPipelineExecutionId ?? '')
  if (!target) throw new Error(`Execution ${began.pipelineExecutionId} goes back to one that is not known`)
  store.addExecution(began, { owner: failed ? failed.owner : me, terms: target.terms })
}

/** How many actions and rules the end of a process cuts off. */
function countCut(execution: Execution): number {
  const actions = runningActions(execution).filter(({ run }) => !run.approval)
  return actions.length + runningRules(execution).filter(({ run }) => !run.isRepeatable).length
}

function noteOn({ pid }: ProcessIdentity, cut: number): string {
  const actions = cut === 1 ? 'one action was' : `${cut} actions were`
  return `The process that ran it (${pid}) ended before it was over; ${cut === 0 ? 'nothing was running then' : `${actions} interrupted`}.`
}
