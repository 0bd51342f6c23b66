/** How a scalar is marked as text: not at all, or by the quotes around it. */
export type Quoting = 'plain' | 'single' | 'double'

/** Where a text is written, as far as that decides which characters it may show. */
export interface TextPlace {
  readonly inFlow: boolean
  /** The quotes to use where a plain text will not do. */
  readonly quotes: Exclude<Quoting, 'plain'>
}

/** One line of YAML that every reader of YAML 1.1 and 1.2 takes for this text; quoted as wished where that can be. */
export function writeText(text: string, quoting: Quoting, { inFlow, quotes }: TextPlace): string {
  const wish = quoting === 'plain' && !isPlain(text, inFlow) ? preferred(text, quotes) : quoting
  if (wish === 'plain') return text
  return wish === 'single' && isPrintable(text) ? `'${text.replaceAll("'", "''")}'` : doubleQuoted(text)
}

/** The quotes that a document uses, or the others where these would all have to be escaped. */
function preferred(text: string, quotes: TextPlace['quotes']): TextPlace['quotes'] {
  if (quotes === 'double') return text.includes('"') && !text.includes("'") ? 'single' : 'double'
  return text.includes("'") && !text.includes('"') ? 'double' : 'single'
}

/** How an existing scalar is quoted; a block scalar is not. */
export function quotingOf(source: string): Quoting {
  if (source.startsWith('"')) return 'double'
  return source.startsWith("'") ? 'single' : 'plain'
}

/** Whether a text can stand without quotes and is still a text then. */
function isPlain(text: string, inFlow: boolean): boolean {
  return (
    text !== '' &&
    text === text.trim() &&
    isPrintable(text) &&
    !looksTyped(text) &&
    !/^(?:[?:,[\]{}#&*!|>'"%@`]|-(?![A-Za-z-])|(?:---|\.\.\.)(?!\S))|:(?:\s|$)|\s#/.test(text) &&
    !(inFlow && /[,[\]{}]/.test(text))
  )
}

/** Whether some reader would take this for something else than text: a number, a boolean, a date, a merge key. */
function looksTyped(text: string): boolean {
  return (
    /^(?:~|null|true|false|yes|no|on|off|y|n|=|<<)$/i.test(text) ||
    /^[-+]?[.\d][\d_.,:]*(?:e[-+]?\d+)?$/i.test(text) ||
    /^[-+]?0[xob][\da-f_]+$/i.test(text) ||
    /^[-+]?\.(?:inf|nan)$/i.test(text) ||
    /^\d{4}-\d\d?-\d\d?(?:$|[Tt\s])/.test(text)
  )
}

/** Whether a text has one line and only characters that need no escape. */
function isPrintable(text: string): boolean {
  return !escaped.test(text)
}

/** Characters that YAML does not print or that some of its readers take for a line break. */
const escaped = /[^\x20-\x7E\xA0-\u2027\u202A-\uD7FF\uE000-\uFEFE\uFF00-\uFFFD\u{10000}-\u{10FFFF}]/u

function doubleQuoted(text: string): string {
  // JSON's escapes are YAML's too; of what they leave as it is, YAML wants more escaped.
  return JSON.stringify(text).replaceAll(new RegExp(escaped, 'gu'), (character) => {
    const code = character.codePointAt(0) ?? 0
    return `\\u${code.toString(16).padStart(4, '0')}`
  })
}

/** A block scalar in parts: what stands on the line of its name, and the lines of its content. */
export interface BlockScalar {
  readonly header: string
  readonly lines: readonly string[]
}

/**
 * A text as a block scalar whose content stands `indent` columns further in than its parent, in `column`;
 * `undefined` where it has to be quoted. `folded` has the form of an existing scalar that is folded.
 */
export function blockScalar(
  text: string,
  column: number,
  indent: number,
  folded?: ReadonlyMap<string, readonly string[]>,
): BlockScalar | undefined {
  if (text.trim() === '' || !isPrintable(text.replaceAll(/[\n\t]/g, ' '))) return undefined
  const end = /\n*$/.exec(text)?.[0].length ?? 0
  const chomping = end === 0 ? '-' : end === 1 ? '' : '+'
  const content = text.slice(0, text.length - end).split('\n')
  const kept = Array.from({ length: Math.max(0, end - 1) }, () => '')
  const isFolded = folded !== undefined && !/^[ \t]/m.test(text)
  const lines = isFolded ? foldedLines(content, folded) : content
  // Without a number, the first line says how far the content is indented.
  const number = /^\n*[ \t]/.test(text) ? String(indent) : ''
  if (number !== '' && indent > 9) return undefined
  const pad = ' '.repeat(column)
  return {
    header: (isFolded ? '>' : '|') + number + chomping,
    lines: [...lines, ...kept].map((line) => (line === '' ? '' : pad + line)),
  }
}

/** The lines of a folded scalar: each line of text as it is folded already, or in one piece; between two an empty one. */
function foldedLines(content: readonly string[], known: ReadonlyMap<string, readonly string[]>): readonly string[] {
  const lines: string[] = []
  let needsBreak = false
  for (const line of content) {
    if (line === '') {
      lines.push('')
      continue
    }
    if (needsBreak) lines.push('')
    lines.push(...(known.get(line) ?? [line]))
    needsBreak = true
  }
  return lines
}

/** For each line of text that a folded scalar says, the lines on which it stands. */
export function foldsOf(lines: readonly string[]): ReadonlyMap<string, readonly string[]> {
  const known = new Map<string, readonly string[]>()
  let group: string[] = []
  for (const line of [...lines, '']) {
    if (line.trim() !== '') {
      group.push(line.trimEnd())
      continue
    }
    // Lines that are indented further are not folded.
    if (!group.some((part) => /^\s/.test(part))) known.set(group.join(' '), group)
    group = []
  }
  return known
}
