import type { AnsiPiece } from './ansi.ts'

/** A part of a piece of a row: of what is looked for, or not. */
export interface MarkedPart {
  readonly text: string
  readonly isMarked: boolean
}

/** The parts of each piece, by whether they belong to what is looked for; a match may begin in one piece and end in another. */
export function markedParts(pieces: readonly AnsiPiece[], search: string): readonly (readonly MarkedPart[])[] {
  const matches = matchesIn(pieces.map(({ text }) => text).join(''), search)
  let before = 0
  return pieces.map(({ text }) => {
    const from = before
    before += text.length
    const edges = matches
      .flatMap((at) => [at - from, at + search.length - from])
      .filter((edge) => edge > 0 && edge < text.length)
    return [0, ...edges].map((start, index): MarkedPart => {
      const isMarked = matches.some((at) => at <= from + start && from + start < at + search.length)
      return { text: text.slice(start, edges[index]), isMarked }
    })
  })
}

/** Where a text holds what is looked for, in small or large letters. */
function matchesIn(text: string, search: string): readonly number[] {
  const [all, wanted] = [text.toLowerCase(), search.toLowerCase()]
  // Few letters change their length with their size; a row with one of them is shown without marks.
  if (wanted === '' || all.length !== text.length) return []
  const found: number[] = []
  for (let at = all.indexOf(wanted); at >= 0; at = all.indexOf(wanted, at + wanted.length)) found.push(at)
  return found
}
