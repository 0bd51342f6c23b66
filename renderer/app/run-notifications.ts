import { showPane } from '#renderer/state/panes.ts'
import { runBoard, showRun } from '#renderer/state/run-board.ts'
import { noticesOf, type RunNotice } from '#renderer/state/run-notices.ts'
import { starting } from '#renderer/state/runs.ts'
import { activate } from '#renderer/state/workspace.ts'
import { text } from '#renderer/ui/text.ts'

/** Tells through the system, while nobody looks at the app, when an execution ends or waits for somebody. */
export function notifyOfRuns(): void {
  if (!('Notification' in window)) return
  starting.subscribe(({ ids }) => {
    // A browser asks only where the user has just done something; starting an execution is what this is for.
    if (ids.size > 0 && Notification.permission === 'default') void Notification.requestPermission()
  })
  runBoard.subscribe((board, before) => {
    if (document.hasFocus() || Notification.permission !== 'granted') return
    for (const notice of noticesOf(board, before)) show(notice)
  })
}

function show(notice: RunNotice): void {
  // Another one about the same thing takes its place; two approvals are two things.
  const about = notice.kind === 'waits' ? notice.action : ''
  const shown = new Notification('Stagecraft', { body: bodyOf(notice), tag: `${notice.id} ${notice.kind} ${about}` })
  shown.addEventListener('click', () => {
    window.focus()
    open(notice)
  })
}

function bodyOf(notice: RunNotice): string {
  const { pipelineName: name } = notice
  switch (notice.kind) {
    case 'ended': {
      const { status, simulated: count } = notice
      return text('runs.done', {
        name,
        status: count > 0 ? `${status} ${text('runs.simulatedCount', { count })}` : status,
      })
    }
    case 'waits':
      return text('runs.wantsApproval', { name, action: notice.action })
    case 'held':
      return text('runs.heldBack', { name, stage: notice.stage })
  }
}

/** Shows the execution in the document that shows executions of its pipeline. */
function open({ id, pipelineName }: RunNotice): void {
  const { shown, runs } = runBoard.getState()
  const at = Object.entries(shown).find(([, runId]) => runs[runId]?.pipelineName === pipelineName)
  if (!at) return
  const [documentId] = at
  activate(documentId)
  showPane('runs')
  showRun(documentId, id)
}
