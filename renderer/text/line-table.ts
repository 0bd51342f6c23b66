import type { TextChange } from '#shared/codecs/codec.ts'

/** A place as the editor counts: lines and columns from 1. */
export interface Position {
  readonly lineNumber: number
  readonly column: number
}

export interface PositionRange {
  readonly startLineNumber: number
  readonly startColumn: number
  readonly endLineNumber: number
  readonly endColumn: number
}

/**
 * Where the lines of a text begin and end. The editor keeps one kind of line end for a whole text and no byte order
 * mark; the document keeps each as it is. Lines and columns are what both agree on, so every place goes through them.
 */
export interface LineTable {
  readonly text: string
  readonly starts: readonly number[]
  /** Where the line's own characters end; its line end follows. */
  readonly ends: readonly number[]
}

export function lineTable(text: string): LineTable {
  const starts = [text.startsWith(byteOrderMark) ? 1 : 0]
  const ends: number[] = []
  for (const { index, 0: end } of text.matchAll(/\r\n|\r|\n/g)) {
    ends.push(index)
    starts.push(index + end.length)
  }
  ends.push(text.length)
  return { text, starts, ends }
}

/** The text as the editor holds it. */
export function editorText({ text, starts, ends }: LineTable): string {
  return starts.map((start, line) => text.slice(start, ends[line])).join('\n')
}

/** How long `editorText` is, without making it. */
export function editorLength({ starts, ends }: LineTable): number {
  return starts.reduce((length, start, line) => length + (ends[line] ?? start) - start, starts.length - 1)
}

/** The place of an offset; an offset inside of a line end is the end of its line. */
export function positionAt({ starts, ends }: LineTable, offset: number): Position {
  let low = 0
  let high = starts.length - 1
  while (low < high) {
    const middle = (low + high + 1) >> 1
    if ((starts[middle] ?? 0) <= offset) low = middle
    else high = middle - 1
  }
  const start = starts[low] ?? 0
  const within = Math.min(Math.max(offset, start), ends[low] ?? start)
  return { lineNumber: low + 1, column: within - start + 1 }
}

/** The offset of a place; a place beyond the text is its nearest end. */
export function offsetAt({ starts, ends }: LineTable, { lineNumber, column }: Position): number {
  const line = Math.min(Math.max(lineNumber - 1, 0), starts.length - 1)
  const start = starts[line] ?? 0
  return Math.min(start + Math.max(column - 1, 0), ends[line] ?? start)
}

/** The places of a stretch of text. */
export function rangeOf(table: LineTable, start: number, end: number): PositionRange {
  const from = positionAt(table, start)
  const to = positionAt(table, end)
  return {
    startLineNumber: from.lineNumber,
    startColumn: from.column,
    endLineNumber: to.lineNumber,
    endColumn: to.column,
  }
}

/** What was changed in the editor, as changes of the document: new lines end like the one in which they begin. */
export function fromEditor(
  table: LineTable,
  changes: readonly { readonly range: PositionRange; readonly text: string }[],
): readonly TextChange[] {
  return changes.map(({ range, text }) => {
    const offset = offsetAt(table, { lineNumber: range.startLineNumber, column: range.startColumn })
    const end = offsetAt(table, { lineNumber: range.endLineNumber, column: range.endColumn })
    return { offset, length: end - offset, text: text.replace(/\r\n|\r|\n/g, lineEndAt(table, range.startLineNumber)) }
  })
}

/** Changes of the document, as the editor takes them. */
export function toEditor(
  table: LineTable,
  changes: readonly TextChange[],
): readonly { readonly range: PositionRange; readonly text: string }[] {
  return changes.map(({ offset, length, text }) => ({
    range: rangeOf(table, offset, offset + length),
    text: text.replace(/\r\n|\r/g, '\n'),
  }))
}

const byteOrderMark = '\uFEFF'

function lineEndAt({ text, starts, ends }: LineTable, lineNumber: number): string {
  // The last line has no end; then the one before it is the best guess.
  const line = Math.min(lineNumber - 1, starts.length - 2)
  const end = ends[line]
  return line < 0 || end === undefined ? '\n' : text.slice(end, starts[line + 1])
}
