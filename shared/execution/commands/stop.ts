import { breakOff } from '../conditions.ts'
import type { JournalEvent } from '../journal.ts'
import { stopReasonLength } from '../limits.ts'
import { reject, type Rejection } from '../rejection.ts'
import { type Execution, hasEnded, runningActions } from '../state.ts'

/** Stops an execution: after the actions in progress, or with `abandon` at once. */
export interface Stop {
  readonly do: 'stop'
  readonly pipelineExecutionId: string
  readonly abandon: boolean
  readonly reason?: string
}

export function stop(
  execution: Execution,
  { abandon, reason }: Stop,
  time: string,
): readonly JournalEvent[] | Rejection {
  const { pipelineExecutionId } = execution.began
  if (hasEnded(execution)) {
    return reject('not-stoppable', `Execution ${pipelineExecutionId} has ended already: ${execution.status}.`)
  }
  if (execution.stopping && (execution.stopping.abandon || !abandon)) {
    const message = `Execution ${pipelineExecutionId} is being stopped already.`
    return reject('not-stoppable', message, 'DuplicatedStopRequestException')
  }
  if (reason !== undefined && reason.length > stopReasonLength) {
    return reject('invalid', `The reason of a stop has at most ${stopReasonLength} characters.`)
  }
  const abandoned = runningActions(execution).map(({ place }) => ({
    ...place,
    time,
    kind: 'action-ended' as const,
    status: 'Abandoned' as const,
  }))
  return [
    {
      kind: 'stop-requested',
      time,
      pipelineExecutionId,
      abandon,
      ...(reason !== undefined && { reason }),
      ...(execution.stopping && { isFurther: true }),
    },
    // Rules may wait for days; stopping waits for actions only.
    ...breakOff(execution, 'Abandoned', { time }),
    ...(abandon ? abandoned : []),
  ]
}
