import { showDialog } from '#renderer/state/dialogs.ts'
import type { Command } from '../command.ts'

/** The switch for what answers AWS's own tools on this machine. */
export const serveEndpoint: Command = {
  id: 'endpoint.serve',
  title: 'command.endpoint',
  when: 'app',
  run: () => showDialog({ kind: 'endpoint' }),
}
