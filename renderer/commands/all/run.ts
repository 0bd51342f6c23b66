import { showPane } from '#renderer/state/panes.ts'
import { startRun } from '#renderer/state/runs.ts'
import { activeDocument } from '#renderer/state/workspace.ts'
import type { Command } from '../command.ts'

/** Starts a local execution of the document in front. */
export const startExecution: Command = {
  id: 'run.start',
  title: 'command.run',
  when: 'app',
  keys: ['Mod+Enter', 'F5'],
  enabled: () => activeDocument() !== undefined,
  async run() {
    const document = activeDocument()
    if (!document) return
    showPane('runs')
    await startRun(document.id)
  },
}
