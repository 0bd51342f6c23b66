import { askWhere } from '#renderer/state/files.ts'
import { activeDocument } from '#renderer/state/workspace.ts'
import type { Command } from '../command.ts'

/** Writes the document in front into another file, which is its file from then on. */
export const saveDocumentAs: Command = {
  id: 'document.saveAs',
  title: 'command.saveAs',
  when: 'app',
  keys: ['Mod+Shift+S'],
  async run() {
    const document = activeDocument()
    if (document) await askWhere(document, false)
  },
}
