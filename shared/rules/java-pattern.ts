import { type Message, say } from '#shared/model/message.ts'

/**
 * What java.util.regex refuses in a pattern; only what it refuses for sure. Nothing is said of patterns with comments,
 * in which other rules hold.
 */
export function javaPatternMistake(pattern: string): Message | undefined {
  if (/\(\?[a-zA-Z]*x/.test(pattern)) return undefined
  let open = 0
  let isAtStart = true
  let at = 0
  while (at < pattern.length) {
    const char = pattern.charAt(at)
    const isRepetition = '*+?'.includes(char)
    if (isRepetition && isAtStart)
      return say`Write something for “${char}” to repeat, or \\${char} for the character itself.`
    isAtStart = false
    if (char === '\\') {
      const escape = escapeAt(pattern, at)
      if (typeof escape !== 'number') return escape
      at = escape
    } else if (char === '[') {
      const end = endOfClass(pattern, at)
      if (end === undefined) return say`Close “[” with “]”, or write \\[ for the character itself.`
      at = end
    } else if (char === '(') {
      open++
      const group = /^\(\?(?:[:=!>]|<[=!]|<[a-zA-Z][a-zA-Z0-9]*>|[idmsuU-]*[:)])/.exec(pattern.slice(at))
      if (pattern.charAt(at + 1) === '?' && !group) {
        return say`Change the group that begins with “${pattern.slice(at, at + 4)}”: Java knows none of that kind.`
      }
      // A group of flags alone is closed already.
      if (group?.[0].endsWith(')')) open--
      at += group?.[0].length ?? 1
      isAtStart = true
    } else if (char === ')') {
      if (open === 0) return say`Remove “)” or open it with “(”; write \\) for the character itself.`
      open--
      at++
    } else if (char === '{') {
      const counts = /^\{(\d+)(?:,(\d*))?\}/.exec(pattern.slice(at))
      if (!counts) return say`Write \\{ for the character itself, or a number of repetitions such as {2,3}.`
      if (counts[2] && Number(counts[2]) < Number(counts[1])) {
        return say`Write the smaller number first in “${counts[0]}”.`
      }
      at += counts[0].length
    } else {
      isAtStart = char === '|'
      at++
    }
  }
  return open > 0 ? say`Close “(” with “)”, or write \\( for the character itself.` : undefined
}

/** Letters that mean something behind a backslash; of all others Java says that it does not know them. */
const escapes = 'tnrfaecdDhHsSvVwWbBAGZzRXkpPQExuN'

/** Where the escape that begins here has ended, or what is wrong with it. */
function escapeAt(pattern: string, start: number): number | Message {
  const letter = pattern.charAt(start + 1)
  if (letter === '') return say`Write \\\\ for a backslash: one at the end stands for nothing.`
  if (/[a-zA-Z]/.test(letter) && !escapes.includes(letter)) {
    return say`Remove the backslash from “\\${letter}”: Java knows no such escape.`
  }
  if (letter === 'Q') {
    const end = pattern.indexOf('\\E', start + 2)
    return end < 0 ? pattern.length : end + 2
  }
  // Braces behind these belong to the escape.
  const braces = 'pPxN'.includes(letter) ? /^\{[^}]*\}/.exec(pattern.slice(start + 2)) : null
  return start + 2 + (braces?.[0].length ?? 0)
}

/** Where the class of characters that begins here has ended; classes may stand in classes. */
function endOfClass(pattern: string, start: number): number | undefined {
  let depth = 0
  let isFirst = false
  for (let at = start; at < pattern.length; at++) {
    const char = pattern.charAt(at)
    if (char === '\\') {
      if (pattern.charAt(at + 1) === 'Q') return pattern.length
      at++
      isFirst = false
    } else if (char === '[') {
      depth++
      isFirst = true
      if (pattern.charAt(at + 1) === '^') at++
    } else if (char === ']' && !isFirst) {
      depth--
      if (depth === 0) return at + 1
    } else isFirst = false
  }
  return undefined
}
