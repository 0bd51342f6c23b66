import { applyChanges, type TextChange } from '#shared/codecs/codec.ts'

/** A change of text together with the change that takes it back. */
export interface Step {
  readonly changes: readonly TextChange[]
  readonly inverse: readonly TextChange[]
}

/** The text after `changes`, and the step that got there. */
export function takeStep(text: string, changes: readonly TextChange[]): { readonly text: string; readonly step: Step } {
  const sorted = changes.toSorted((a, b) => a.offset - b.offset)
  let shift = 0
  const inverse = sorted.map(({ offset, length, text: inserted }) => {
    const undone = {
      offset: offset + shift,
      length: inserted.length,
      text: text.slice(offset, offset + length),
    }
    shift += inserted.length - length
    return undone
  })
  return { text: applyChanges(text, sorted), step: { changes: sorted, inverse } }
}

/** The one change that makes `after` of `before`, without their common beginning and end; none where they are equal. */
export function difference(before: string, after: string): readonly TextChange[] {
  if (before === after) return []
  const shorter = Math.min(before.length, after.length)
  let start = 0
  while (start < shorter && before.charCodeAt(start) === after.charCodeAt(start)) start++
  let end = 0
  while (
    end < shorter - start &&
    before.charCodeAt(before.length - 1 - end) === after.charCodeAt(after.length - 1 - end)
  ) {
    end++
  }
  return [{ offset: start, length: before.length - start - end, text: after.slice(start, after.length - end) }]
}
