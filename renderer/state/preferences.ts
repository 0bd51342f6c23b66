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

/** Changes what the user chose, and remembers it on the machine a moment later. */
export function prefer(change: Settings): void {
  preferences.setState(({ settings }) => ({ settings: { ...settings, ...change } }))
  clearTimeout(timer)
  timer = setTimeout(() => void machine().host.writeSettings(preferences.getState().settings), 250)
}

let timer: ReturnType<typeof setTimeout> | undefined
