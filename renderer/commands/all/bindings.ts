import { showDialog } from '#renderer/state/dialogs.ts'
import { activeDocument } from '#renderer/state/workspace.ts'
import type { Command } from '../command.ts'

/** Says what the things of the pipeline are on this machine. */
export const editBindings: Command = {
  id: 'bindings.edit',
  title: 'command.bindings',
  when: 'app',
  enabled: () => activeDocument() !== undefined,
  run() {
    const document = activeDocument()
    if (document) showDialog({ kind: 'bindings', id: document.id, place: undefined })
  },
}
