import type { ExecutionView } from './execution-view.ts'
import type { RunBoard } from './run-board.ts'

/** Something about an execution that is worth calling somebody back for. */
export type RunNotice =
  | { readonly kind: 'ended'; readonly id: string; readonly pipelineName: string; readonly status: string }
  | { readonly kind: 'waits'; readonly id: string; readonly pipelineName: string; readonly action: string }

/** What came between two states of the board: executions that are shown and have ended, or wait for an approval. */
export function noticesOf(board: RunBoard, before: RunBoard): readonly RunNotice[] {
  if (board.runs === before.runs) return []
  return [...new Set(Object.values(board.shown))].flatMap((id): readonly RunNotice[] => {
    const [now, earlier] = [board.runs[id], before.runs[id]]
    // One that was only just opened is no news.
    return now && earlier && now !== earlier ? changes(now, earlier) : []
  })
}

function changes(now: ExecutionView, earlier: ExecutionView): readonly RunNotice[] {
  const { id, pipelineName, status } = now
  if (now.endedAt !== undefined)
    return earlier.endedAt === undefined ? [{ kind: 'ended', id, pipelineName, status }] : []
  const asked = new Set(earlier.approvals.map(({ token }) => token))
  return now.approvals
    .filter(({ token }) => !asked.has(token))
    .map(({ action }) => ({ kind: 'waits', id, pipelineName, action }))
}
