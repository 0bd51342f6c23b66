import { expect, it } from 'vitest'
import { tagsOrBranches } from '#shared/rules/checks/tags-or-branches.ts'
import { connected, push } from '#test/builders/triggers.ts'
import { fixed, found, foundAt, severities } from '../found.ts'

const tags = { includes: ['v*'] }
const branches = { includes: ['main'] }
const filePaths = { includes: ['src/**'] }

it('finds a filter with tags and branches, and makes two of it', () => {
  const wrong = connected([push({ branches, filePaths, tags })])
  expect(found(tagsOrBranches, wrong)).toEqual([
    [
      '/triggers/0/gitConfiguration/push/0/tags',
      'Put the tags into a filter of their own: a filter cannot have tags and branches.',
    ],
  ])
  expect(fixed(tagsOrBranches, wrong)).toEqual(connected([push({ branches, filePaths }, { tags })]))
})

it('makes no fourth filter', () => {
  const full = connected([push({ branches, tags }, { tags }, { branches })])
  expect(foundAt(tagsOrBranches, full)).toHaveLength(1)
  expect(() => fixed(tagsOrBranches, full)).toThrow('offers no fix')
})

it('doubts tags with file paths', () => {
  expect(severities(tagsOrBranches, connected([push({ tags, filePaths })]))).toEqual(['warning'])
  expect(severities(tagsOrBranches, connected([push({ tags, branches })]))).toEqual(['error'])
})

it('is content with either, and with both in two filters', () => {
  expect(foundAt(tagsOrBranches, connected([push({ tags }, { branches, filePaths })]))).toEqual([])
})
