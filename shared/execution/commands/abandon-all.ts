import type { JournalEvent } from '../journal.ts'
import { isRejection } from '../rejection.ts'
import type { PipelineRuns } from '../state.ts'
import { stop } from './stop.ts'

/** Ends everything that is under way, at once: so nobody enters a stage that another one leaves by it. */
export interface AbandonAll {
  readonly do: 'abandon-all'
  readonly pipelineName: string
}

export function abandonAll({ executions }: PipelineRuns, time: string): readonly JournalEvent[] {
  return executions.flatMap((execution) => {
    const { pipelineExecutionId } = execution.began
    const events = stop(execution, { do: 'stop', pipelineExecutionId, abandon: true }, time)
    // One that has ended, or is being abandoned already, needs no stop.
    return isRejection(events) ? [] : events
  })
}
