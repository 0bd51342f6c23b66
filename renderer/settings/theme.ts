import { applyDensity, applyMode, Density, Mode } from '@cloudscape-design/global-styles'
import type { Settings } from '#shared/settings/settings.ts'

export type Theme = 'light' | 'dark'

const prefersDark = () => window.matchMedia('(prefers-color-scheme: dark)')

/** The theme that a preference means now. */
export function themeOf(preference: Settings['theme']): Theme {
  if (preference === 'light' || preference === 'dark') return preference
  return prefersDark().matches ? 'dark' : 'light'
}

/** Shows the whole page in a theme. */
export function applyTheme(theme: Theme): void {
  document.documentElement.dataset.theme = theme
  applyMode(theme === 'dark' ? Mode.Dark : Mode.Light)
  applyDensity(Density.Compact)
}

/** Hears of every change of the system's theme; the answer ends it. */
export function onSystemTheme(listener: () => void): () => void {
  const query = prefersDark()
  query.addEventListener('change', listener)
  return () => query.removeEventListener('change', listener)
}
