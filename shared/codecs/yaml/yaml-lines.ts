import type { TextChange } from '../codec.ts'

/** Where a text begins, after its byte-order mark if it has one. */
export function textStart(text: string): number {
  return text.startsWith('\uFEFF') ? 1 : 0
}

/** Where the line that holds `offset` begins. */
export function lineStart(text: string, offset: number): number {
  const start = offset === 0 ? 0 : text.lastIndexOf('\n', offset - 1) + 1
  return start === 0 ? Math.min(offset, textStart(text)) : start
}

/** Where the line that holds `offset` ends, before its line break. */
export function lineEnd(text: string, offset: number): number {
  const end = text.indexOf('\n', offset)
  if (end < 0) return text.length
  return end > offset && text[end - 1] === '\r' ? end - 1 : end
}

/** Where the line after the one that holds `offset` begins; the end of the text after the last one. */
export function nextLine(text: string, offset: number): number {
  const end = text.indexOf('\n', offset)
  return end < 0 ? text.length : end + 1
}

/** How many characters stand before `offset` on its line. */
export function columnOf(text: string, offset: number): number {
  return offset - lineStart(text, offset)
}

/**
 * Where the first line at or after `offset`, the beginning of a line, begins that says something: lines that are empty
 * or hold only a comment say nothing.
 */
export function nextContent(text: string, offset: number): number {
  let at = offset
  while (at < text.length && isSilent(text, at)) at = nextLine(text, at)
  return at
}

/** Whether the line that begins at `start` is empty or holds only a comment. */
export function isSilent(text: string, start: number): boolean {
  return isBlank(text, start) || isComment(text, start)
}

/** Whether the line that begins at `start` is empty. */
export function isBlank(text: string, start: number): boolean {
  return text.slice(start, lineEnd(text, start)).trim() === ''
}

/** Whether the line that begins at `start` holds only a comment. */
export function isComment(text: string, start: number): boolean {
  return text[start + indentOf(text, start)] === '#'
}

/** How many spaces the line that begins at `start` begins with. */
export function indentOf(text: string, start: number): number {
  let at = start
  while (text[at] === ' ') at++
  return at - start
}

/** Moves all lines but the first by so many columns, as far as there is room. */
export function shiftedLines(text: string, by: number): string {
  if (by === 0) return text
  return text.replaceAll(
    /\n( *)(?=[^\r\n]| (?=\r?\n))/g,
    (_, spaces: string) => `\n${' '.repeat(Math.max(0, spaces.length + by))}`,
  )
}

/** A change without the lines at its beginning and end that stay the same. */
export function withoutSameLines(text: string, { offset, length, text: written }: TextChange): TextChange {
  const old = text.slice(offset, offset + length)
  if (!old.includes('\n') || !written.includes('\n')) return { offset, length, text: written }
  let start = 0
  for (;;) {
    const end = old.indexOf('\n', start) + 1
    if (end === 0 || !written.startsWith(old.slice(start, end), start)) break
    start = end
  }
  let [oldEnd, newEnd] = [old.length, written.length]
  // A text whose first line is empty would be found again and again.
  while (oldEnd > start) {
    const at = old.lastIndexOf('\n', oldEnd - 1)
    const from = old[at - 1] === '\r' ? at - 1 : at
    const line = old.slice(from, oldEnd)
    if (from < start || newEnd - line.length < start || !written.slice(start, newEnd).endsWith(line)) break
    oldEnd = from
    newEnd -= line.length
  }
  return { offset: offset + start, length: oldEnd - start, text: written.slice(start, newEnd) }
}
