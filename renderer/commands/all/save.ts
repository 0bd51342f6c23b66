import { save } from '#renderer/state/files.ts'
import { activeDocument } from '#renderer/state/workspace.ts'
import type { Command } from '../command.ts'

/** Writes the document in front into its file; asks for one where it has none. */
export const saveDocument: Command = {
  id: 'document.save',
  title: 'command.save',
  when: 'app',
  keys: ['Mod+S'],
  async run() {
    const document = activeDocument()
    if (document) await save(document.id)
  },
}
