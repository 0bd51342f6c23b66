import type { ActionStatus, PerformedAs, StageStatus } from '#shared/execution/events.ts'
import type { Run } from './run.ts'

/** What a run made of one stage or action, latest attempt. */
export interface ItemState {
  /** The API's word, or `null` for what has not begun. */
  readonly status: StageStatus | ActionStatus | null
  readonly fidelity?: PerformedAs
  readonly summary?: string
  readonly error?: string
  /** Whether somebody has to approve it for the run to go on. */
  readonly waiting?: boolean
}

/** By stage name, and by `STAGE/ACTION`. */
export type RunStates = ReadonlyMap<string, ItemState>

/** The state of every stage and action that the run has reached. */
export function itemsOfRun(run: Run | undefined): RunStates {
  if (!run) return noStates
  const states = new Map<string, ItemState>()
  for (const { stage, status } of run.stages) states.set(stage, { status })
  for (const { stage, action, status, fidelity, summary, error } of run.actions) {
    states.set(`${stage}/${action}`, {
      status,
      fidelity,
      ...(summary === undefined ? {} : { summary }),
      ...(error === undefined ? {} : { error: error.message }),
      ...(run.approvals.some((wanted) => wanted.stage === stage && wanted.action === action) ? { waiting: true } : {}),
    })
  }
  return states
}

/** The names of actions that were only simulated. */
export function simulatedActions(run: Run): readonly string[] {
  return [...new Set(run.actions.filter(({ fidelity }) => fidelity === 'simulates').map(({ action }) => action))]
}

const noStates: RunStates = new Map()
