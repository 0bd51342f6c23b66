import { describe, expect, it } from 'vitest'
import { ansiPieces } from '#renderer/runs/ansi.ts'

const escape = '\u001B'
const shown = (row: string) =>
  ansiPieces(row)
    .map(({ text }) => text)
    .join('')

describe('a row of output', () => {
  it('has the colours and letter forms that it asks for', () => {
    expect(ansiPieces(`a ${escape}[1;31mred${escape}[0m b`)).toEqual([
      { text: 'a ', foreground: undefined, background: undefined, decorations: [] },
      { text: 'red', foreground: 'red', background: undefined, decorations: ['bold'] },
      { text: ' b', foreground: undefined, background: undefined, decorations: [] },
    ])
  })

  it.each([
    [`${escape}[38;5;196mx`, '255, 0, 0'],
    [`${escape}[38;5;244mx`, '128, 128, 128'],
    [`${escape}[38;2;1;2;3mx`, '1, 2, 3'],
    [`${escape}[92mx`, 'bright-green'],
  ])('has one of the many colours: %j', (row, foreground) => {
    expect(ansiPieces(row).map((piece) => [piece.text, piece.foreground])).toEqual([['x', foreground]])
  })

  it.each([
    ['10 %\r50 %\r100 %', '100 %'],
    ['done\r', 'done'],
    [`${escape}]0;title\u0007text`, 'text'],
    [`${escape}]8;;https://example.com${escape}\\link${escape}]8;;${escape}\\`, 'link'],
    [`${escape}[2K${escape}[1Gprogress`, 'progress'],
    ['bell\u0007 and back\b', 'bell and back'],
    ['tab\tstays', 'tab\tstays'],
    [`<b>${escape}[1m<script>`, '<b><script>'],
  ])('shows %j as %j', (row, text) => {
    expect(shown(row)).toBe(text)
  })
})
