import type { TextChange } from '#shared/codecs/codec.ts'
import type { Selection } from './selection.ts'
import type { Step } from './text-changes.ts'

/** What can be undone at once: an edit, a burst of typing, or a reload from disk. */
export interface Entry {
  readonly kind: 'typing' | 'edit' | 'reload'
  readonly label: string | undefined
  readonly steps: readonly Step[]
  /** Milliseconds at the last step; tells whether typing goes on. */
  readonly at: number
  readonly selectionBefore: Selection
  readonly selectionAfter: Selection
}

export interface History {
  readonly past: readonly Entry[]
  readonly future: readonly Entry[]
}

export const emptyHistory: History = { past: [], future: [] }

/** Typing that pauses this long, in milliseconds, begins a new entry. */
export const burstPause = 1000

/** Remembers a change that was just made; typing that goes on where it stopped joins its entry. */
export function remember(history: History, entry: Entry): History {
  const last = history.past.at(-1)
  if (last && history.future.length === 0 && continues(last, entry)) {
    const joined = {
      ...last,
      steps: [...last.steps, ...entry.steps],
      at: entry.at,
      selectionAfter: entry.selectionAfter,
    }
    return { past: [...history.past.slice(0, -1), joined], future: [] }
  }
  return { past: [...history.past, entry].slice(-maximumEntries), future: [] }
}

/** After this, typing begins a new entry even if it goes on at the same place: the cursor was elsewhere in between. */
export function endBurst(history: History): History {
  const last = history.past.at(-1)
  if (!last || last.kind !== 'typing' || last.at === Number.NEGATIVE_INFINITY) return history
  return { ...history, past: [...history.past.slice(0, -1), { ...last, at: Number.NEGATIVE_INFINITY }] }
}

/** The changes that undo the last entry, each list meant for the text that the one before it leaves. */
export function stepBack(
  history: History,
): { history: History; entry: Entry; changes: readonly (readonly TextChange[])[] } | null {
  const entry = history.past.at(-1)
  if (!entry) return null
  return {
    history: { past: history.past.slice(0, -1), future: [entry, ...history.future] },
    entry,
    changes: entry.steps.map(({ inverse }) => inverse).reverse(),
  }
}

/** The changes that redo what was undone last. */
export function stepForward(
  history: History,
): { history: History; entry: Entry; changes: readonly (readonly TextChange[])[] } | null {
  const [entry, ...future] = history.future
  if (!entry) return null
  const closed = { ...entry, at: Number.NEGATIVE_INFINITY }
  return {
    history: { past: [...history.past, closed], future },
    entry,
    changes: entry.steps.map(({ changes }) => changes),
  }
}

const maximumEntries = 1000

function continues(last: Entry, next: Entry): boolean {
  if (last.kind !== 'typing' || next.kind !== 'typing' || next.at - last.at >= burstPause) return false
  const before = last.steps.at(-1)?.changes
  const after = next.steps[0]?.changes
  if (before?.length !== 1 || after?.length !== 1 || !before[0] || !after[0]) return false
  const { offset, text } = before[0]
  return after[0].offset <= offset + text.length && after[0].offset + after[0].length >= offset
}
