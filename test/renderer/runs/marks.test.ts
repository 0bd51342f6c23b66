import { expect, it } from 'vitest'
import { ansiPieces } from '#renderer/runs/ansi.ts'
import { markedParts } from '#renderer/runs/marks.ts'

const marked = (row: string, search: string) =>
  markedParts(ansiPieces(row), search).map((parts) =>
    parts.map(({ text, isMarked }) => (isMarked ? `[${text}]` : text)).join(''),
  )

it('marks every match in a row, in small or large letters', () => {
  expect(marked('Error: no error here', 'ERROR')).toEqual(['[Error]: no [error] here'])
})

it('marks a match over pieces of several colours', () => {
  expect(marked('all \u001B[32mgreen\u001B[0m now', 'l green n')).toEqual(['al[l ]', '[green]', '[ n]ow'])
})

it('marks nothing where nothing is looked for', () => {
  expect(marked('\u001B[31mred\u001B[0m', '')).toEqual(['red'])
})
