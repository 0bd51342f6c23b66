import { showDialog } from '#renderer/state/dialogs.ts'
import { inputsOf } from '#renderer/state/runs.ts'
import { activeDocument } from '#renderer/state/workspace.ts'
import type { Command } from '../command.ts'

/** Asks with which values of variables and which sources the document in front is executed. */
export const startExecutionWith: Command = {
  id: 'run.startWith',
  title: 'command.runWith',
  when: 'app',
  keys: ['Mod+Shift+Enter'],
  enabled: () => activeDocument() !== undefined,
  run() {
    const document = activeDocument()
    if (document) showDialog({ kind: 'run-inputs', id: document.id, reason: undefined, inputs: inputsOf(document.id) })
  },
}
