import type { TextChange } from './codec.ts'
import { indentAt } from './indentation.ts'
import type { PlacedNode, SyntaxChild } from './syntax.ts'

/** How a notation writes the members and items between brackets. */
export interface BracketStyle {
  readonly newline: string
  /** One level of indentation. */
  readonly indent: string
  /** After a comma on the same line. */
  readonly gap: string
  readonly comments: CommentSyntax
}

export interface CommentSyntax {
  /** A line that holds nothing but comments. */
  readonly line: RegExp
  /** A comment that follows a value, and its comma if it has one, up to the end of the line. */
  readonly trailing: RegExp
  /** Any comment, everywhere in a text. */
  readonly any: RegExp
}

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
export function entriesOf(text: string, { node, offset }: PlacedNode, comments: CommentSyntax): readonly Entry[] {
  let floor = offset + 1
  return node.children.map((child) => {
    const start = offset + child.nameStart
    const end = offset + child.node.start + child.node.length
    const entry = {
      child,
      from: commentStart(text, start, floor, comments),
      start,
      end,
      to: trailingEnd(text, end, comments),
    }
    floor = entry.to
    return entry
  })
}

/** Takes entries out of an object or list and puts others in. */
export function patchSequence(sequence: {
  readonly text: string
  readonly style: BracketStyle
  readonly place: PlacedNode
  readonly entries: readonly Entry[]
  readonly removed: ReadonlySet<number>
  readonly insertions: readonly Insertion[]
}): readonly TextChange[] {
  const { text, style, place, entries, removed, insertions } = sequence
  if (removed.size === 0 && insertions.length === 0) return []
  if (entries.length === 0) return [filled(text, style, place, insertions)]

  const separator = separatorOf(text, style, place, entries)
  const indentation = indentAt(text, (entries[1] ?? entries[0])?.start ?? place.offset)
  const write = (list: readonly Insertion[]) => written(list, indentation, separator)

  const changes: TextChange[] = []
  // Each round looks at what lies between two entries that stay.
  for (let first = 0; first <= entries.length; ) {
    let next = first
    while (next < entries.length && removed.has(next)) next++
    const coming = insertions.filter(({ before }) => before >= first && (before <= next || next === entries.length))
    const between = { place, entries, first, next, separator, comments: style.comments }
    changes.push(...gap(text, between, coming.length > 0 ? write(coming) : ''))
    first = next + 1
  }
  return changes
}

interface Gap {
  readonly place: PlacedNode
  readonly entries: readonly Entry[]
  readonly first: number
  readonly next: number
  readonly separator: string
  readonly comments: CommentSyntax
}

/** The changes between the entries `first - 1` and `next`, which stay, where everything between them goes. */
function gap(
  text: string,
  { place, entries, first, next, separator, comments }: Gap,
  coming: string,
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
  if (isRemoval && previous) return removedAtEnd(text, previous, gone, lastGone, comments)
  if (isRemoval) return [replace(place.offset + 1, place.offset + place.node.length - 1, '')]
  if (!previous) return []
  if (previous.to === previous.end) return [replace(previous.end, previous.end, `,${separator}${coming}`)]
  const isOpen = /^\s*,/.test(text.slice(previous.end, previous.to))
  return [replace(previous.end, previous.end, isOpen ? '' : ','), replace(previous.to, previous.to, separator + coming)]
}

/** Takes the last entries and the comma before them, and leaves a comment on the line of what stays. */
function removedAtEnd(
  text: string,
  previous: Entry,
  gone: Entry,
  lastGone: Entry,
  comments: CommentSyntax,
): readonly TextChange[] {
  const between = text.slice(previous.end, gone.from)
  if (/^\s*,\s*$/.test(between)) return [replace(previous.end, lastGone.to, '')]
  const comma = previous.end + between.replaceAll(comments.any, blank).indexOf(',')
  // What follows on this line must not become part of a comment that stays.
  const endsLine = /^[ \t]*\r?\n/.test(text.slice(lastGone.to))
  const from = endsLine ? Math.max(previous.to, comma + 1) : gone.from
  return [replace(comma, comma + 1, ''), replace(from, lastGone.to, '')]
}

function blank(comment: string): string {
  return ' '.repeat(comment.length)
}

function replace(start: number, end: number, text: string): TextChange {
  return { offset: start, length: end - start, text }
}

/** The changes that put entries between empty brackets. */
function filled(text: string, style: BracketStyle, place: PlacedNode, insertions: readonly Insertion[]): TextChange {
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
function separatorOf(text: string, style: BracketStyle, place: PlacedNode, entries: readonly Entry[]): string {
  const [first, second] = entries
  if (!first) return style.gap
  const before = second ? text.slice(first.to, second.from) : text.slice(place.offset + 1, first.from)
  if (before.includes('\n')) return style.newline + indentAt(text, (second ?? first).start)
  if (second && /^\s*,\s*$/.test(before)) return before.replace(/^\s*,/, '').slice(0, 1)
  return style.gap
}

/** Where the lines that hold nothing but comments, right above an entry, begin. */
function commentStart(text: string, start: number, floor: number, comments: CommentSyntax): number {
  let from = start
  for (;;) {
    const lineStart = text.lastIndexOf('\n', from - 1) + 1
    if (lineStart <= floor || text.slice(lineStart, from).trim() !== '') return from
    const aboveStart = text.lastIndexOf('\n', lineStart - 2) + 1
    const above = text.slice(Math.max(aboveStart, floor), lineStart)
    if (aboveStart < floor || !comments.line.test(above.trimEnd())) return from
    from = aboveStart + (/^[ \t]*/.exec(above)?.[0].length ?? 0)
  }
}

/** The end of a comment that follows an entry on its line and ends there too. */
function trailingEnd(text: string, end: number, comments: CommentSyntax): number {
  const newline = text.indexOf('\n', end)
  const rest = comments.trailing.exec(text.slice(end, newline < 0 ? text.length : newline))
  return rest ? end + rest[0].length : end
}
