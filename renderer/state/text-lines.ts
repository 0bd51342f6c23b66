/** The lines, from 1, that hold some offsets, which come in the order of the text. */
export function linesAt(text: string, offsets: readonly number[]): readonly number[] {
  let line = 1
  let next = text.indexOf('\n')
  return offsets.map((offset) => {
    while (next >= 0 && next < offset) {
      line++
      next = text.indexOf('\n', next + 1)
    }
    return line
  })
}
