import Anser from 'anser'

/** A piece of a row of output in one look. */
export interface AnsiPiece {
  readonly text: string
  /** One of the sixteen colours by its name, or `R, G, B`. */
  readonly foreground: string | undefined
  readonly background: string | undefined
  readonly decorations: readonly string[]
}

/** A row of output in the looks that it asks for. Of the sequences for terminals only colours and letter forms count. */
export function ansiPieces(row: string): readonly AnsiPiece[] {
  const text = shownPart(row).replaceAll(otherSequences, '').replaceAll(controls, '')
  if (!text.includes(escape)) return text === '' ? [] : [{ ...plain, text }]
  return Anser.ansiToJson(text, { use_classes: true, remove_empty: true }).map((piece) => ({
    text: piece.content.replaceAll(escape, ''),
    foreground: colourOf(piece.fg, piece.fg_truecolor),
    background: colourOf(piece.bg, piece.bg_truecolor),
    decorations: piece.decorations,
  }))
}

const plain = { foreground: undefined, background: undefined, decorations: [] }

/** What is written after a carriage return takes the place of what stood there. */
function shownPart(row: string): string {
  const written = row.replace(/\r+$/, '')
  return written.slice(written.lastIndexOf('\r') + 1)
}

function colourOf(name: string | null, truecolor: string | null): string | undefined {
  if (name === null || name === '') return undefined
  if (name === 'ansi-truecolor') return truecolor ?? undefined
  const [, index] = /^ansi-palette-(\d+)$/.exec(name) ?? []
  return index === undefined ? name.replace('ansi-', '') : paletteColour(Number(index))
}

/** The colours above the sixteen: a cube of six steps each way, and twenty-four greys. */
function paletteColour(index: number): string {
  if (index >= 232) return Array.from({ length: 3 }, () => 8 + (index - 232) * 10).join(', ')
  const rest = index - 16
  return [Math.floor(rest / 36), Math.floor(rest / 6) % 6, rest % 6]
    .map((step) => (step === 0 ? 0 : 55 + step * 40))
    .join(', ')
}

const escape = '\u001B'
/** Everything but `ESC [ … m`: titles, links and movements of the cursor (ECMA-48). */
const otherSequences = new RegExp(
  `${escape}(?:\\[[0-?]*[ -/]*[@-ln-~]|\\][^\\u0007${escape}]*(?:\\u0007|${escape}\\\\)?|[ -/]*[0-Z\\\\^-~])`,
  'g',
)
const controls = new RegExp(`(?![\\t${escape}])\\p{Cc}`, 'gu')
