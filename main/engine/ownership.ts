import type { DatabaseSync } from 'node:sqlite'
import { runningActions } from '#shared/execution/decide.ts'
import { transact } from './database.ts'
import type { Driver } from './driver.ts'
import { clearAway, type Effects } from './effects.ts'
import { isAlive, type ProcessIdentity } from './process-identity.ts'
import type { Store, StoredExecution } from './store.ts'
import type { Terms } from './terms.ts'

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
  const claim = (id: string) =>
    transact(database, () => {
      // Another process may have been faster.
      const owner = store.execution(id)?.owner
      if (owner && isAlive(owner)) return false
      store.setOwner(id, me)
      return true
    })
  const takeOver = (stored: StoredExecution) => {
    const { id, pipelineName, owner } = stored
    const execution = driver.find(pipelineName, id)
    if (!execution || !claim(id)) return
    if (takesOver) effects.own(id, JSON.parse(stored.terms) as Terms)
    // Without an owner nothing was being performed; after the death of one everything was.
    if (owner) {
      const cut = runningActions(execution).filter(({ run }) => !run.approval).length
      clearAway(execution, store.takeChildren(id), dataFolder)
      driver.carryOut(pipelineName, () => ({ do: 'interrupt', pipelineExecutionId: id, note: noteOn(owner, cut) }))
    }
    const remaining = driver.find(pipelineName, id)
    if (!takesOver) store.setOwner(id, null)
    else if (remaining) effects.resume(remaining)
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
      for (const id of effects.owned()) {
        const pipelineName = store.execution(id)?.pipelineName ?? ''
        const execution = driver.find(pipelineName, id)
        const isRunning = execution && runningActions(execution).some(({ run }) => !run.approval)
        if (isRunning) driver.carryOut(pipelineName, () => ({ do: 'interrupt', pipelineExecutionId: id, note }))
      }
      await effects.settled()
      for (const id of effects.owned()) store.setOwner(id, null)
    },
  }
}

function noteOn({ pid }: ProcessIdentity, cut: number): string {
  const actions = cut === 1 ? 'one action was' : `${cut} actions were`
  return `The process that ran it (${pid}) ended before it was over; ${cut === 0 ? 'nothing was running then' : `${actions} interrupted`}.`
}
