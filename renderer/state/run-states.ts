import type { ActionStatus, ConditionStatus, PerformedAs, StageStatus } from '#shared/execution/events.ts'
import type { Position } from '#shared/model/condition.ts'
import type { ExecutionView } from './execution-view.ts'

/** What a run made of one stage or action, latest attempt. */
export interface ItemState {
  /** The API's word, or `null` for what has not begun. */
  readonly status: StageStatus | ActionStatus | null
  readonly fidelity?: PerformedAs
  readonly summary?: string
  readonly error?: string
  /** Whether somebody has to approve it for the run to go on. */
  readonly waiting?: boolean
  /** Which attempt it is; absent for the first. */
  readonly attempt?: number
  /** What became of the conditions of a stage. */
  readonly conditions?: Readonly<Partial<Record<Position, ConditionStatus>>>
}

/** By stage name, and by `STAGE/ACTION`. */
export type RunStates = ReadonlyMap<string, ItemState>

/** The state of every stage and action that the run has reached. */
export function itemsOfRun(run: ExecutionView | undefined): RunStates {
  if (!run) return noStates
  const states = new Map<string, ItemState>()
  for (const { stage, status, spans } of run.stages) {
    const own = run.conditions.filter((condition) => condition.stage === stage)
    states.set(stage, {
      status,
      ...(spans.length > 1 && { attempt: spans.length }),
      ...(own.length > 0 && { conditions: Object.fromEntries(own.map((one) => [one.position, one.status])) }),
    })
  }
  for (const { stage, action, status, fidelity, summary, error, attempt } of run.actions) {
    states.set(`${stage}/${action}`, {
      status,
      fidelity,
      ...(summary === undefined ? {} : { summary }),
      ...(error === undefined ? {} : { error: error.message }),
      ...(attempt > 1 && { attempt }),
      ...(run.approvals.some((wanted) => wanted.stage === stage && wanted.action === action) ? { waiting: true } : {}),
    })
  }
  return states
}

/** The names of actions that were only simulated, by the latest attempt of each. */
export function simulatedActions(run: ExecutionView): readonly string[] {
  const latest = new Map(run.actions.map((one) => [`${one.stage}/${one.action}`, one]))
  return [...latest.values()].filter(({ fidelity }) => fidelity === 'simulates').map(({ action }) => action)
}

const noStates: RunStates = new Map()
