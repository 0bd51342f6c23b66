import { createStore } from 'zustand/vanilla'
import type { TextRange } from '#shared/codecs/codec.ts'

/** Where the cursor is in the text, from 1 as people count. */
export interface Caret {
  readonly line: number
  readonly column: number
}

/** A stretch of text that somebody wants to see; a new value each time, so that asking twice works. */
export interface RevealRequest {
  readonly id: string
  readonly range: TextRange
  readonly focus: boolean
}

export const caret = createStore<{ readonly caret: Caret | null; readonly reveal: RevealRequest | null }>(() => ({
  caret: null,
  reveal: null,
}))

/** Shows a stretch of a document's text as soon as the text pane is there. */
export function revealText(id: string, range: TextRange, focus: boolean): void {
  caret.setState({ reveal: { id, range, focus } })
}
