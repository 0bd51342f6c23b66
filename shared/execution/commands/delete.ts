import type { JournalEvent } from '../journal.ts'

/** The pipeline is gone; its executions have ended before. */
export interface Delete {
  readonly do: 'delete'
  readonly pipelineName: string
}

export function deletePipeline({ pipelineName }: Delete, time: string): readonly JournalEvent[] {
  return [{ kind: 'pipeline-deleted', time, pipelineName }]
}
