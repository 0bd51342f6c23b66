import { runBoard } from '#renderer/state/run-board.ts'
import { noticesOf, type RunNotice } from '#renderer/state/run-notices.ts'
import { starting } from '#renderer/state/runs.ts'
import { text } from '#renderer/ui/text.ts'

/** Tells through the system, while nobody looks at the app, when an execution that is shown ends or waits for somebody. */
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
  const { id, pipelineName: name } = notice
  const body =
    notice.kind === 'ended'
      ? text('runs.done', { name, status: notice.status })
      : text('runs.wantsApproval', { name, action: notice.action })
  const shown = new Notification('Stagecraft', { body, tag: `${id} ${notice.kind}` })
  shown.addEventListener('click', () => window.focus())
}
