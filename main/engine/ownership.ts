import type { DatabaseSync } from 'node:sqlite'
import type { ExecutionBegan } from '#shared/execution/journal.ts'
import { type Execution, hasEnded, locks, runningActions, runningRules } from '#shared/execution/state.ts'
import { transact } from './database.ts'
import { isDiskFull } from './disk-full.ts'
import type { Driver } from './driver.ts'
import { clearAway, type Effects } from './effects.ts'
import { isAlive, type ProcessIdentity } from './process-identity.ts'
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
  /** Whether an execution that is driven here would have to wait for this one. */
  const isInTheWay = ({ began: { pipelineName, pipelineExecutionId, executionType } }: Execution): boolean => {
    const locking = driver.runsOf(pipelineName).executions.filter((one) => !hasEnded(one) && locks(one))
    const at = locking.findIndex(({ began }) => began.pipelineExecutionId === pipelineExecutionId)
    // A rollback goes before those that wait, whenever they began.
    const behind = executionType === 'ROLLBACK' ? locking : locking.slice(at + 1)
    return at >= 0 && behind.some(({ began }) => effects.owns(began.pipelineExecutionId))
  }
  const orphans = (): readonly Orphan[] =>
    store.underWay().flatMap((stored) => {
      const { id, pipelineName, owner } = stored
      if (effects.owns(id) || (owner && isAlive(owner))) return []
      const execution = driver.find(pipelineName, id)
      if (!execution) return []
      const goesOnHere = takesOver || isInTheWay(execution)
      return owner || goesOnHere ? [{ stored, execution, goesOnHere }] : []
    })
  /** All at once: what goes on in one because of another must find it claimed, or it would be taken for cut off. */
  const claim = () =>
    transact(database, () => {
      // Another process may have been faster.
      const claimed = orphans()
      for (const { stored, goesOnHere } of claimed) store.setOwner(stored.id, goesOnHere ? me : null)
      return claimed
    })
  const takeOver = (claimed: readonly Orphan[]) => {
    const mine = claimed.flatMap(({ stored, goesOnHere }) => (goesOnHere ? [stored] : []))
    for (const { id, terms } of mine) effects.own(id, readTerms(terms))
    // Without an owner nothing was being performed; after the death of one everything was.
    const cut = claimed.flatMap(({ stored: { id, owner, pipelineName }, execution }) => {
      if (!owner) return []
      clearAway(execution, store.takeChildren(id), dataFolder)
      return [{ pipelineName, pipelineExecutionId: id, note: noteOn(owner, countCut(execution)) }]
    })
    for (const [pipelineName, executions] of byPipeline(cut)) {
      driver.carryOut(pipelineName, () => ({ do: 'interrupt', executions }))
    }
    for (const { id, pipelineName } of mine) {
      const remaining = driver.find(pipelineName, id)
      if (remaining) effects.resume(remaining)
    }
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
      if (orphans().length > 0) takeOver(claim())
    },
    async release() {
      const note = 'Stagecraft was closed before it was over; its running actions were ended.'
      // First, so that what follows from an interruption, such as another try, is left to the next process.
      // What cannot be told of keeps its owner, so that the next process finds out that this one is gone.
      const untold = new Set<string>()
      const cut = effects.letGo().flatMap((id) => {
        const pipelineName = store.execution(id)?.pipelineName ?? ''
        const execution = driver.find(pipelineName, id)
        return execution && countCut(execution) > 0 ? [{ pipelineName, pipelineExecutionId: id, note }] : []
      })
      for (const [pipelineName, executions] of byPipeline(cut)) {
        const interrupt = () => driver.carryOut(pipelineName, () => ({ do: 'interrupt', executions }))
        if (!wasWritten(interrupt)) for (const { pipelineExecutionId } of executions) untold.add(pipelineExecutionId)
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

/** An execution that nobody drives. */
interface Orphan {
  readonly stored: StoredExecution
  readonly execution: Execution
  /** Whether it is taken over, and not just said what became of it. */
  readonly goesOnHere: boolean
}

function byPipeline<One extends { readonly pipelineName: string }>(list: readonly One[]): Map<string, One[]> {
  return Map.groupBy(list, ({ pipelineName }) => pipelineName)
}

/**
 * Takes an execution away from a process that is gone, as it goes on because of another one: what begins in it now is
 * not cut off, it only waits for somebody who performs it.
 */
export function disown(pipelineExecutionId: string, store: Store, me: ProcessIdentity): void {
  const owner = store.execution(pipelineExecutionId)?.owner
  // Whether a process lives is slow to find out on some systems.
  if (owner && owner.pid !== me.pid && !isAlive(owner)) store.setOwner(pipelineExecutionId, null)
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
