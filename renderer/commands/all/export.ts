import { showDialog } from '#renderer/state/dialogs.ts'
import { activeDocument } from '#renderer/state/workspace.ts'
import type { Command } from '../command.ts'

/** Offers the pipeline in other forms. */
export const exportDocument: Command = {
  id: 'document.export',
  title: 'command.export',
  when: 'app',
  keys: ['Mod+Shift+E'],
  enabled: () => activeDocument() !== undefined,
  run() {
    const document = activeDocument()
    if (document) showDialog({ kind: 'export', id: document.id })
  },
}
