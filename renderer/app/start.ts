import { commands } from '#renderer/commands/all/index.ts'
import { listenForKeys } from '#renderer/commands/keyboard.ts'
import { findCommand, registerCommands } from '#renderer/commands/registry.ts'
import { applyTheme, onSystemTheme, themeOf } from '#renderer/settings/theme.ts'
import { hostBridge } from '#renderer/state/client.ts'
import { takeOverTyping } from '#renderer/state/field-typing.ts'
import { connection } from '#renderer/state/machine.ts'
import { notifyFault } from '#renderer/state/notices.ts'
import { preferences } from '#renderer/state/preferences.ts'
import { startSession } from '#renderer/state/session.ts'
import { isMac } from './platform.ts'
import { notifyOfRuns } from './run-notifications.ts'
import { preferredLanguage, setLanguage, startTexts } from '#renderer/ui/text.ts'

/** Introduces the parts of the app to one another and to the machine, once for the life of the page. */
export function startApp(): void {
  startTexts(preferredLanguage(navigator.languages))
  const followPreferences = () => {
    const { theme, language } = preferences.getState().settings
    applyTheme(themeOf(theme))
    setLanguage(language === 'en' || language === 'zh-CN' ? language : preferredLanguage(navigator.languages))
  }
  followPreferences()
  preferences.subscribe(followPreferences)
  onSystemTheme(followPreferences)
  window.addEventListener('languagechange', followPreferences)

  window.addEventListener('error', ({ error }) => notifyFault(error))
  window.addEventListener('unhandledrejection', ({ reason }) => notifyFault(reason))

  registerCommands(commands)
  listenForKeys(window, {
    host: () => connection.getState().info.host,
    isMac: isMac(),
    failed: notifyFault,
  })
  notifyOfRuns()
  startSession(hostBridge(), (id) => {
    takeOverTyping()
    void Promise.resolve(findCommand(id)?.run()).catch(notifyFault)
  })
}
