import { runBoard, shownRunOf } from '#renderer/state/run-board.ts'
import { stopRun } from '#renderer/state/runs.ts'
import { activeDocument } from '#renderer/state/workspace.ts'
import type { Command } from '../command.ts'

/** Stops the execution that is shown, after its actions in progress. */
export const stopExecution: Command = {
  id: 'run.stop',
  title: 'command.stop',
  when: 'app',
  enabled: () => shown()?.status === 'InProgress',
  async run() {
    const run = shown()
    if (run) await stopRun(run.id, false)
  },
}

function shown() {
  const document = activeDocument()
  return document && shownRunOf(runBoard.getState(), document.id)
}
