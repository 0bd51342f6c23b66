import { createStore } from 'zustand/vanilla'
import type { Settings } from '#shared/settings/settings.ts'
import { machine } from './machine.ts'

export interface Preferences {
  readonly settings: Settings
  /** False until the machine has told them; sizes of panes wait for it. */
  readonly known: boolean
}

/** What the user chose about the app itself. */
export const preferences = createStore<Preferences>(() => ({ settings: {}, known: false }))

/** Asks for what was chosen earlier. Where that fails everything is as at the first start. */
export async function loadPreferences(): Promise<void> {
  const result = await machine().host.readSettings(undefined)
  preferences.setState(({ settings }) => ({
    settings: result.ok ? { ...result.value, ...settings } : settings,
    known: true,
  }))
}

/** Chooses something; remembered at once, and while more is chosen a few times a second. */
export function prefer(change: Settings): void {
  preferences.setState(({ settings }) => ({ settings: { ...settings, ...change } }))
  if (pause !== undefined) {
    hasMore = true
    return
  }
  write()
}

let pause: ReturnType<typeof setTimeout> | undefined
let hasMore = false

/** Nothing is waited for before the first write: the page may be left the next moment. */
function write(): void {
  hasMore = false
  void machine().host.writeSettings(preferences.getState().settings)
  pause = setTimeout(() => {
    pause = undefined
    if (hasMore) write()
  }, 250)
}
