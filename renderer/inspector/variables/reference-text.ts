/** A reference that is being written: where its `#{` begins, and what stands between that and the caret. */
export interface OpenReference {
  readonly start: number
  readonly query: string
}

/** The reference that the caret stands in, when it has been begun and not closed before the caret. */
export function openReference(text: string, caret: number): OpenReference | undefined {
  const begun = /#\{([\w@.-]*)$/.exec(text.slice(0, caret))
  return begun ? { start: begun.index, query: begun[1] ?? '' } : undefined
}

/** A text and where the caret stands in it. */
export interface CaretText {
  readonly text: string
  readonly caret: number
}

/**
 * The text with `#{inside}` at the caret, in place of the reference that it stands in or of what is selected. With
 * `inside` ending in a dot the caret stays before the brace, since the key is still to be written.
 */
export function withReference(
  text: string,
  selection: { readonly start: number; readonly end: number },
  inside: string,
): CaretText {
  const open = selection.start === selection.end ? openReference(text, selection.end) : undefined
  const start = open?.start ?? selection.start
  const rest = open ? (/^[\w@.-]*\}?/.exec(text.slice(selection.end))?.[0].length ?? 0) : 0
  const written = `#{${inside}}`
  const isUnfinished = inside.endsWith('.')
  return {
    text: text.slice(0, start) + written + text.slice(selection.end + rest),
    caret: start + written.length - (isUnfinished ? 1 : 0),
  }
}
