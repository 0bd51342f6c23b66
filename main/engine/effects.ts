import { rmSync } from 'node:fs'
import { join } from 'node:path'
import { runningActions } from '#shared/execution/decide.ts'
import type { ActionOutcome } from '#shared/execution/decide.ts'
import type { RunEvent } from '#shared/execution/events.ts'
import type { ActionBegan } from '#shared/execution/journal.ts'
import type { Execution } from '#shared/execution/state.ts'
import type { ActionTypeId } from '#shared/model/pipeline.ts'
import { secretValues } from './bindings-secrets.ts'
import type { Driver, Happened } from './driver.ts'
import type { Executor } from './executor.ts'
import { openActionLog } from './logs.ts'
import { createMask, type Mask } from './masking.ts'
import { perform, workFolderOf } from './perform.ts'
import { endLeftOver, endMarked, type ProcessIdentity } from './process-identity.ts'
import type { Store } from './store.ts'
import type { Terms } from './terms.ts'

/** Carries out what was decided for the executions that this process drives. */
export interface Effects {
  /** From now on the effects of this execution happen here. */
  own(pipelineExecutionId: string, terms: Terms): void
  /** What happens to this execution is another process's matter again. */
  disown(pipelineExecutionId: string): void
  owns(pipelineExecutionId: string): boolean
  /** Does what an event asks for. */
  happened(happened: Happened): void
  /** Goes on with an execution that another process let go of. */
  resume(execution: Execution): void
  owned(): readonly string[]
  /** Resolves when nothing is being performed any more. */
  settled(): Promise<void>
}

interface Owned {
  readonly terms: Terms
  readonly mask: Mask
}

interface UnderWay {
  readonly abort: AbortController
  readonly done: Promise<void>
}

export function createEffects(ports: {
  readonly dataFolder: string
  readonly env: Readonly<Record<string, string | undefined>>
  readonly store: Store
  readonly driver: () => Driver
  readonly executorFor: (type: ActionTypeId) => Executor
  readonly now: () => string
  readonly tell: (event: RunEvent) => void
  readonly log: (message: string) => void
}): Effects {
  const { dataFolder, env, store, driver, executorFor, now } = ports
  const owned = new Map<string, Owned>()
  const underWay = new Map<string, UnderWay>()
  const questions = new Map<string, NodeJS.Timeout>()

  const begin = (execution: Execution, { terms, mask }: Owned, place: Place) => {
    const { pipelineExecutionId, pipelineName } = execution.began
    const { stage, action, actionExecutionId } = place
    const declared = execution.pipeline.stages[stage]?.actions[action]
    const run = execution.stages[stage]?.actions[action]
    if (!declared || !run) throw new Error(`No action ${stage}/${action} in ${pipelineName}`)
    const ids = { pipelineExecutionId, actionExecutionId }
    const names = { stage: execution.pipeline.stages[stage]?.label ?? '', action: declared.label }
    const log = openActionLog({
      folder: logFolder(dataFolder, pipelineExecutionId),
      place: { ...ids, ...names },
      mask,
      now,
      lastSeq: () => driver().lastSeq(),
      tell: ports.tell,
    })
    const abort = new AbortController()
    const work = async () => {
      const outcome = await outcomeOf(
        perform(
          { execution, stage, action, actionExecutionId, run, terms },
          {
            dataFolder,
            env,
            executor: executorFor(declared.type),
            log,
            mask,
            signal: abort.signal,
            taken: (artifacts) => void driver().carryOut(pipelineName, () => ({ do: 'take', ...ids, artifacts })),
            started: (child) => store.addChild(child, pipelineExecutionId),
            ended: (child) => store.removeChild(child),
          },
        ),
        (message) => abort.signal.aborted || ports.log(message),
      )
      underWay.delete(actionExecutionId)
      // What was abandoned meanwhile has ended for the journal already; a late outcome changes nothing there.
      driver().carryOut(pipelineName, () => ({ do: 'finish', ...ids, outcome: hideIn(outcome, mask) }))
    }
    underWay.set(actionExecutionId, { abort, done: work().catch((error: unknown) => ports.log(String(error))) })
  }

  const ask = (execution: Execution, { actionExecutionId }: Place, expires: string) => {
    const { pipelineExecutionId, pipelineName } = execution.began
    const expire = () => {
      const left = Date.parse(expires) - Date.now()
      // Timers take no more than 24 days.
      const wait = () => questions.set(actionExecutionId, setTimeout(expire, Math.min(left, 2 ** 31 - 1)))
      if (left > 0) return void wait()
      driver().carryOut(pipelineName, () => ({ do: 'expire', pipelineExecutionId, actionExecutionId }))
    }
    expire()
  }

  const effectOf = (execution: Execution, place: Place, { approval, resolved }: Partial<ActionBegan>) => {
    const mine = owned.get(execution.began.pipelineExecutionId)
    const { actionExecutionId } = place
    // Resumed executions may have begun something a moment ago.
    if (!mine || underWay.has(actionExecutionId) || questions.has(actionExecutionId)) return
    if (approval) ask(execution, place, approval.expires)
    else if (resolved) begin(execution, mine, place)
  }

  return {
    own: (id, terms) => owned.set(id, { terms, mask: createMask(secretValues(terms.bindings, env)) }),
    disown: (id) => void owned.delete(id),
    owns: (id) => owned.has(id),
    happened({ event, after }) {
      if (event.kind === 'action-began') effectOf(after, event, event)
      if (event.kind === 'action-ended') {
        underWay.get(event.actionExecutionId)?.abort.abort()
        clearTimeout(questions.get(event.actionExecutionId))
        questions.delete(event.actionExecutionId)
      }
      if (event.kind === 'execution-finished') owned.delete(event.pipelineExecutionId)
    },
    resume(execution) {
      for (const { place, run } of runningActions(execution)) effectOf(execution, place, run)
    },
    owned: () => [...owned.keys()],
    async settled() {
      while (underWay.size > 0) await Promise.all([...underWay.values()].map(({ done }) => done))
      for (const timer of questions.values()) clearTimeout(timer)
    },
  }
}

/** Ends what the actions of a dead process left behind: its children, and work folders that may hold anything. */
export function clearAway(execution: Execution, children: readonly ProcessIdentity[], dataFolder: string): void {
  for (const child of children) endLeftOver(child)
  for (const { place } of runningActions(execution)) {
    endMarked(place.actionExecutionId)
    rmSync(workFolderOf(dataFolder, place.actionExecutionId), { recursive: true, force: true })
  }
}

/** Where the logs of an execution lie. */
export function logFolder(dataFolder: string, pipelineExecutionId: string): string {
  return join(dataFolder, 'logs', pipelineExecutionId)
}

interface Place {
  readonly stage: number
  readonly action: number
  readonly actionExecutionId: string
}

async function outcomeOf(performed: Promise<ActionOutcome>, log: (message: string) => unknown): Promise<ActionOutcome> {
  try {
    return await performed
  } catch (error) {
    // Whatever went wrong in performing one action must not take the other executions down with it.
    log(error instanceof Error ? (error.stack ?? error.message) : String(error))
    return { status: 'Failed', error: { code: 'InternalError', message: String(error) } }
  }
}

/** An outcome goes into the journal and to everybody who follows the run: no secret may be in it. */
function hideIn(outcome: ActionOutcome, mask: Mask): ActionOutcome {
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
