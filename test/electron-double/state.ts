import { EventEmitter } from 'node:events'
import { tmpdir } from 'node:os'
import { closeBrowser } from './browser.ts'

/** What the app asked of the system, for the test to read. */
export const record: { readonly what: string; readonly with: unknown }[] = []

/** Answers of dialogs that the test gave beforehand. */
export const dialogAnswers: unknown[] = []

export const schemes = new Map<string, (request: Request) => Promise<Response>>()
export const handlers = new Map<string, (event: unknown, ...args: readonly unknown[]) => unknown>()

class App extends EventEmitter {
  readonly isPackaged = false
  #isReady = false
  readonly #paths = new Map<string, string>()

  isReady(): boolean {
    return this.#isReady
  }
  async whenReady(): Promise<void> {
    await new Promise((done) => setImmediate(done))
    this.#isReady = true
  }
  enableSandbox(): void {
    if (this.#isReady) throw new Error('app.enableSandbox() can only be called before app is ready')
  }
  setPath(name: string, path: string): void {
    this.#paths.set(name, path)
  }
  getPath(name: string): string {
    return this.#paths.get(name) ?? tmpdir()
  }
  requestSingleInstanceLock(handedOver: unknown): boolean {
    record.push({ what: 'lock', with: { handedOver, userData: this.getPath('userData') } })
    return true
  }
  focus(): void {
    record.push({ what: 'focus', with: null })
  }
  quit(): void {
    let isPrevented = false
    this.emit('will-quit', { preventDefault: () => (isPrevented = true) })
    if (!isPrevented) this.exit(0)
  }
  exit(code = 0): void {
    void closeBrowser().finally(() => process.exit(code))
  }
}

export const app = new App()

export interface MenuItem {
  readonly label?: string
  readonly role?: string
  readonly submenu?: readonly MenuItem[]
  readonly click?: () => void
}

export const menu: { items: readonly MenuItem[] } = { items: [] }
