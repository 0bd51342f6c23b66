import type { ExecutionView } from './execution-view.ts'
import type { RunBoard } from './run-board.ts'
import { simulatedActions } from './run-states.ts'
import { waitingOf } from './waiting.ts'

/** Something about an execution that is worth calling somebody back for. */
export type RunNotice = { readonly id: string; readonly pipelineName: string } & (
  | { readonly kind: 'ended'; readonly status: string; readonly simulated: number }
  | { readonly kind: 'waits'; readonly action: string }
  | { readonly kind: 'held'; readonly stage: string }
)

/** What came between two states of the board: executions of the pipelines that are shown have ended, or wait for somebody. */
export function noticesOf(board: RunBoard, before: RunBoard): readonly RunNotice[] {
  if (board.runs === before.runs && board.states === before.states) return []
  const shown = new Set(Object.values(board.shown))
  const names = new Set([...shown].map((id) => board.runs[id]?.pipelineName))
  return Object.values(board.runs).flatMap((now): readonly RunNotice[] => {
    const earlier = before.runs[now.id]
    // One that was only just opened is no news.
    if (!earlier || !names.has(now.pipelineName)) return []
    return [...(now === earlier ? [] : changes(now, earlier, shown.has(now.id))), ...held(now, board, earlier, before)]
  })
}

function changes(now: ExecutionView, earlier: ExecutionView, isShown: boolean): readonly RunNotice[] {
  const { id, pipelineName, status, endedAt } = now
  if (endedAt !== undefined) {
    // One that another one took the place of, as it is meant to, is missed only by whoever looks at it.
    if (earlier.endedAt !== undefined || (status === 'Superseded' && !isShown)) return []
    return [{ kind: 'ended', id, pipelineName, status, simulated: simulatedActions(now).length }]
  }
  const asked = new Set(earlier.approvals.map(({ token }) => token))
  return now.approvals
    .filter(({ token }) => !asked.has(token))
    .map(({ action }) => ({ kind: 'waits', id, pipelineName, action }))
}

/** A disabled transition is enabled by somebody, or never. */
function held(now: ExecutionView, board: RunBoard, earlier: ExecutionView, before: RunBoard): readonly RunNotice[] {
  const { id, pipelineName } = now
  const waiting = waitingOf(now, board.states[pipelineName])
  if (waiting?.kind !== 'transition') return []
  const { stage } = waiting
  const known = waitingOf(earlier, before.states[pipelineName])
  return known?.kind === 'transition' && known.stage === stage ? [] : [{ kind: 'held', id, pipelineName, stage }]
}
