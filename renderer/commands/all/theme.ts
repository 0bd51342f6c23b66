import { prefer, preferences } from '#renderer/state/preferences.ts'
import type { Command } from '../command.ts'

const order = ['system', 'light', 'dark'] as const

/** Changes between the system's theme, light and dark. */
export const changeTheme: Command = {
  id: 'app.theme',
  title: 'command.theme',
  when: 'app',
  run() {
    const now = preferences.getState().settings.theme ?? 'system'
    prefer({ theme: order[(order.indexOf(now) + 1) % order.length] ?? 'system' })
  },
}
