import { type KeyboardEvent, useEffect, useRef, useState } from 'react'
import { refusalOf } from '#renderer/commands/canvas-set.ts'
import { beginTyping } from '#renderer/state/field-typing.ts'

/** What a field holds while it is being typed into, until it is taken over or given up. */
export interface Draft {
  readonly text: string
  /** Why the text could not be taken over. */
  readonly fault: string | undefined
  readonly onChange: (text: string) => void
  readonly takeOver: () => void
  /** Takes a text over at once, whatever is being typed. */
  readonly put: (text: string) => void
  readonly onKeyDown: (event: KeyboardEvent<HTMLInputElement | HTMLTextAreaElement>) => void
}

export interface DraftOptions {
  readonly lines?: boolean | undefined
  /** What is wrong with a text that must not be taken over as it is. */
  readonly check?: ((text: string) => string | undefined) | undefined
}

/**
 * Typing into a field that is taken over as one edit: when the field is left, in one line also with Enter, and before
 * any command. Escape gives the typing up, and so does undoing in a field of one line. What could not be taken over
 * stays in the field, with the reason.
 */
export function useDraft(
  value: string,
  commit: (text: string) => boolean | void,
  { lines = false, check }: DraftOptions = {},
): Draft {
  const [typing, setTyping] = useState<{ text: string; over: string; fault?: string } | null>(null)
  // What was refused is dropped once the value becomes another one by other means.
  const isOpen = typing !== null && (typing.fault === undefined || typing.over === value)
  const typed = isOpen ? typing.text : null
  const put = (text: string) => {
    const fault = text === value ? undefined : (check?.(text) ?? refusalOf(() => commit(text)))
    setTyping(fault === undefined ? null : { text, over: value, fault })
  }
  const takeOver = () => {
    if (typed !== null) put(typed)
  }
  const latest = useRef(takeOver)
  useEffect(() => {
    latest.current = takeOver
  })
  useEffect(() => (isOpen ? beginTyping(() => latest.current()) : undefined), [isOpen])
  return {
    text: typed ?? value,
    fault: isOpen ? typing.fault : undefined,
    onChange: (text) => setTyping({ text, over: value }),
    takeOver,
    put,
    onKeyDown(event) {
      if (event.nativeEvent.isComposing) return
      if (event.key === 'Enter' && !lines) takeOver()
      if (typed === null) return
      if (event.key === 'Escape') {
        event.stopPropagation()
        setTyping(null)
      }
      // How much a browser takes back at once depends on how fast it was typed; in several lines its steps are better.
      const isUndo = (event.ctrlKey || event.metaKey) && !event.shiftKey && event.key.toLowerCase() === 'z'
      if (isUndo && !lines) {
        event.preventDefault()
        setTyping(null)
      }
    },
  }
}
