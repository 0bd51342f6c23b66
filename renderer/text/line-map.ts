import type { TextChange, TextRange } from '#shared/codecs/codec.ts'

/** A place in the editor: line and column from 1. */
export interface Place {
  readonly lineNumber: number
  readonly column: number
}

/**
 * Where the lines of a document's text begin and end, as the editor counts lines. The editor knows neither byte-order
 * marks nor mixed line ends, so it shows a text without them, and every place is carried over by line and column.
 */
export interface LineMap {
  readonly text: string
  readonly starts: readonly number[]
  /** Where each line ends, before its line end. */
  readonly ends: readonly number[]
  /** The line end that new lines get: the first that the text uses. */
  readonly newline: string
}

export function lineMap(text: string): LineMap {
  const starts = [text.startsWith('\uFEFF') ? 1 : 0]
  const ends: number[] = []
  if (text.includes('\r')) {
    for (const { index, 0: end } of text.matchAll(/\r\n|\n|\r/g)) {
      ends.push(index)
      starts.push(index + end.length)
    }
  } else {
    for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) {
      ends.push(at)
      starts.push(at + 1)
    }
  }
  ends.push(text.length)
  const newline = ends.length > 1 ? text.slice(ends[0], starts[1]) : '\n'
  return { text, starts, ends, newline }
}

/** The text as the editor holds it. */
export function editorText({ text }: LineMap): string {
  const plain = text.startsWith('\uFEFF') ? text.slice(1) : text
  return plain.includes('\r') ? plain.replaceAll(/\r\n?/g, '\n') : plain
}

/** The place of an offset; one inside a line end is the end of its line. */
export function placeAt({ starts, ends }: LineMap, offset: number): Place {
  let low = 0
  let high = starts.length - 1
  while (low < high) {
    const middle = (low + high + 1) >> 1
    if ((starts[middle] ?? 0) <= offset) low = middle
    else high = middle - 1
  }
  const start = starts[low] ?? 0
  const column = Math.max(0, Math.min(offset, ends[low] ?? offset) - start)
  return { lineNumber: low + 1, column: column + 1 }
}

export function offsetAt({ starts, ends, text }: LineMap, { lineNumber, column }: Place): number {
  const start = starts[lineNumber - 1]
  if (start === undefined) return text.length
  return Math.min(start + column - 1, ends[lineNumber - 1] ?? text.length)
}

/** A stretch of the editor, as Monaco names it. */
export interface EditorRange {
  readonly startLineNumber: number
  readonly startColumn: number
  readonly endLineNumber: number
  readonly endColumn: number
}

export function editorRange(map: LineMap, { start, end }: TextRange): EditorRange {
  const from = placeAt(map, start)
  const to = placeAt(map, end)
  return {
    startLineNumber: from.lineNumber,
    startColumn: from.column,
    endLineNumber: to.lineNumber,
    endColumn: to.column,
  }
}

/** What was typed, as changes of the document's own text: with its kind of line ends, and nothing else touched. */
export function typedChanges(
  map: LineMap,
  changes: readonly { readonly range: EditorRange; readonly text: string }[],
): readonly TextChange[] {
  return changes.map(({ range, text }) => {
    const offset = offsetAt(map, { lineNumber: range.startLineNumber, column: range.startColumn })
    const end = offsetAt(map, { lineNumber: range.endLineNumber, column: range.endColumn })
    return { offset, length: end - offset, text: text.replaceAll(/\r\n?|\n/g, map.newline) }
  })
}
