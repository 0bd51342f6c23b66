import { closeOrAsk } from '#renderer/state/files.ts'
import { activeDocument } from '#renderer/state/workspace.ts'
import type { Command } from '../command.ts'

/** Closes the document in front, after asking where something is not saved. */
export const closeActiveDocument: Command = {
  id: 'document.close',
  title: 'command.close',
  when: 'app',
  keys: { browser: ['Alt+W'], desktop: ['Mod+W'] },
  run() {
    const document = activeDocument()
    if (document) closeOrAsk(document.id)
  },
}
