import { app, dialogAnswers, handlers, menu, type MenuItem, record, schemes } from './state.ts'

export { app } from './state.ts'
export { BrowserWindow } from './window.ts'

export const protocol = {
  registerSchemesAsPrivileged(list: unknown): void {
    if (app.isReady()) throw new Error('Schemes must be registered before the app is ready')
    record.push({ what: 'schemes', with: list })
  },
  handle(scheme: string, handler: (request: Request) => Promise<Response>): void {
    if (!app.isReady()) throw new Error('protocol.handle before the app is ready')
    if (schemes.has(scheme)) throw new Error(`The scheme ${scheme} is already handled`)
    schemes.set(scheme, handler)
  },
}

export const ipcMain = {
  handle(channel: string, handler: (event: unknown, ...args: readonly unknown[]) => unknown): void {
    if (handlers.has(channel)) throw new Error(`Attempted to register a second handler for '${channel}'`)
    handlers.set(channel, handler)
  },
}

const showDialog = async (kind: string, options: unknown) => {
  record.push({ what: kind, with: options })
  const answer = dialogAnswers.shift()
  if (answer === undefined) throw new Error(`The test gave no answer for ${kind}`)
  return answer
}

export const dialog = {
  showOpenDialog: (...args: readonly unknown[]) => showDialog('showOpenDialog', args.at(-1)),
  showSaveDialog: (...args: readonly unknown[]) => showDialog('showSaveDialog', args.at(-1)),
  showErrorBox: (title: string, content: string) =>
    void record.push({ what: 'showErrorBox', with: { title, content } }),
}

export const Menu = {
  buildFromTemplate: (items: readonly MenuItem[]) => items,
  setApplicationMenu: (items: readonly MenuItem[]) => void (menu.items = items),
}

export const nativeTheme = { shouldUseDarkColors: false }

export const shell = {
  openExternal: async (url: string) => void record.push({ what: 'openExternal', with: url }),
}
