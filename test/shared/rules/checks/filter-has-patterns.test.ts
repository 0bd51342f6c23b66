import { expect, it } from 'vitest'
import { filterHasPatterns } from '#shared/rules/checks/filter-has-patterns.ts'
import { connected, pullRequest, push } from '#test/builders/triggers.ts'
import { found, foundAt } from '../found.ts'

it('finds an empty filter and an empty criterion', () => {
  expect(found(filterHasPatterns, connected([push({}, { branches: {} })]))).toEqual([
    ['/triggers/0/gitConfiguration/push/0', 'Add branches or tags to this filter: it is empty.'],
    ['/triggers/0/gitConfiguration/push/1/branches', 'Add includes or excludes here: there is no pattern.'],
  ])
})

it('is content with patterns of either kind', () => {
  expect(foundAt(filterHasPatterns, connected([push({ branches: { excludes: ['wip/**'] } })]))).toEqual([])
  expect(foundAt(filterHasPatterns, connected([pullRequest({ branches: { Ref: 'Branches' } })]))).toEqual([])
})
