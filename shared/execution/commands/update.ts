import type { JsonObject } from '#shared/model/json.ts'
import { breakOff } from '../conditions.ts'
import type { JournalEvent } from '../journal.ts'
import { hasEnded, locks, type PipelineRuns } from '../state.ts'

/** The pipeline was created, or updated to another version. */
export interface Update {
  readonly do: 'update'
  readonly pipelineName: string
  readonly version: number
  readonly declaration: JsonObject
}

export function update(
  { executions }: PipelineRuns,
  { pipelineName, version, declaration }: Update,
  time: string,
): readonly JournalEvent[] {
  return [
    { kind: 'pipeline-updated', time, pipelineName, version, declaration },
    // Executions in PARALLEL mode go on with the definition that they started with.
    ...executions
      .filter((one) => !hasEnded(one) && !one.cancelling && locks(one))
      .flatMap((one): readonly JournalEvent[] => [
        { kind: 'cancel-requested', time, pipelineExecutionId: one.began.pipelineExecutionId },
        ...breakOff(one, 'Cancelled', { time }),
      ]),
  ]
}
