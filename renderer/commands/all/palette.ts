import { showDialog } from '#renderer/state/dialogs.ts'
import type { Command } from '../command.ts'

/** Shows every command, to be found by name. */
export const showPalette: Command = {
  id: 'app.palette',
  title: 'command.palette',
  when: 'app',
  keys: ['Mod+K', 'Mod+Shift+P'],
  keysOnly: true,
  run: () => showDialog({ kind: 'palette' }),
}
