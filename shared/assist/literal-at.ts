import type { TextRange } from '#shared/codecs/codec.ts'

/** The text of a scalar without the quotes around it. */
export function literalAt(text: string, { start, end }: TextRange): TextRange {
  const first = text[start]
  const isQuoted = (first === '"' || first === "'") && end - start >= 2 && text[end - 1] === first
  return isQuoted ? { start: start + 1, end: end - 1 } : { start, end }
}
