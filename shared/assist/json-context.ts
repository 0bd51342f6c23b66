import { getLocation } from 'jsonc-parser'
import type { TextContext } from './text-context.ts'

/** Where in a JSON text a caret is, be the text as unfinished as it may. */
export function jsonContext(text: string, offset: number): TextContext | undefined {
  const { path, previousNode, isAtPropertyKey } = getLocation(text, offset)
  const token = previousNode && offset <= previousNode.offset + previousNode.length ? previousNode : undefined
  const isQuoted = token !== undefined && text[token.offset] === '"'
  const range = token ? { start: token.offset, end: token.offset + token.length } : wordAround(text, offset)
  return {
    path: isAtPropertyKey ? path.slice(0, -1) : path,
    isName: isAtPropertyKey,
    range,
    typed: text.slice(range.start + (isQuoted ? 1 : 0), offset),
    hasColon: isAtPropertyKey && /^\s*:/.test(text.slice(range.end, range.end + 200)),
    isBareItem: false,
    quote: isQuoted ? '"' : '',
  }
}

/** A word without quotes that is being typed. */
function wordAround(text: string, offset: number): { start: number; end: number } {
  let start = offset
  while (start > 0 && /[\w.@-]/.test(text[start - 1] ?? '')) start--
  return { start, end: offset }
}
