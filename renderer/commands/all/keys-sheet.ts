import { showDialog } from '#renderer/state/dialogs.ts'
import type { Command } from '../command.ts'

/** Shows what every key does. */
export const showKeys: Command = {
  id: 'app.keys',
  title: 'command.keys',
  when: 'app',
  keys: ['F1', '?'],
  run: () => showDialog({ kind: 'keys' }),
}
