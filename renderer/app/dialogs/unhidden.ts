/** A text in which nothing is hidden: what is invisible or turns the direction of the text is told by its number instead. */
export function unhidden(text: string): string {
  return text.replaceAll(
    hidden,
    (character) => `‹U+${character.codePointAt(0)?.toString(16).toUpperCase().padStart(4, '0')}›`,
  )
}

/** Controls, and what formats without being seen: marks of direction, joiners, spaces without width. */
const hidden = /(?![\n\t])[\p{Cc}\p{Cf}\u2028\u2029]/gu
