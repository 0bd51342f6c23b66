import { runBoard, shownRunOf } from '#renderer/state/run-board.ts'
import { askToStop } from '#renderer/state/run-operations.ts'
import { placeOf } from '#renderer/state/places.ts'
import { remoteRuns } from '#renderer/state/remote-runs.ts'
import { localRuns } from '#renderer/state/runs-source.ts'
import { activeDocument } from '#renderer/state/workspace.ts'
import type { Command } from '../command.ts'

/** Asks how to stop the execution that is shown, wherever it takes place. */
export const stopExecution: Command = {
  id: 'run.stop',
  title: 'command.stop',
  when: 'app',
  enabled() {
    const run = shown()
    return run?.status === 'InProgress' || run?.status === 'Stopping'
  },
  run() {
    const document = activeDocument()
    const run = shown()
    if (!document || !run) return
    const target = placeOf(document.id)
    const source = target.kind === 'local' ? localRuns : remoteRuns({ target, name: run.pipelineName })
    askToStop(source, run.id, run.status === 'Stopping')
  },
}

function shown() {
  const document = activeDocument()
  return document && shownRunOf(runBoard.getState(), document.id)
}
