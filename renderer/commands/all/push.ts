import { showDialog } from '#renderer/state/dialogs.ts'
import { activeDocument } from '#renderer/state/workspace.ts'
import type { Command } from '../command.ts'

/** Offers to create or update the pipeline somewhere, after a look at what that would change. */
export const pushDocument: Command = {
  id: 'targets.push',
  title: 'command.push',
  when: 'app',
  keys: ['Mod+Shift+U'],
  enabled: () => activeDocument() !== undefined,
  run() {
    const document = activeDocument()
    if (document) showDialog({ kind: 'push', id: document.id })
  },
}
