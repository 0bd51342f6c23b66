import { askAndOpen } from '#renderer/state/files.ts'
import type { Command } from '../command.ts'

/** Opens a file that the user names. */
export const openDocument: Command = {
  id: 'document.open',
  title: 'command.open',
  when: 'app',
  keys: ['Mod+O'],
  run: () => askAndOpen(),
}
