import type { TextContext } from './text-context.ts'

/**
 * Where in a YAML text a caret is, told by indentation alone, so that it holds while a line is being typed. Inside flow
 * collections and texts of several lines nothing is told.
 */
export function yamlContext(text: string, offset: number): TextContext | undefined {
  const lineStart = startOfLine(text, offset)
  const before = text.slice(lineStart, offset)
  const lineEnd = endOfLine(text, offset)
  const line = readLine(text.slice(lineStart, lineEnd), lineStart)
  if (/^\s*#/.test(before) || /(^|\s)#\s/.test(before.replaceAll(/"[^"]*"|'[^']*'/g, ''))) return undefined
  const isName = !line.key || offset <= line.key.end
  const own: Entry = { column: isName ? line.column : (line.key?.column ?? line.column), kind: 'key', name: '' }
  const column = line.isBlank ? Math.max(offset - lineStart, line.column) : own.column
  const ancestors = pathTo({ text, lineStart, column, inner: line.dashes })
  if (!ancestors) return undefined

  if (!isName && line.key) {
    const valueStart = skipBlanks(text, line.key.colon + 1, lineEnd)
    if (offset < valueStart && offset !== lineEnd) return undefined
    const start = Math.min(valueStart, Math.max(offset, valueStart))
    const end = Math.max(offset, trimmedEnd(text, start, lineEnd))
    if (/^[|>[{&*]/.test(text.slice(start, end))) return undefined
    return {
      ...word(text, start, end, offset),
      path: [...ancestors, line.key.name],
      isName: false,
      hasColon: false,
      isBareItem: false,
    }
  }
  const start = line.key ? line.key.start : line.isBlank ? offset : lineStart + line.column
  const end = line.key ? line.key.end : Math.max(offset, trimmedEnd(text, start, lineEnd))
  if (/^[|>[{&*]/.test(text.slice(start, end))) return undefined
  return {
    ...word(text, start, end, offset),
    path: ancestors,
    isName: true,
    hasColon: line.key !== undefined,
    isBareItem: line.dashes.length > 0 && !line.key,
  }
}

interface Entry {
  readonly column: number
  readonly kind: 'dash' | 'key'
  readonly name: string
  /** For a name whose value is a text of several lines. */
  readonly opensText?: boolean
}

interface Line {
  readonly dashes: readonly Entry[]
  /** Where the content behind the dashes starts. */
  readonly column: number
  readonly isBlank: boolean
  readonly key:
    | {
        readonly name: string
        readonly column: number
        readonly start: number
        readonly end: number
        readonly colon: number
      }
    | undefined
  readonly opensText: boolean
}

const keyPattern = /^("(?:[^"\\]|\\.)*"|'(?:[^']|'')*'|[^\s#'"[\]{},&*!|>%@`-][^#\n]*?|-[^\s][^#\n]*?)\s*:(?=\s|$)/

function readLine(line: string, lineStart: number): Line {
  let column = /^ */.exec(line)?.[0].length ?? 0
  const dashes: Entry[] = []
  for (;;) {
    const dash = /^-(\s+|$)/.exec(line.slice(column))
    if (!dash) break
    dashes.push({ column, kind: 'dash', name: '' })
    column += dash[0].length
  }
  const content = line.slice(column).trimEnd()
  const match = keyPattern.exec(content)
  const written = match?.[1] ?? ''
  const key = match && {
    name: written.replace(/^(["'])(.*)\1$/s, '$2'),
    column,
    start: lineStart + column,
    end: lineStart + column + written.length,
    colon: lineStart + column + match[0].length - 1,
  }
  const rest = match ? content.slice(match[0].length) : content
  return {
    dashes,
    column,
    isBlank: content === '',
    key: key ?? undefined,
    opensText: /^\s*(![\w:]+\s+)?[|>]/.test(rest),
  }
}

/** The path to the block in which something at `column` stands; `undefined` inside a text of several lines. */
function pathTo(from: {
  readonly text: string
  readonly lineStart: number
  readonly column: number
  readonly inner: readonly Entry[]
}): (string | number)[] | undefined {
  const path: (string | number)[] = []
  let current: Entry = { column: from.column, kind: 'key', name: '' }
  let index = 0
  const climb = (entry: Entry): boolean => {
    if (entry.kind === 'dash') {
      if (current.kind === 'dash' && entry.column === current.column) index++
      else if (entry.column < current.column) enter(entry)
      return true
    }
    const isParent = current.kind === 'dash' ? entry.column <= current.column : entry.column < current.column
    if (isParent && entry.opensText) return false
    if (isParent) enter(entry)
    return true
  }
  const enter = (entry: Entry) => {
    if (current.kind === 'dash') path.unshift(index)
    if (entry.kind === 'key') path.unshift(entry.name)
    index = 0
    current = entry
  }
  for (const dash of from.inner.toReversed()) climb(dash)
  for (
    let end = from.lineStart - 1;
    end >= 0 && !(current.kind === 'key' && current.column === 0 && path.length > 0);
  ) {
    const start = startOfLine(from.text, end)
    const line = readLine(from.text.slice(start, end).replace(/\r$/, ''), start)
    end = start - 1
    if (line.isBlank && line.dashes.length === 0) continue
    if (/^\s*#/.test(from.text.slice(start, start + line.column + 1))) continue
    if (line.key && !climb({ column: line.key.column, kind: 'key', name: line.key.name, opensText: line.opensText })) {
      return undefined
    }
    for (const dash of line.dashes.toReversed()) climb(dash)
  }
  if (current.kind === 'dash') path.unshift(index)
  return path
}

function word(
  text: string,
  start: number,
  end: number,
  offset: number,
): Pick<TextContext, 'range' | 'typed' | 'quote'> {
  const first = text[start]
  const quote = first === '"' || first === "'" ? first : ''
  return { range: { start, end }, typed: text.slice(start + quote.length, Math.max(offset, start)), quote }
}

/** `lastIndexOf` takes a place before the first for the first, where a text may begin with a line break. */
function startOfLine(text: string, offset: number): number {
  return offset === 0 ? 0 : text.lastIndexOf('\n', offset - 1) + 1
}

function endOfLine(text: string, offset: number): number {
  const end = text.indexOf('\n', offset)
  const last = end < 0 ? text.length : end
  return text[last - 1] === '\r' && last > offset ? last - 1 : last
}

function skipBlanks(text: string, from: number, to: number): number {
  let at = from
  while (at < to && (text[at] === ' ' || text[at] === '\t')) at++
  return at
}

/** The end of what stands between two offsets, without a comment and the blanks before it. */
function trimmedEnd(text: string, from: number, to: number): number {
  const content = text.slice(from, to)
  const quoted = /^("(?:[^"\\]|\\.)*"|'(?:[^']|'')*')/.exec(content)?.[0]
  if (quoted !== undefined) return from + quoted.length
  const comment = content.search(/\s#/)
  const shown = (comment < 0 ? content : content.slice(0, comment)).trimEnd()
  return from + shown.length
}
