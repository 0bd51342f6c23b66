/**
 * Whether a name matches a pattern as triggers write it (UG/syntax-glob): `*` within a segment, `**` across them, `?`
 * one character, `[…]` and `[!…]` one of a set, `{a,b}` alternatives, `\` before what is meant as it is. Where the guide
 * and Java's matcher differ the guide is followed: the directories before `**` may be none at all.
 */
export function matchesGlob(pattern: string, name: string): boolean {
  return read(pattern).test(name)
}

const special = /[\\^$.*+?()[\]{}|/]/g

function read(pattern: string): RegExp {
  let isInBraces = false
  type Part = string | undefined
  const put = (written: string, escaped: Part, negation: Part, set: Part, offset: number): string => {
    if (escaped !== undefined) return quote(escaped)
    if (set !== undefined) return `[${negation === '!' ? '^/' : ''}${quoteInSet(set)}]`
    switch (written) {
      case '**/':
        // Behind the beginning of a name it is no directory of its own that could be left out.
        return isSegmentStart(pattern, offset) ? '(?:[^/]+/)*' : '.*/'
      case '**':
        return '.*'
      case '*':
        return '[^/]*'
      case '?':
        return '[^/]'
      case '{':
        isInBraces = true
        return '(?:'
      case '}': {
        const closes = isInBraces
        isInBraces = false
        return closes ? ')' : '\\}'
      }
      case ',':
        return isInBraces ? '|' : ','
      default:
        return quote(written)
    }
  }
  // An escape, a set, stars with the slash behind them, or one character.
  const source = pattern.replace(/\\(.)|\[(!?)(\]?[^\]]*)\]|\*\*\/|\*\*|[\s\S]/g, put)
  return (isInBraces ? undefined : tryRead(source)) ?? new RegExp(`^${quote(pattern)}$`, 's')
}

/** Of a range that runs backwards JavaScript makes no expression: such a pattern stands for itself. */
function tryRead(source: string): RegExp | undefined {
  try {
    return new RegExp(`^${source}$`, 's')
  } catch {
    return undefined
  }
}

function isSegmentStart(pattern: string, offset: number): boolean {
  return offset === 0 || '/{,'.includes(pattern.charAt(offset - 1))
}

function quote(text: string): string {
  return text.replace(special, '\\$&')
}

/** In a set only its own brackets and the caret mean anything to JavaScript; `-` is a range unless it comes first. */
function quoteInSet(set: string): string {
  const text = set.replace(/[\\[\]^]/g, '\\$&')
  return text.startsWith('-') ? `\\${text}` : text
}
