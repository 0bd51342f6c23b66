import type { TextProblem } from '../text.ts'

/**
 * Whether a text is meant as JSON: it begins with a bracket, and with what JSON has inside of one. Comments and white
 * space before that do not tell.
 */
export function looksLikeJson(text: string): boolean {
  const first = afterSpace(text, 0)
  const bracket = text[first]
  if (bracket !== '{' && bracket !== '[') return false
  const inside = text[afterSpace(text, first + 1)]
  return inside === undefined || jsonInside.includes(inside)
}

const jsonInside = '"{}[]'

/**
 * Whether the first thing that JSON does not take is one that YAML would: a name without quotes, a tag, an anchor, a text
 * in single quotes, a comment. Then the text may be YAML that is written much like JSON.
 */
export function hintsAtYaml(text: string, problems: readonly TextProblem[]): boolean {
  const start = problems[0]?.range.start
  return start !== undefined && /^(?:[!&*#'?]|[\w.$-]+\s*:(?:\s|$))/.test(text.slice(start, start + 200))
}

/** The offset of the first character at or after `from` that is neither white space nor part of a comment. */
function afterSpace(text: string, from: number): number {
  const space = /(?:[\s\uFEFF]|\/\/[^\n]*|\/\*[^]*?\*\/)*/y
  space.lastIndex = from
  space.exec(text)
  return Math.max(from, space.lastIndex)
}
