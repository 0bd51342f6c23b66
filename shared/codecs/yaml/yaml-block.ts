import type { TextChange } from '../codec.ts'
import type { PlacedNode, SyntaxChild } from '../syntax.ts'
import { columnOf, indentOf, isBlank, isComment, lineEnd, lineStart, nextLine, textStart } from './yaml-lines.ts'
import { entryStart } from './yaml-shape.ts'

/** A member or an item of a block with the lines that belong to it. */
export interface BlockEntry {
  /** What it holds: one member or item, or all members that one merge key brings in. */
  readonly children: readonly SyntaxChild[]
  /** Where the line begins from which on it has the lines for itself, comments right above included. */
  readonly from: number
  /** Where its own text begins. */
  readonly start: number
  /** The end of its last line: that of its value, or of comments below that are indented further than it. */
  readonly to: number
  /** Whether its text begins on the line of the dash or name that announces the block; then `from` is `start`. */
  readonly isCompact: boolean
}

export interface BlockInsertion {
  /** The entry before which it goes; the number of entries for the end. */
  readonly before: number
  /** Its text, comments above included, line by line without the indentation of the block. */
  readonly text: string
}

/** The entries of a block, in the order of the text. */
export function blockEntries(text: string, block: PlacedNode): readonly BlockEntry[] {
  const column = columnOf(text, block.offset)
  const groups: SyntaxChild[][] = []
  for (const child of block.node.children) {
    const last = groups.at(-1)
    if (child.isMerged && last?.[0]?.isMerged && last[0].nameStart === child.nameStart) last.push(child)
    else groups.push([child])
  }
  const entries: BlockEntry[] = []
  let floor = block.offset
  for (const children of groups) {
    const [first] = children
    if (!first) continue
    const start = entryStart(text, block, first)
    const line = lineStart(text, start)
    const isCompact = text.slice(line, start).trim() !== ''
    const end = block.offset + Math.max(...children.map(({ node }) => node.start + node.length))
    const from = isCompact ? start : commentsAbove(text, line, column, entries.length === 0 ? undefined : floor)
    const to = ownedEnd(text, end, column)
    entries.push({ children, from, start, to, isCompact })
    floor = to
  }
  return entries
}

/** Where the comment lines begin that stand right above a line; `floor` is the end of what is above in the block. */
function commentsAbove(text: string, line: number, column: number, floor: number | undefined): number {
  let from = line
  while (from > 0) {
    const above = lineStart(text, from - 1)
    if (above >= from || !isComment(text, above) || (floor !== undefined && above <= floor)) return from
    // What is indented further belongs to what stands above it.
    if (floor !== undefined && indentOf(text, above) > column) return from
    // Comments at the very beginning are about the whole document.
    if (floor === undefined && above === textStart(text)) return line
    from = above
  }
  return from
}

/** The end of the line on which a value ends, or of the comments below that are indented further than its entry. */
function ownedEnd(text: string, end: number, column: number): number {
  let to = lineEnd(text, end)
  for (let at = nextLine(text, end); at < text.length; at = nextLine(text, at)) {
    if (isBlank(text, at)) continue
    if (!isComment(text, at) || indentOf(text, at) <= column) break
    to = lineEnd(text, at)
  }
  return to
}

/** Takes entries out of a block and puts others in; at least one has to be there before, and one afterwards. */
export function patchBlock(block: {
  readonly text: string
  readonly newline: string
  readonly column: number
  readonly entries: readonly BlockEntry[]
  readonly removed: ReadonlySet<number>
  readonly insertions: readonly BlockInsertion[]
}): readonly TextChange[] {
  const { text, entries, removed, insertions } = block
  if (removed.size === 0 && insertions.length === 0) return []
  const pad = ' '.repeat(block.column)
  // Entries between which empty lines stand get them around a new one too.
  const gap = block.newline + (areSpaced(text, entries) ? block.newline : '')

  const changes: TextChange[] = []
  // Each round looks at what lies between two entries that stay.
  for (let first = 0; first <= entries.length; ) {
    let next = first
    while (removed.has(next)) next++
    const coming = insertions
      .filter(({ before }) => before >= first && (before <= next || next === entries.length))
      .map((insertion) => insertion.text)
    const gone = entries.slice(first, next)
    const [previous, following, firstGone] = [entries[first - 1], entries[next], gone[0]]
    if (coming.length > 0 && firstGone) {
      const written = (firstGone.isCompact ? '' : pad) + coming.join(gap + pad)
      changes.push(replace(firstGone.from, firstGone.to, written))
      changes.push(...gone.slice(1).map((entry) => removal(text, entry, { above: true, below: false })))
    } else if (coming.length > 0 && following) {
      const written = coming.map((entry) => (following.isCompact ? entry + gap + pad : pad + entry + gap)).join('')
      changes.push(replace(following.from, following.from, written))
    } else if (coming.length > 0 && previous) {
      changes.push(replace(previous.to, previous.to, coming.map((entry) => gap + pad + entry).join('')))
    } else if (firstGone?.isCompact && following) {
      changes.push(...compactRemoval(text, gone))
    } else changes.push(...removals(text, gone, previous, following))
    first = next + 1
  }
  return changes
}

function areSpaced(text: string, entries: readonly BlockEntry[]): boolean {
  return (
    entries.length > 1 && entries.slice(1).every(({ from }) => from > 1 && isBlank(text, lineStart(text, from - 1)))
  )
}

/** Takes entries out that stand between two that stay, and with them what set them apart from one of these. */
function removals(
  text: string,
  gone: readonly BlockEntry[],
  previous: BlockEntry | undefined,
  following: BlockEntry | undefined,
): readonly TextChange[] {
  return gone.map((entry, index) => {
    const isFirst = index === 0
    const isSetApart = isFirst && previous !== undefined && blankAbove(text, entry.from) < entry.from
    const isLast = index === gone.length - 1
    const above = !isFirst || (previous !== undefined && following === undefined)
    const below = isLast && following !== undefined && (previous === undefined || isSetApart || index > 0)
    return removal(text, entry, { above, below, isTail: previous !== undefined && following === undefined })
  })
}

/**
 * Takes the lines of an entry out, and if wished the empty lines above or below. The line break of the last one stays
 * for what comes after the block, and that of the line above goes.
 */
function removal(
  text: string,
  entry: BlockEntry,
  blank: { readonly above: boolean; readonly below: boolean; readonly isTail?: boolean },
): TextChange {
  const from = blank.above ? blankAbove(text, entry.from) : entry.from
  let to = nextLine(text, entry.to)
  const isTail = blank.isTail === true || to === entry.to
  const ending = isTail ? /\r?\n$/.exec(text.slice(Math.max(0, from - 2), from))?.[0].length : undefined
  if (ending !== undefined) return replace(from - ending, entry.to, '')
  while (blank.below && to < text.length && isBlank(text, to)) to = nextLine(text, to)
  return replace(from, to, '')
}

/** Where the empty lines right above a line begin. */
function blankAbove(text: string, line: number): number {
  let from = line
  while (from > 0) {
    const above = lineStart(text, from - 1)
    if (above >= from || !isBlank(text, above)) return from
    from = above
  }
  return from
}

/** Takes out entries the first of which shares its line with a dash, where what follows moves up. */
function compactRemoval(text: string, gone: readonly BlockEntry[]): readonly TextChange[] {
  const [first, ...others] = gone
  if (!first) return []
  let at = nextLine(text, first.to)
  const waiting = [...others]
  for (;;) {
    const here = at
    if (waiting[0] && waiting[0].from <= here) at = nextLine(text, waiting.shift()?.to ?? here)
    else if (isBlank(text, here)) at = nextLine(text, here)
    else break
  }
  const to = at + indentOf(text, at)
  return [replace(first.start, to, ''), ...waiting.map((entry) => removal(text, entry, { above: true, below: false }))]
}

function replace(start: number, end: number, text: string): TextChange {
  return { offset: start, length: end - start, text }
}
