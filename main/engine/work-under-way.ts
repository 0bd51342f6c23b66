import { rm } from 'node:fs/promises'
import { setTimeout as pause } from 'node:timers/promises'
import { approvalMessage } from '#shared/execution/approval-message.ts'
import type { ActionOutcome, RuleOutcome } from '#shared/execution/decide.ts'
import type { RunEvent } from '#shared/execution/events.ts'
import {
  conditionAt,
  type Execution,
  type runningActions,
  type runningRules,
  stageName,
} from '#shared/execution/state.ts'
import type { ActionTypeId } from '#shared/model/pipeline.ts'
import { regionOf } from './bindings.ts'
import type { Clock } from './clock.ts'
import { isDiskFull } from './disk-full.ts'
import type { Driver } from './driver.ts'
import type { ActionWork, Executor } from './executor.ts'
import { heldPlace } from './held-place.ts'
import type { Holds } from './holds.ts'
import type { ActionJobs, CustomActionTypes } from './jobs/api.ts'
import { logFolder, openActionLog } from './logs.ts'
import type { Mask } from './masking.ts'
import { perform } from './perform.ts'
import { performRule, ruleLabel } from './perform-rule.ts'
import type { RuleEvaluator } from './rule-evaluator.ts'
import type { Store } from './store.ts'
import type { Terms } from './terms.ts'
import { workFolderOf, type WorkPorts } from './workplace.ts'

/** An execution that this process drives: what it was started with, and what must not be seen of it. */
export interface Owned {
  readonly terms: Terms
  readonly mask: Mask
}

/** The work of actions and rules that goes on in this process. */
export interface WorkUnderWay {
  has(id: string): boolean
  beginAction(execution: Execution, mine: Owned, place: ActionPlace): void
  beginRule(execution: Execution, mine: Owned, place: RulePlace): void
  /** Writes down what a service would publish when an approval begins; nobody hears of it here. */
  announceApproval(execution: Execution, mine: Owned, place: ActionPlace): void
  /** Ends the work of an action or rule execution, whatever comes of it. */
  abort(id: string): void
  /** Ends what another process can begin again. */
  abortRepeatable(): void
  /** Ends all of it, whatever the journal says. */
  abortAll(): void
  /** Resolves when nothing is under way any more. */
  settled(): Promise<void>
  /** Resolves when nothing is under way but what only waits. */
  performed(): Promise<void>
}

type ActionPlace = ReturnType<typeof runningActions>[number]['place']
type RulePlace = ReturnType<typeof runningRules>[number]['place']

export interface WorkUnderWayPorts {
  readonly dataFolder: string
  readonly env: Readonly<Record<string, string | undefined>>
  readonly store: Store
  readonly clock: Clock
  readonly driver: () => Driver
  readonly executorFor: (type: ActionTypeId) => Executor
  readonly evaluatorFor: (provider: string | undefined) => RuleEvaluator | undefined
  readonly startPipeline: (parent: Execution) => ActionWork['startPipeline']
  readonly holds: Holds
  readonly jobs: ActionJobs
  readonly customActionTypes: CustomActionTypes
  readonly endpoint: ActionWork['endpoint']
  readonly tell: (event: RunEvent) => void
  readonly log: (message: string) => void
}

interface UnderWay {
  readonly abort: AbortController
  readonly done: Promise<void>
  readonly isRepeatable: boolean
}

/** How long there is between two tries to write while the disk is full. */
const retryMilliseconds = 500

export function createWorkUnderWay(ports: WorkUnderWayPorts): WorkUnderWay {
  const { driver, executorFor, evaluatorFor } = ports
  const underWay = new Map<string, UnderWay>()
  /** An error of ours must not take the other executions down with it. */
  const begin = (id: string, isRepeatable: boolean, work: (signal: AbortSignal) => Promise<void>) => {
    const abort = new AbortController()
    const done = work(abort.signal)
      .catch((error: unknown) => ports.log(String(error)))
      // Not before its outcome is told: until then it is under way for everybody who looks.
      .finally(() => underWay.delete(id))
    underWay.set(id, { abort, done, isRepeatable })
  }
  /**
   * Writes down how work ended. While the disk is full it gives its work folder back and tries again: without its end
   * nothing could go on.
   */
  const recorded = async (id: string, signal: AbortSignal, write: () => unknown): Promise<void> => {
    for (let isFirst = true; ; isFirst = false) {
      try {
        write()
        return
      } catch (error) {
        if (!isDiskFull(error) || signal.aborted) throw error
        if (isFirst) {
          ports.log('The disk is full: the execution goes on as soon as there is room again.')
          await rm(workFolderOf(ports.dataFolder, id), { recursive: true, force: true })
        }
      }
      // Called off, it is tried once more at once.
      await pause(retryMilliseconds, undefined, { signal }).catch(() => undefined)
    }
  }
  const complain = (signal: AbortSignal) => (message: string) => signal.aborted || ports.log(message)

  return {
    has: (id) => underWay.has(id),
    beginAction(execution, { terms, mask }, { stage, action, actionExecutionId }) {
      const { pipelineExecutionId, pipelineName } = execution.began
      const declared = execution.pipeline.stages[stage]?.actions[action]
      const run = execution.stages[stage]?.actions[action]
      if (!declared || !run) throw new Error(`No action ${stage}/${action} in ${pipelineName}`)
      const ids = { pipelineExecutionId, actionExecutionId }
      const place = { id: actionExecutionId, stage, label: declared.label }
      begin(actionExecutionId, false, async (signal) => {
        const work = () =>
          perform(
            { execution, stage, action, actionExecutionId, run, terms },
            {
              ...workPorts(ports, execution, mask, place, signal),
              executor: executorFor(declared.type),
              taken: (artifacts) => void driver().carryOut(pipelineName, () => ({ do: 'take', ...ids, artifacts })),
              startPipeline: ports.startPipeline(execution),
              pass: (when) => {
                const held = heldPlace(execution, { stage, action, actionExecutionId }, ports.dataFolder)
                return ports.holds.pass(held, when, terms.breakpoints ?? [], signal)
              },
            },
          )
        const outcome = await outcomeOf<ActionOutcome>(work, complain(signal))
        // What was abandoned meanwhile has ended for the journal already; a late outcome changes nothing there.
        await recorded(actionExecutionId, signal, () =>
          driver().carryOut(pipelineName, () => ({ do: 'finish', ...ids, outcome: hideIn(outcome, mask) })),
        )
      })
    },
    beginRule(execution, { terms, mask }, { stage, position, rule, ruleExecutionId }) {
      const { pipelineExecutionId, pipelineName } = execution.began
      const declared = conditionAt(execution, stage, position)?.rules[rule]
      const run = execution.stages[stage]?.conditions[position]?.rules[rule]
      if (!declared || !run) throw new Error(`No rule ${stage}/${position}/${rule} in ${pipelineName}`)
      const ids = { pipelineExecutionId, ruleExecutionId }
      const place = { id: ruleExecutionId, stage, label: ruleLabel(position, declared.label) }
      begin(ruleExecutionId, run.isRepeatable === true, async (signal) => {
        const work = () =>
          performRule(
            { execution, stage, position, rule, ruleExecutionId, run, terms },
            {
              ...workPorts(ports, execution, mask, place, signal),
              executorFor,
              evaluator: evaluatorFor(declared.provider),
            },
          )
        const outcome = await outcomeOf<RuleOutcome>(work, complain(signal))
        // A rule that was called off has answered nothing.
        if (signal.aborted) return
        await recorded(ruleExecutionId, signal, () =>
          driver().carryOut(pipelineName, () => ({ do: 'conclude', ...ids, outcome: hideIn(outcome, mask) })),
        )
      })
    },
    announceApproval(execution, { terms, mask }, { stage, action, actionExecutionId }) {
      const { label } = execution.pipeline.stages[stage]?.actions[action] ?? { label: '' }
      const { approval, resolved } = execution.stages[stage]?.actions[action] ?? {}
      const topic = resolved?.configuration['NotificationArn']
      if (!approval || topic === undefined) return
      const message = approvalMessage({
        region: regionOf(terms.bindings),
        pipelineName: execution.began.pipelineName,
        stageName: stageName(execution, stage),
        actionName: label,
        approval,
      })
      try {
        const { signal } = new AbortController()
        const { log } = workPorts(ports, execution, mask, { id: actionExecutionId, stage, label }, signal)
        log.write('system', `Not published to ${topic}, since this is a local run:\n${JSON.stringify(message)}\n`)
        log.end()
      } catch (error) {
        // The approval waits all the same.
        ports.log(String(error))
      }
    },
    abort: (id) => underWay.get(id)?.abort.abort(),
    abortRepeatable() {
      for (const { abort, isRepeatable } of underWay.values()) if (isRepeatable) abort.abort()
    },
    abortAll() {
      for (const { abort } of underWay.values()) abort.abort()
    },
    async settled() {
      while (underWay.size > 0) await Promise.all([...underWay.values()].map(({ done }) => done))
    },
    async performed() {
      const rest = () => [...underWay.values()].filter(({ isRepeatable }) => !isRepeatable)
      while (rest().length > 0) await Promise.all(rest().map(({ done }) => done))
    },
  }
}

function workPorts(
  { dataFolder, env, clock, driver, tell, store, jobs, customActionTypes, endpoint }: WorkUnderWayPorts,
  execution: Execution,
  mask: Mask,
  place: { readonly id: string; readonly stage: number; readonly label: string },
  signal: AbortSignal,
): WorkPorts {
  const { pipelineExecutionId } = execution.began
  return {
    dataFolder,
    env,
    mask,
    signal,
    clock,
    jobs,
    customActionTypes,
    endpoint,
    log: openActionLog({
      folder: logFolder(dataFolder, pipelineExecutionId),
      place: {
        pipelineExecutionId,
        actionExecutionId: place.id,
        stage: stageName(execution, place.stage),
        action: place.label,
      },
      mask,
      now: clock.now,
      lastSeq: () => driver().lastSeq(),
      tell,
    }),
    started: (child) => store.addChild(child, pipelineExecutionId),
    ended(child) {
      try {
        store.removeChild(child)
      } catch (error) {
        // It stays on the list of what may have to be ended; by when it began nobody takes another for it.
        if (!isDiskFull(error)) throw error
      }
    },
  }
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
