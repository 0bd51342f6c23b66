/** A regular expression that was written for Java. */
export type JavaPattern = { matches(text: string): boolean } | { readonly mistake: string }

/**
 * Reads a pattern of `java.util.regex`; it matches a text as a whole, as `Matcher.matches` does. What JavaScript writes
 * differently is translated. Possessive quantifiers, atomic groups, intersections of classes and `\G` have no
 * counterpart and are a mistake that says so, never a wrong answer.
 */
export function readJavaPattern(source: string): JavaPattern {
  const { flags, rest } = leadingFlags(source)
  const foreign = whatIsForeign(rest)
  if (foreign !== undefined) return { mistake: `A local run cannot match “${source}”: ${foreign}.` }
  const translated = translate(rest)
  // Without the flag JavaScript would take the name of a class for text.
  const isUnicode = /\\[pP]\{/.test(translated)
  try {
    const pattern = new RegExp(`^(?:${translated})$`, isUnicode ? `${flags}u` : flags)
    return { matches: (text) => pattern.test(text) }
  } catch (error) {
    return {
      mistake: `“${source}” is no regular expression: ${error instanceof Error ? error.message : String(error)}`,
    }
  }
}

/** `(?i)` and its like at the beginning hold for the whole pattern, as JavaScript's own flags do. */
function leadingFlags(source: string): { readonly flags: string; readonly rest: string } {
  const [written = '', letters = ''] = /^\(\?([ismu]+)\)/.exec(source) ?? []
  const flags = [...new Set(letters)].filter((letter) => letter !== 'u').join('')
  return { flags, rest: source.slice(written.length) }
}

function whatIsForeign(source: string): string | undefined {
  const bare = source.replace(/\\Q.*?(\\E|$)/gs, '').replace(/\\[pP]\{\w+\}|\\./gs, 'x')
  const outside = bare.replace(/\[\^?\]?[^\]]*\]/g, 'x')
  if (/[*+?}]\+/.test(outside)) return 'JavaScript has no possessive quantifiers'
  if (outside.includes('(?>')) return 'JavaScript has no atomic groups'
  if (/\[[^\]]*&&/.test(bare)) return 'JavaScript has no intersections of classes'
  if (/(^|[^\\])(\\\\)*\\G/.test(source)) return 'JavaScript has no \\G'
  return undefined
}

/** What Java's escapes are in JavaScript, where they differ: outside of a class, and inside of one. */
const escapes: Readonly<Record<string, string>> = {
  A: '^',
  z: '$',
  Z: '(?=\\n?$)',
  h: '[ \\t\\xA0\\u1680\\u180e\\u2000-\\u200a\\u202f\\u205f\\u3000]',
  R: '(?:\\r\\n|[\\n\\v\\f\\r\\x85\\u2028\\u2029])',
  e: '\\x1B',
  a: '\\x07',
  // Java means the spaces of ASCII alone.
  s: '[ \\t\\n\\v\\f\\r]',
  S: '[^ \\t\\n\\v\\f\\r]',
}
const escapesInClass: Readonly<Record<string, string>> = { s: ' \\t\\n\\v\\f\\r', e: '\\x1B', a: '\\x07' }

/** Java's names for classes of ASCII characters. */
const posix: Readonly<Record<string, string>> = {
  Lower: 'a-z',
  Upper: 'A-Z',
  ASCII: '\\x00-\\x7F',
  Alpha: 'a-zA-Z',
  Digit: '0-9',
  Alnum: 'a-zA-Z0-9',
  Punct: '!-\\/:-@\\[-`{-~',
  Graph: '!-~',
  Print: ' -~',
  Blank: ' \\t',
  Cntrl: '\\x00-\\x1F\\x7F',
  XDigit: '0-9a-fA-F',
  Space: ' \\t\\n\\v\\f\\r',
}

function translate(source: string): string {
  let isInClass = false
  type Part = string | undefined
  const put = (written: string, quoted: Part, kind: Part, name: Part, escaped: Part) => {
    if (quoted !== undefined) return quoted.replace(/[\\^$.*+?()[\]{}|/]/g, '\\$&')
    if (name !== undefined) return namedClass(name, kind === 'P', isInClass) ?? written
    if (escaped !== undefined) {
      const table = isInClass ? escapesInClass : escapes
      return Object.hasOwn(table, escaped) ? (table[escaped] ?? '') : `\\${escaped}`
    }
    isInClass = written === '['
    return written
  }
  // A quoted stretch, a named class, an escape, or the edge of a class.
  return source.replace(/\\Q(.*?)(?:\\E|$)|\\([pP])\{(\w+)\}|\\(.)|[[\]]/gs, put)
}

function namedClass(name: string, isNegated: boolean, isInClass: boolean): string | undefined {
  if (!Object.hasOwn(posix, name)) return undefined
  if (!isInClass) return `[${isNegated ? '^' : ''}${posix[name]}]`
  return isNegated ? undefined : posix[name]
}
