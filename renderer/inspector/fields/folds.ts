import { createStore } from 'zustand/vanilla'

/** The parts of forms that are open, by name: whoever goes from action to action finds them as they were. */
export const folds = createStore<{ readonly open: ReadonlySet<string> }>(() => ({ open: new Set() }))

/** Opens a part, or closes it. */
export function toggleFold(name: string): void {
  folds.setState(({ open }) => {
    const next = new Set(open)
    if (!next.delete(name)) next.add(name)
    return { open: next }
  })
}
