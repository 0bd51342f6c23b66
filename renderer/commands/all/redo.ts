import { activeDocument, redo } from '#renderer/state/workspace.ts'
import type { Command } from '../command.ts'

/** Makes the change again that was taken back last. */
export const redoChange: Command = {
  id: 'edit.redo',
  title: 'command.redo',
  when: 'app',
  keys: ['Mod+Shift+Z', 'Mod+Y'],
  run() {
    const document = activeDocument()
    if (document) redo(document.id)
  },
}
