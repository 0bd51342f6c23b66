import { rmSync } from 'node:fs'
import { join } from 'node:path'
import type { ActionOutcome, RuleOutcome } from '#shared/execution/decide.ts'
import type { RunEvent } from '#shared/execution/events.ts'
import { conditionAt, type Execution, runningActions, runningRules } from '#shared/execution/state.ts'
import { timersOf } from '#shared/execution/timers.ts'
import type { Position } from '#shared/model/condition.ts'
import type { ActionTypeId } from '#shared/model/pipeline.ts'
import { secretValues } from './bindings-secrets.ts'
import type { Clock } from './clock.ts'
import type { Driver, Happened } from './driver.ts'
import type { ActionWork, Executor } from './executor.ts'
import { openActionLog } from './logs.ts'
import { createMask, type Mask } from './masking.ts'
import { perform } from './perform.ts'
import { performRule, ruleLabel } from './perform-rule.ts'
import { endLeftOver, endMarked, type ProcessIdentity } from './process-identity.ts'
import type { RuleEvaluator } from './rule-evaluator.ts'
import type { Store } from './store.ts'
import type { Terms } from './terms.ts'
import { workFolderOf, type WorkPorts } from './workplace.ts'

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
  owned(): readonly string[]
  /** Resolves when nothing is being performed any more. */
  settled(): Promise<void>
  /** Lets go of all executions: nothing new is performed here, and what only waits is left to the next process. */
  letGo(): readonly string[]
}

interface Owned {
  readonly terms: Terms
  readonly mask: Mask
}

interface UnderWay {
  readonly abort: AbortController
  readonly done: Promise<void>
  /** Whether another process can begin it again. */
  readonly isRepeatable: boolean
}

export function createEffects(ports: {
  readonly dataFolder: string
  readonly env: Readonly<Record<string, string | undefined>>
  readonly store: Store
  readonly clock: Clock
  readonly driver: () => Driver
  readonly executorFor: (type: ActionTypeId) => Executor
  readonly evaluatorFor: (provider: string | undefined) => RuleEvaluator | undefined
  readonly startPipeline: (parent: Execution) => ActionWork['startPipeline']
  readonly tell: (event: RunEvent) => void
  readonly log: (message: string) => void
}): Effects {
  const { dataFolder, env, store, clock, driver, executorFor, evaluatorFor } = ports
  const owned = new Map<string, Owned>()
  const claimed = new Set<string>()
  const underWay = new Map<string, UnderWay>()
  const timers = new Map<string, () => void>()
  let isClosed = false

  /** Begins a piece of work that goes on by itself; an error of ours must not take the other executions down with it. */
  const begin = (id: string, isRepeatable: boolean, work: (signal: AbortSignal) => Promise<void>) => {
    const abort = new AbortController()
    const done = work(abort.signal)
      .catch((error: unknown) => ports.log(String(error)))
      // Not before its outcome is told: until then it is under way for everybody who looks.
      .finally(() => underWay.delete(id))
    underWay.set(id, { abort, done, isRepeatable })
  }
  const portsOf = (
    { began, pipeline }: Execution,
    { mask }: Owned,
    place: { readonly id: string; readonly stage: number; readonly label: string },
    signal: AbortSignal,
  ): WorkPorts => ({
    dataFolder,
    env,
    mask,
    signal,
    log: openActionLog({
      folder: logFolder(dataFolder, began.pipelineExecutionId),
      place: {
        pipelineExecutionId: began.pipelineExecutionId,
        actionExecutionId: place.id,
        stage: pipeline.stages[place.stage]?.label ?? '',
        action: place.label,
      },
      mask,
      now: clock.now,
      lastSeq: () => driver().lastSeq(),
      tell: ports.tell,
    }),
    started: (child) => store.addChild(child, began.pipelineExecutionId),
    ended: (child) => store.removeChild(child),
  })

  const beginAction = (execution: Execution, mine: Owned, { stage, action, actionExecutionId }: ActionPlace) => {
    const { pipelineExecutionId, pipelineName } = execution.began
    const declared = execution.pipeline.stages[stage]?.actions[action]
    const run = execution.stages[stage]?.actions[action]
    if (!declared || !run) throw new Error(`No action ${stage}/${action} in ${pipelineName}`)
    const ids = { pipelineExecutionId, actionExecutionId }
    begin(actionExecutionId, false, async (signal) => {
      const outcome = await outcomeOf<ActionOutcome>(
        () =>
          perform(
            { execution, stage, action, actionExecutionId, run, terms: mine.terms },
            {
              ...portsOf(execution, mine, { id: actionExecutionId, stage, label: declared.label }, signal),
              executor: executorFor(declared.type),
              taken: (artifacts) => void driver().carryOut(pipelineName, () => ({ do: 'take', ...ids, artifacts })),
              startPipeline: ports.startPipeline(execution),
            },
          ),
        (message) => signal.aborted || ports.log(message),
      )
      // What was abandoned meanwhile has ended for the journal already; a late outcome changes nothing there.
      driver().carryOut(pipelineName, () => ({ do: 'finish', ...ids, outcome: hideIn(outcome, mine.mask) }))
    })
  }
  const beginRule = (execution: Execution, mine: Owned, { stage, position, rule, ruleExecutionId }: RulePlace) => {
    const { pipelineExecutionId, pipelineName } = execution.began
    const declared = conditionAt(execution, stage, position)?.rules[rule]
    const run = execution.stages[stage]?.conditions[position]?.rules[rule]
    if (!declared || !run) throw new Error(`No rule ${stage}/${position}/${rule} in ${pipelineName}`)
    const ids = { pipelineExecutionId, ruleExecutionId }
    begin(ruleExecutionId, run.isRepeatable === true, async (signal) => {
      const label = ruleLabel(position, declared.label)
      const outcome = await outcomeOf<RuleOutcome>(
        () =>
          performRule(
            { execution, stage, position, rule, ruleExecutionId, run, terms: mine.terms },
            {
              ...portsOf(execution, mine, { id: ruleExecutionId, stage, label }, signal),
              clock,
              executorFor,
              evaluator: evaluatorFor(declared.provider),
            },
          ),
        (message) => signal.aborted || ports.log(message),
      )
      // A rule that was called off has answered nothing.
      if (signal.aborted) return
      driver().carryOut(pipelineName, () => ({ do: 'conclude', ...ids, outcome: hideIn(outcome, mine.mask) }))
    })
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
          ports.log(String(error))
        }
      }
      timers.set(id, clock.at(at, ring))
    }
  }
  const callOff = (id: string) => {
    underWay.get(id)?.abort.abort()
    timers.get(id)?.()
    timers.delete(id)
  }
  const takeUp = (id: string) => {
    const stored = claimed.delete(id) && !isClosed ? store.execution(id) : undefined
    if (stored) own(id, JSON.parse(stored.terms) as Terms)
  }
  const own = (id: string, terms: Terms) => {
    if (!owned.has(id)) owned.set(id, { terms, mask: createMask(secretValues(terms.bindings, env)) })
  }
  /** Begins what is in progress and is not under way yet: resumed executions may have begun something a moment ago. */
  const goOn = (execution: Execution) => {
    const mine = owned.get(execution.began.pipelineExecutionId)
    if (!mine) return
    setTimers(execution)
    for (const { place, run } of runningActions(execution)) {
      const isWork = run.resolved && !run.approval && !underWay.has(place.actionExecutionId)
      if (isWork) beginAction(execution, mine, place)
    }
    for (const { place, run } of runningRules(execution)) {
      if (run.resolved && !underWay.has(place.ruleExecutionId)) beginRule(execution, mine, place)
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
        case 'action-began':
        case 'rule-began':
          return goOn(after)
        case 'action-ended':
          return callOff(event.actionExecutionId)
        case 'rule-ended':
          return callOff(event.ruleExecutionId)
        case 'execution-finished': {
          const { pipelineExecutionId: id, rollbackExecutionId } = event
          // What takes it back belongs to whoever drove it.
          if (owned.delete(id) && rollbackExecutionId !== undefined) claimed.add(rollbackExecutionId)
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
    owned: () => [...owned.keys()],
    async settled() {
      while (underWay.size > 0) await Promise.all([...underWay.values()].map(({ done }) => done))
    },
    letGo() {
      const ids = [...owned.keys()]
      isClosed = true
      owned.clear()
      for (const callOffTimer of timers.values()) callOffTimer()
      timers.clear()
      for (const { abort, isRepeatable } of underWay.values()) if (isRepeatable) abort.abort()
      return ids
    },
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
    rmSync(workFolderOf(dataFolder, id), { recursive: true, force: true })
  }
}

/** Where the logs of an execution lie. */
export function logFolder(dataFolder: string, pipelineExecutionId: string): string {
  return join(dataFolder, 'logs', pipelineExecutionId)
}

interface ActionPlace {
  readonly stage: number
  readonly action: number
  readonly actionExecutionId: string
}

interface RulePlace {
  readonly stage: number
  readonly position: Position
  readonly rule: number
  readonly ruleExecutionId: string
}

async function outcomeOf<Outcome extends ActionOutcome | RuleOutcome>(
  perform: () => Promise<Outcome>,
  log: (message: string) => unknown,
): Promise<Outcome | { status: 'Failed'; error: { code: string; message: string } }> {
  try {
    return await perform()
  } catch (error) {
    // Whatever went wrong in performing one action must not take the other executions down with it.
    log(error instanceof Error ? (error.stack ?? error.message) : String(error))
    return { status: 'Failed', error: { code: 'InternalError', message: String(error) } }
  }
}

/** An outcome goes into the journal and to everybody who follows the run: no secret may be in it. */
function hideIn<Outcome extends ActionOutcome>(outcome: Outcome, mask: Mask): Outcome {
  const { summary, error, outputVariables } = outcome
  return {
    ...outcome,
    ...(summary !== undefined && { summary: mask.hide(summary) }),
    ...(error && { error: { code: error.code, message: mask.hide(error.message) } }),
    ...(outputVariables && {
      outputVariables: Object.fromEntries(
        Object.entries(outputVariables).map(([name, value]) => [name, mask.hide(value)]),
      ),
    }),
  }
}
