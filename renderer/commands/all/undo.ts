import { activeDocument, undo } from '#renderer/state/workspace.ts'
import type { Command } from '../command.ts'

/** Takes back the last change of the document in front, whichever pane made it. */
export const undoChange: Command = {
  id: 'edit.undo',
  title: 'command.undo',
  when: 'app',
  keys: ['Mod+Z'],
  run() {
    const document = activeDocument()
    if (document) undo(document.id)
  },
}
