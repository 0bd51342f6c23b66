import { showDialog } from '#renderer/state/dialogs.ts'
import type { Command } from '../command.ts'

/** Shows the custom action types of this machine, and defines others. */
export const showActionTypes: Command = {
  id: 'app.actionTypes',
  title: 'command.actionTypes',
  when: 'app',
  run: () => showDialog({ kind: 'action-types' }),
}
