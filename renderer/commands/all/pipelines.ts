import { showDialog } from '#renderer/state/dialogs.ts'
import type { Command } from '../command.ts'

/** Shows the pipelines of this machine, of endpoints and of accounts. */
export const showPipelines: Command = {
  id: 'targets.pipelines',
  title: 'command.pipelines',
  when: 'app',
  keys: ['Mod+Shift+O'],
  run: () => showDialog({ kind: 'pipelines' }),
}
