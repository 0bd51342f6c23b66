import { createStore } from 'zustand/vanilla'
import type { TextKey } from '#shared/i18n/text-key.ts'

/** Something that went wrong or should be known, until it is dismissed or superseded. */
export interface Notice {
  /** What it is about: another one about the same thing takes its place. */
  readonly about: string
  readonly kind: 'error' | 'info'
  readonly text: TextKey
  readonly fillings: Readonly<Record<string, string>>
}

export const notices = createStore<{ readonly notices: readonly Notice[] }>(() => ({ notices: [] }))

/** Shows a notice in place of an earlier one about the same thing. */
export function notify(notice: Notice): void {
  notices.setState((state) => ({ notices: [...state.notices.filter(({ about }) => about !== notice.about), notice] }))
}

/** Takes back the notice about something. */
export function dismiss(about: string): void {
  if (!notices.getState().notices.some((notice) => notice.about === about)) return
  notices.setState((state) => ({ notices: state.notices.filter((notice) => notice.about !== about) }))
}

/** Tells the user of a fault of our own. */
export function notifyFault(error: unknown): void {
  // oxlint-disable-next-line no-console
  console.error(error)
  const message = error instanceof Error ? error.message : String(error)
  notify({ about: 'fault', kind: 'error', text: 'app.failed', fillings: { message } })
}
