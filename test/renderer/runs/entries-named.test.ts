import { expect, it } from 'vitest'
import { entriesNamed } from '#renderer/runs/entries-named.ts'

const entries = ['out/index.html', 'out/assets/Logo.svg', 'README.md'].map((name) => ({ name, bytes: 1 }))

it('finds files by parts of their paths, in any order and size of letters', () => {
  expect(entriesNamed(entries, 'logo out').map(({ name }) => name)).toEqual(['out/assets/Logo.svg'])
  expect(entriesNamed(entries, 'nothing')).toEqual([])
})

it('finds all where nothing is looked for', () => {
  expect(entriesNamed(entries, ' ')).toEqual(entries)
})
