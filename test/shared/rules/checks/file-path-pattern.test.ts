import { expect, it } from 'vitest'
import { filePathPattern } from '#shared/rules/checks/file-path-pattern.ts'
import { connected, push } from '#test/builders/triggers.ts'
import { fixed, found, foundAt } from '../found.ts'

const path = (pattern: string) =>
  connected([push({ branches: { includes: ['main'] }, filePaths: { includes: [pattern] } })])
const place = '/triggers/0/gitConfiguration/push/0/filePaths/includes/0'

it.each([
  ['/src/**', 'src/**'],
  ['./src/**', 'src/**'],
  ['docs/', 'docs/**'],
])('repairs “%s”', (wrong, right) => {
  expect(found(filePathPattern, path(wrong))).toEqual([
    [place, `Write “${right}” for “${wrong}”, which matches no file.`],
  ])
  expect(fixed(filePathPattern, path(wrong))).toEqual(path(right))
})

it('finds paths that leave the repository, and blank ones', () => {
  expect(found(filePathPattern, path('../other/**'))).toEqual([
    [place, 'Change “../other/**”: paths begin at the root of the repository, so nothing matches.'],
  ])
  expect(found(filePathPattern, path('  '))).toEqual([[place, 'Write a pattern here: a blank one matches nothing.']])
})

it.each(['src/**', '**', '*.md', '.github/**', 'my docs/*', '**/package.json'])('says nothing of “%s”', (pattern) => {
  expect(foundAt(filePathPattern, path(pattern))).toEqual([])
})
