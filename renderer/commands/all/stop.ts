import { runBoard, shownRunOf } from '#renderer/state/run-board.ts'
import { askToStop } from '#renderer/state/run-operations.ts'
import { localRuns } from '#renderer/state/runs-source.ts'
import { activeDocument } from '#renderer/state/workspace.ts'
import type { Command } from '../command.ts'

/** Asks how to stop the execution that is shown. */
export const stopExecution: Command = {
  id: 'run.stop',
  title: 'command.stop',
  when: 'app',
  enabled: () => shown()?.status === 'InProgress',
  run() {
    const run = shown()
    if (run) askToStop(localRuns, run.id)
  },
}

function shown() {
  const document = activeDocument()
  return document && shownRunOf(runBoard.getState(), document.id)
}
