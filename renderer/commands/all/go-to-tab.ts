import { activate, workspace } from '#renderer/state/workspace.ts'
import type { Command } from '../command.ts'

/** Brings the first to ninth document to the front. */
export const goToTab: readonly Command[] = [1, 2, 3, 4, 5, 6, 7, 8, 9].map((number) => ({
  id: `document.tab.${number}`,
  title: 'command.tab',
  fillings: { number },
  when: 'app',
  keys: { browser: [`Alt+${number}`], desktop: [`Alt+${number}`, `Mod+${number}`] },
  keysOnly: true,
  enabled: () => workspace.getState().documents.length >= number,
  run() {
    const document = workspace.getState().documents[number - 1]
    if (document) activate(document.id)
  },
}))
