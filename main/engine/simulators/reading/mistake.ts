/** Something that the service would refuse, with the text that is wrong if it is in one. */
export interface Mistake {
  readonly message: string
  /** Line and column count from 1. */
  readonly place?: { readonly file: string; readonly line: number; readonly column: number }
}

/** A mistake that is in no text. */
export function mistake(message: string): Mistake {
  return { message }
}

/** A mistake at an offset of a text. */
export function mistakeAt(file: string, text: string, offset: number, message: string): Mistake {
  const before = text.slice(0, offset).split('\n')
  return { message, place: { file, line: before.length, column: (before.at(-1) ?? '').length + 1 } }
}

/** Mistakes in the order of their text; those that are in none come first. */
export function inOrder(mistakes: readonly Mistake[]): readonly Mistake[] {
  return mistakes.toSorted(
    ({ place: one }, { place: other }) =>
      (one?.line ?? 0) - (other?.line ?? 0) || (one?.column ?? 0) - (other?.column ?? 0),
  )
}

/** A mistake in words, with its place in front as compilers have it. */
export function told({ message, place }: Mistake): string {
  return place ? `${place.file}:${place.line}:${place.column}: ${message}` : message
}

/** What was read, or why it could not be. */
export type Reading<Value> = { readonly value: Value } | { readonly mistakes: readonly Mistake[] }

/** The mistakes of a reading; none where it has a value. */
export function mistakesOf(reading: Reading<unknown>): readonly Mistake[] {
  return 'mistakes' in reading ? reading.mistakes : []
}
