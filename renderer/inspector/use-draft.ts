import { type KeyboardEvent, useState } from 'react'

/** What a field holds while it is being typed into, until it is taken over or given up. */
export interface Draft {
  readonly text: string
  readonly onChange: (text: string) => void
  readonly onBlur: () => void
  readonly onKeyDown: (event: KeyboardEvent<HTMLInputElement | HTMLTextAreaElement>) => void
}

/**
 * Typing into a field that is taken over as one edit: when the field is left, or with Enter (in several lines with Mod
 * and Enter). Escape gives the typing up, and so does undoing in a field of one line.
 */
export function useDraft(value: string, commit: (text: string) => void, { lines = false } = {}): Draft {
  const [typed, setTyped] = useState<string | null>(null)
  const takeOver = () => {
    setTyped(null)
    if (typed !== null && typed !== value) commit(typed)
  }
  return {
    text: typed ?? value,
    onChange: setTyped,
    onBlur: takeOver,
    onKeyDown(event) {
      if (event.nativeEvent.isComposing) return
      if (event.key === 'Enter' && (!lines || event.ctrlKey || event.metaKey)) takeOver()
      if (typed === null) return
      if (event.key === 'Escape') {
        event.stopPropagation()
        setTyped(null)
      }
      // How much a browser takes back at once depends on how fast it was typed; in several lines its steps are better.
      const isUndo = (event.ctrlKey || event.metaKey) && !event.shiftKey && event.key.toLowerCase() === 'z'
      if (isUndo && !lines) {
        event.preventDefault()
        setTyped(null)
      }
    },
  }
}
