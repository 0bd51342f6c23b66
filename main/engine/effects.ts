import { rmSync } from 'node:fs'
import { type Execution, runningActions, runningRules } from '#shared/execution/state.ts'
import { timersOf } from '#shared/execution/timers.ts'
import { secretValues } from './bindings-secrets.ts'
import type { Happened } from './driver.ts'
import { createMask } from './masking.ts'
import { endLeftOver, endMarked, type ProcessIdentity } from './process-identity.ts'
import { readTerms, type Terms } from './terms.ts'
import { createWorkUnderWay, type Owned, type WorkUnderWayPorts } from './work-under-way.ts'
import { workFolderOf, workPathOf } from './workplace.ts'

/** Carries out what was decided for the executions that this process drives. */
export interface Effects {
  /** From now on the effects of this execution happen here. */
  own(pipelineExecutionId: string, terms: Terms): void
  /** The effects of this execution will happen here as soon as the journal says that it begins, or goes on. */
  claim(pipelineExecutionId: string): void
  /** Nothing came of it. */
  disclaim(pipelineExecutionId: string): void
  owns(pipelineExecutionId: string): boolean
  /** Does what an event asks for. */
  happened(happened: Happened): void
  /** Goes on with an execution that another process let go of. */
  resume(execution: Execution): void
  /** Resolves when nothing goes on here any more. */
  settled(): Promise<void>
  /** Resolves when nothing is being performed here; rules that only wait may still do so. */
  performed(): Promise<void>
  /** Lets go of all executions: nothing new is performed here, and what only waits is left to the next process. */
  letGo(): readonly string[]
  /** What was let go of, and the rollbacks that began because of it. */
  released(): readonly string[]
  /** Ends all work, whatever the journal says. */
  abortAll(): void
}

export function createEffects(ports: WorkUnderWayPorts): Effects {
  const { env, store, clock, driver, log } = ports
  const owned = new Map<string, Owned>()
  const claimed = new Set<string>()
  const timers = new Map<string, () => void>()
  const work = createWorkUnderWay(ports)
  const released = new Set<string>()
  let isClosed = false

  const own = (id: string, terms: Terms) => {
    if (!owned.has(id)) owned.set(id, { terms, mask: createMask(secretValues(terms.bindings, env)) })
  }
  const takeUp = (id: string) => {
    const stored = claimed.delete(id) && !isClosed ? store.execution(id) : undefined
    if (stored) own(id, readTerms(stored.terms))
  }
  /** Sets the timers of an execution for what is in progress now. */
  const setTimers = (execution: Execution) => {
    for (const { id, at, command } of timersOf(execution)) {
      if (timers.has(id)) continue
      const ring = () => {
        timers.delete(id)
        try {
          driver().carryOut(execution.began.pipelineName, () => command)
        } catch (error) {
          // Nobody waits for a bell who could hear of it.
          log(String(error))
        }
      }
      timers.set(id, clock.at(at, ring))
    }
  }
  const callOff = (id: string) => {
    work.abort(id)
    timers.get(id)?.()
    timers.delete(id)
  }
  /** Begins what is in progress and is not under way yet: resumed executions may have begun something a moment ago. */
  const goOn = (execution: Execution) => {
    const mine = owned.get(execution.began.pipelineExecutionId)
    if (!mine) return
    setTimers(execution)
    for (const { place, run } of runningActions(execution)) {
      const isWork = run.resolved && !run.approval && !work.has(place.actionExecutionId)
      if (isWork) work.beginAction(execution, mine, place)
    }
    for (const { place, run } of runningRules(execution)) {
      if (run.resolved && !work.has(place.ruleExecutionId)) work.beginRule(execution, mine, place)
    }
  }

  return {
    own,
    claim: (id) => void claimed.add(id),
    disclaim: (id) => void claimed.delete(id),
    owns: (id) => owned.has(id),
    happened({ event, after }) {
      switch (event.kind) {
        case 'execution-began':
        case 'stage-reopened':
          return takeUp(event.pipelineExecutionId)
        case 'action-began': {
          const mine = owned.get(event.pipelineExecutionId)
          if (mine && event.approval) work.announceApproval(after, mine, event)
          return goOn(after)
        }
        case 'rule-began':
          return goOn(after)
        case 'action-ended':
          return callOff(event.actionExecutionId)
        case 'rule-ended':
          return callOff(event.ruleExecutionId)
        case 'execution-finished': {
          const { pipelineExecutionId: id, rollbackExecutionId } = event
          // What takes it back belongs to whoever drove it.
          const isMine = owned.delete(id)
          if (rollbackExecutionId === undefined) return
          if (isMine) claimed.add(rollbackExecutionId)
          if (released.has(id)) released.add(rollbackExecutionId)
          return
        }
        case 'stage-entered':
        case 'stage-ended':
        case 'condition-began':
        case 'condition-ended':
        case 'artifact-taken':
        case 'artifact-made':
        case 'stop-requested':
        case 'cancel-requested':
        case 'remarked':
          return
      }
    },
    resume: goOn,
    settled: () => work.settled(),
    performed: () => work.performed(),
    letGo() {
      isClosed = true
      for (const id of owned.keys()) released.add(id)
      owned.clear()
      for (const callOffTimer of timers.values()) callOffTimer()
      timers.clear()
      work.abortRepeatable()
      return [...released]
    },
    released: () => [...released],
    abortAll: () => work.abortAll(),
  }
}

/** Ends what the actions and rules of a dead process left behind: its children, and work folders that may hold anything. */
export function clearAway(execution: Execution, children: readonly ProcessIdentity[], dataFolder: string): void {
  for (const child of children) endLeftOver(child)
  const ids = [
    ...runningActions(execution).map(({ place }) => place.actionExecutionId),
    ...runningRules(execution).map(({ place }) => place.ruleExecutionId),
  ]
  for (const id of ids) {
    endMarked(id)
    for (const place of [workPathOf(dataFolder, id), workFolderOf(dataFolder, id)]) {
      rmSync(place, { recursive: true, force: true })
    }
  }
}
