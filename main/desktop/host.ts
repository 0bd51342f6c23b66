import { app, BrowserWindow, dialog, shell } from 'electron'
import type { HostPort } from '#main/rpc/handlers/host.ts'
import { appVersion } from '#main/services.ts'
import { succeed } from '#shared/rpc/contract.ts'

const filters = [
  { name: 'Pipelines and templates', extensions: ['json', 'yaml', 'yml', 'template'] },
  { name: 'All files', extensions: ['*'] },
]

/** The system's dialogs and browser, for the window that is in front. */
export const desktopHost: HostPort = {
  info: { host: 'desktop', version: appVersion(), platform: process.platform, nativeDialogs: true },
  async pickOpen() {
    const window = front()
    const options = { properties: ['openFile' as const], filters }
    const { filePaths } = await (window ? dialog.showOpenDialog(window, options) : dialog.showOpenDialog(options))
    return filePaths[0] ?? null
  },
  async pickSave(_, name) {
    const window = front()
    const options = { defaultPath: name, filters }
    const picked = await (window ? dialog.showSaveDialog(window, options) : dialog.showSaveDialog(options))
    return picked.canceled || picked.filePath === '' ? null : picked.filePath
  },
  async openExternal(url) {
    await shell.openExternal(url)
    return succeed(null)
  },
}

/** The window of the app, which has one. */
export function front(): BrowserWindow | undefined {
  return BrowserWindow.getFocusedWindow() ?? BrowserWindow.getAllWindows()[0]
}

/** Brings the app's window to the front. */
export function showFront(): void {
  const window = front()
  if (window?.isMinimized()) window.restore()
  window?.focus()
  app.focus()
}
