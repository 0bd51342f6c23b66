import { EventEmitter } from 'node:events'
import { readFileSync } from 'node:fs'
import type { Frame, Page, Route } from '@playwright/test'
import { preloadScript } from './bridge.ts'
import { openPage } from './browser.ts'
import { app, handlers, schemes } from './state.ts'

// Chromium does not navigate to schemes that it does not know, so the page sees this origin instead.
const shown = 'https://designer.app.test'
const real = 'app://designer'

export interface WindowOptions {
  readonly webPreferences: {
    readonly preload: string
    readonly sandbox?: boolean
    readonly contextIsolation?: boolean
    readonly nodeIntegration?: boolean
    readonly webSecurity?: boolean
  }
}

type PermissionRequest = (contents: WebContents, permission: string, answer: (granted: boolean) => void) => void
type OpenHandler = (details: { url: string }) => { action: string }

/** What the page may be asked to be granted, kept for the test to ask. */
export class Session {
  requestHandler: PermissionRequest | undefined
  checkHandler: ((contents: WebContents | null, permission: string) => boolean) | undefined
  deviceHandler: (() => boolean) | undefined
  setPermissionRequestHandler(handler: PermissionRequest): void {
    this.requestHandler = handler
  }
  setPermissionCheckHandler(handler: (contents: WebContents | null, permission: string) => boolean): void {
    this.checkHandler = handler
  }
  setDevicePermissionHandler(handler: () => boolean): void {
    this.deviceHandler = handler
  }
}

let count = 0

export class WebContents extends EventEmitter {
  readonly id = ++count
  readonly session = new Session()
  page: Page | undefined
  openHandler: OpenHandler | undefined
  setWindowOpenHandler(handler: OpenHandler): void {
    this.openHandler = handler
  }
  isDestroyed(): boolean {
    return this.page?.isClosed() ?? false
  }
  send(channel: string, ...args: readonly unknown[]): void {
    void this.page?.evaluate(([name, values]) => globalThis.__ipcTell(name, values), [channel, args] as const)
  }
}

declare global {
  var __ipcTell: (channel: string, args: readonly unknown[]) => void
}

export class BrowserWindow extends EventEmitter {
  static readonly windows: BrowserWindow[] = []
  static getAllWindows(): readonly BrowserWindow[] {
    return BrowserWindow.windows
  }
  static getFocusedWindow(): BrowserWindow | null {
    return BrowserWindow.windows[0] ?? null
  }

  readonly webContents = new WebContents()
  readonly options: WindowOptions
  isShown = false

  constructor(options: WindowOptions) {
    super()
    const { sandbox, contextIsolation, nodeIntegration, webSecurity } = options.webPreferences
    if (!app.isReady()) throw new Error('Cannot create BrowserWindow before app is ready')
    if (sandbox !== true || contextIsolation === false || nodeIntegration === true || webSecurity === false) {
      throw new Error(`Insecure webPreferences: ${JSON.stringify(options.webPreferences)}`)
    }
    this.options = options
    BrowserWindow.windows.push(this)
  }

  async loadURL(url: string): Promise<void> {
    const page = await openPage()
    this.webContents.page = page
    await page.exposeBinding('__ipcInvoke', ({ frame }, channel: string, args: readonly unknown[]) =>
      invoke(channel, this.webContents, frame, args),
    )
    await page.addInitScript(preloadScript(readFileSync(this.options.webPreferences.preload, 'utf8')))
    await page.route('**/*', answer)
    await page.goto(url.replace(real, shown))
    this.emit('ready-to-show')
  }

  show(): void {
    this.isShown = true
  }
  isMinimized(): boolean {
    return false
  }
  focus(): void {
    this.emit('focus')
  }

  async close(): Promise<void> {
    await this.webContents.page?.close({ runBeforeUnload: false })
    BrowserWindow.windows.splice(BrowserWindow.windows.indexOf(this), 1)
    this.emit('closed')
    if (BrowserWindow.windows.length === 0) app.emit('window-all-closed')
  }
}

async function invoke(channel: string, sender: WebContents, frame: Frame, args: readonly unknown[]): Promise<unknown> {
  const handler = handlers.get(channel)
  if (!handler) throw new Error(`No handler registered for '${channel}'`)
  const senderFrame = { url: frame.url().replace(shown, real), parent: frame.parentFrame() ? {} : null }
  return structuredClone(await handler({ sender, senderFrame }, ...args))
}

async function answer(route: Route): Promise<void> {
  const url = route.request().url()
  const handler = url.startsWith(`${shown}/`) ? schemes.get('app') : undefined
  if (!handler) return route.abort()
  const response = await handler(new Request(url.replace(shown, real), { method: route.request().method() }))
  await route.fulfill({
    status: response.status,
    headers: Object.fromEntries(response.headers),
    body: Buffer.from(await response.arrayBuffer()),
  })
}
