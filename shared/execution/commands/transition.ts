import type { JournalEvent } from '../journal.ts'
import { transitionReason, transitionReasonLength } from '../limits.ts'
import { reject, type Rejection } from '../rejection.ts'
import type { PipelineRuns } from '../state.ts'

/** Keeps executions from entering a stage, or lets them in again. */
export type SetTransition = {
  readonly do: 'set-transition'
  readonly pipelineName: string
  readonly stage: string
  /** From which side of the arrow it is meant; `Outbound` is the way into the next stage. */
  readonly type: 'Inbound' | 'Outbound'
  readonly by?: string
} & ({ readonly enabled: false; readonly reason: string } | { readonly enabled: true })

export function setTransition(
  runs: PipelineRuns,
  command: SetTransition,
  time: string,
): readonly JournalEvent[] | Rejection {
  const { pipelineName, type, by } = command
  const at = runs.stages.indexOf(command.stage)
  if (at < 0) return reject('no-such-stage', `There is no stage “${command.stage}” in ${pipelineName}.`)
  const stage = runs.stages[type === 'Inbound' ? at : at + 1]
  // Nothing follows the last stage, so there is nothing to keep.
  if (stage === undefined) return []
  const change = { time, pipelineName, stage, ...(by !== undefined && { by }) }
  if (command.enabled) return runs.disabled.has(stage) ? [{ ...change, kind: 'transition-enabled' }] : []
  const { reason } = command
  if (!transitionReason.test(reason) || reason.length > transitionReasonLength) {
    return reject(
      'invalid',
      `A reason has 1 to ${transitionReasonLength} letters, digits, spaces and characters of !@().*?-`,
    )
  }
  return [{ ...change, kind: 'transition-disabled', reason }]
}
