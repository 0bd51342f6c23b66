import { BrowserWindow, nativeTheme, type Session, shell, type WebContents } from 'electron'
import { isOurPage, pageOrigin } from './page.ts'

/** Opens the app's window, confined to its own page. */
export function openWindow(preload: string): BrowserWindow {
  const window = new BrowserWindow({
    width: 1440,
    height: 900,
    minWidth: 640,
    minHeight: 400,
    show: false,
    backgroundColor: nativeTheme.shouldUseDarkColors ? '#0f1720' : '#ffffff',
    webPreferences: { preload, sandbox: true, contextIsolation: true, nodeIntegration: false, spellcheck: false },
  })
  confine(window.webContents)
  refusePermissions(window.webContents.session)
  window.once('ready-to-show', () => window.show())
  return window
}

/** Loads the page; apart from opening the window, so that the window can be listened to before. */
export function loadPage(window: BrowserWindow): Promise<void> {
  return window.loadURL(`${pageOrigin}/`)
}

/** A page may not lead anywhere, and what it links to opens in the user's browser. */
function confine(contents: WebContents): void {
  const stay = (event: { preventDefault(): void; readonly url: string }) => {
    if (!isOurPage(event.url)) event.preventDefault()
  }
  contents.on('will-navigate', stay)
  contents.on('will-frame-navigate', stay)
  contents.on('will-redirect', stay)
  contents.on('will-attach-webview', (event) => event.preventDefault())
  contents.setWindowOpenHandler(({ url }) => {
    if (URL.parse(url)?.protocol === 'https:') void shell.openExternal(url)
    return { action: 'deny' }
  })
}

/** The page needs no camera, location or notification; it may only put text on the clipboard. */
/** Copying texts, and telling that an execution has ended. */
const grantedPermissions: ReadonlySet<string> = new Set(['clipboard-sanitized-write', 'notifications'])

function refusePermissions(session: Session): void {
  const granted = (permission: string) => grantedPermissions.has(permission)
  session.setPermissionRequestHandler((_, permission, answer) => answer(granted(permission)))
  session.setPermissionCheckHandler((_, permission) => granted(permission))
  session.setDevicePermissionHandler(() => false)
}
