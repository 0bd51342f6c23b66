import { expect, it } from 'vitest'
import { contradictoryPatterns } from '#shared/rules/checks/contradictory-patterns.ts'
import { connected, push } from '#test/builders/triggers.ts'
import { found, foundAt } from '../found.ts'

it('finds a pattern that is included and excluded', () => {
  const both = { branches: { includes: ['main', 'wip/**'], excludes: ['wip/**'] } }
  expect(found(contradictoryPatterns, connected([push(both)]))).toEqual([
    [
      '/triggers/0/gitConfiguration/push/0/branches/includes/1',
      'Remove “wip/**” from the includes or from the excludes: excluded, it never starts the pipeline.',
    ],
  ])
})

it('is content with an exclude that only narrows, and with one of another criterion', () => {
  const narrower = { branches: { includes: ['release/**'], excludes: ['release/old'] } }
  const other = { branches: { includes: ['docs'] }, filePaths: { excludes: ['docs'] } }
  expect(foundAt(contradictoryPatterns, connected([push(narrower, other)]))).toEqual([])
})
