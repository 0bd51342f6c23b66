import type { TextChange } from '../codec.ts'
import type { PlacedNode, SyntaxChild } from '../syntax.ts'
import { indentAt, type JsonStyle } from './json-style.ts'

/** A member or an item with the text that belongs to it. */
export interface Entry {
  readonly child: SyntaxChild
  /** Where the comment lines right above it begin; `start` if there are none. */
  readonly from: number
  readonly start: number
  readonly end: number
  /** The end of a comment that follows on the same line, after the comma if there is one; else `end`. */
  readonly to: number
}

export interface Insertion {
  /** The entry before which it goes; the number of entries for the end. */
  readonly before: number
  /** Its text, for a place with this indentation. */
  readonly write: (indentation: string) => string
  /** Comment lines to put above it, without indentation. */
  readonly comment?: () => string | undefined
}

/** The entries of an object or list, in the order of the text. */
export function entriesOf(text: string, { node, offset }: PlacedNode): readonly Entry[] {
  let floor = offset + 1
  return node.children.map((child) => {
    const start = offset + child.nameStart
    const end = offset + child.node.start + child.node.length
    const entry = { child, from: commentStart(text, start, floor), start, end, to: trailingEnd(text, end) }
    floor = entry.to
    return entry
  })
}

/** Takes entries out of an object or list and puts others in. */
export function patchSequence(sequence: {
  readonly text: string
  readonly style: JsonStyle
  readonly place: PlacedNode
  readonly entries: readonly Entry[]
  readonly removed: ReadonlySet<number>
  readonly insertions: readonly Insertion[]
}): readonly TextChange[] {
  const { text, style, place, entries, removed, insertions } = sequence
  if (removed.size === 0 && insertions.length === 0) return []
  if (entries.length === 0) return [filled(text, style, place, insertions)]

  const separator = separatorOf(text, style, place, entries)
  const indentation = indentAt(text, entries[0]?.start ?? place.offset)
  const write = (list: readonly Insertion[]) => written(list, indentation, separator)

  const changes: TextChange[] = []
  // Each round looks at what lies between two entries that stay.
  for (let first = 0; first <= entries.length; ) {
    let next = first
    while (next < entries.length && removed.has(next)) next++
    const coming = insertions.filter(({ before }) => before >= first && (before <= next || next === entries.length))
    changes.push(...gap(text, place, entries, first, next, coming.length > 0 ? write(coming) : '', separator))
    first = next + 1
  }
  return changes
}

/** The changes between the entries `first - 1` and `next`, which stay, where everything between them goes. */
function gap(
  text: string,
  place: PlacedNode,
  entries: readonly Entry[],
  first: number,
  next: number,
  coming: string,
  separator: string,
): readonly TextChange[] {
  const previous = entries[first - 1]
  const following = entries[next]
  const gone = entries[first]
  const lastGone = entries[next - 1]
  const isRemoval = next > first && gone !== undefined && lastGone !== undefined
  if (!isRemoval && coming === '') return []

  if (following) {
    const offset = isRemoval ? gone.from : following.from
    return [replace(offset, following.from, coming === '' ? '' : `${coming},${separator}`)]
  }
  if (isRemoval && coming !== '') return [replace(gone.from, lastGone.to, coming)]
  if (isRemoval && previous) return removedAtEnd(text, previous, gone, lastGone)
  if (isRemoval) return [replace(place.offset + 1, place.offset + place.node.length - 1, '')]
  if (!previous) return []
  if (previous.to === previous.end) return [replace(previous.end, previous.end, `,${separator}${coming}`)]
  return [replace(previous.end, previous.end, ','), replace(previous.to, previous.to, separator + coming)]
}

/** Takes the last entries and the comma before them, and leaves a comment on the line of what stays. */
function removedAtEnd(text: string, previous: Entry, gone: Entry, lastGone: Entry): readonly TextChange[] {
  const between = text.slice(previous.end, gone.from)
  if (/^\s*,\s*$/.test(between)) return [replace(previous.end, lastGone.to, '')]
  const comma = previous.end + between.replaceAll(/\/\/[^\n]*|\/\*[^]*?\*\//g, blank).indexOf(',')
  return [replace(comma, comma + 1, ''), replace(Math.max(previous.to, comma + 1), lastGone.to, '')]
}

function blank(comment: string): string {
  return ' '.repeat(comment.length)
}

function replace(start: number, end: number, text: string): TextChange {
  return { offset: start, length: end - start, text }
}

/** The changes that put entries between empty brackets. */
function filled(text: string, style: JsonStyle, place: PlacedNode, insertions: readonly Insertion[]): TextChange {
  const inside = { offset: place.offset + 1, length: place.node.length - 2 }
  if (style.newline === '') return { ...inside, text: insertions.map(({ write }) => write('')).join(`,${style.gap}`) }
  const outer = indentAt(text, place.offset)
  const inner = outer + style.indent
  const separator = style.newline + inner
  return { ...inside, text: separator + written(insertions, inner, separator) + style.newline + outer }
}

function written(insertions: readonly Insertion[], indentation: string, separator: string): string {
  return insertions
    .map((insertion) => {
      const comment = separator.includes('\n') ? insertion.comment?.() : undefined
      const above = comment === undefined ? '' : comment.split(/\r?\n/).join(separator) + separator
      return above + insertion.write(indentation)
    })
    .join(`,${separator}`)
}

/** What stands between a comma and the next entry. */
function separatorOf(text: string, style: JsonStyle, place: PlacedNode, entries: readonly Entry[]): string {
  const [first, second] = entries
  if (!first) return style.gap
  const before = second ? text.slice(first.to, second.from) : text.slice(place.offset + 1, first.from)
  if (before.includes('\n')) return style.newline + indentAt(text, first.start)
  if (second && /^\s*,\s*$/.test(before)) return before.replace(/^\s*,/, '').slice(0, 1)
  return style.gap
}

/** Where the lines that hold nothing but comments, right above an entry, begin. */
function commentStart(text: string, start: number, floor: number): number {
  let from = start
  for (;;) {
    const lineStart = text.lastIndexOf('\n', from - 1) + 1
    if (lineStart <= floor || text.slice(lineStart, from).trim() !== '') return from
    const aboveStart = text.lastIndexOf('\n', lineStart - 2) + 1
    const above = text.slice(Math.max(aboveStart, floor), lineStart)
    if (aboveStart < floor || !/^\s*(?:\/\/.*|\/\*.*\*\/\s*)$/.test(above.trimEnd())) return from
    from = aboveStart + (/^[ \t]*/.exec(above)?.[0].length ?? 0)
  }
}

/** The end of a comment that follows an entry on its line and ends there too. */
function trailingEnd(text: string, end: number): number {
  const rest = /^[ \t]*,?[ \t]*(?:\/\/[^\r\n]*|\/\*(?:(?!\*\/)[^\r\n])*\*\/(?=[ \t]*(?:\r?\n|$)))/.exec(
    text.slice(end, end + 400),
  )
  return rest ? end + rest[0].length : end
}
