import type { JournalEvent } from '#shared/execution/journal.ts'
import { readPipeline } from '#shared/model/pipeline.ts'

/** Whether an execution came through a stage. */
export function succeededIn(journal: readonly JournalEvent[], stage: string): boolean {
  const began = journal.find((event) => event.kind === 'execution-began')
  const index = began ? readPipeline(began.declaration).stages.findIndex(({ label }) => label === stage) : -1
  return journal.some((event) => event.kind === 'stage-ended' && event.stage === index && event.status === 'Succeeded')
}
