import type { RunEvent } from '#shared/execution/events.ts'
import { apply } from '#shared/execution/apply.ts'
import { isOfExecution } from '#shared/execution/journal.ts'
import { findExecution, noRuns } from '#shared/execution/state.ts'
import { tell } from '#shared/execution/tell.ts'
import { readLogs } from './logs.ts'
import type { JournalRow } from './store.ts'

/** Everything that was told of an execution, from its journal and its logs if asked for, in the order in which it happened. */
export function replay(rows: readonly JournalRow[], logFolder: string | null): readonly RunEvent[] {
  let runs = noRuns
  const told = rows.flatMap(({ seq, event }) => {
    runs = apply(runs, event)
    const after = isOfExecution(event) ? findExecution(runs, event.pipelineExecutionId) : undefined
    return after && isOfExecution(event) ? tell(event, after).map((one) => ({ after: seq, event: one })) : []
  })
  // Sorting is stable: what was logged after an event of the journal follows it, and time decides between logs.
  const logged = (logFolder === null ? [] : readLogs(logFolder)).toSorted((a, b) =>
    a.event.time.localeCompare(b.event.time),
  )
  return [...told, ...logged].sort((a, b) => a.after - b.after).map(({ event }) => event)
}
