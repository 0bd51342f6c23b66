import { reopenClosed } from '#renderer/state/files.ts'
import type { Command } from '../command.ts'

/** Opens again what was closed last. */
export const reopenDocument: Command = {
  id: 'document.reopen',
  title: 'command.reopen',
  when: 'app',
  keys: { browser: ['Alt+Shift+T'], desktop: ['Mod+Shift+T'] },
  async run() {
    await reopenClosed()
  },
}
