import { prefer } from '#renderer/state/preferences.ts'
import type { Command } from '../command.ts'

/** Changes between English and Chinese. */
export const changeLanguage: Command = {
  id: 'app.language',
  title: 'command.language',
  when: 'app',
  run: () => prefer({ language: document.documentElement.lang === 'en' ? 'zh-CN' : 'en' }),
}
