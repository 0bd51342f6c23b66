import { expect, it } from 'vitest'
import { uniqueFilterEntries } from '#shared/rules/checks/unique-filter-entries.ts'
import { connected, pullRequest, push } from '#test/builders/triggers.ts'
import { fixed, found, foundAt, severities } from '../found.ts'

const twice = connected([pullRequest({ events: ['OPEN', 'OPEN'], branches: { includes: ['main', 'main'] } })])

it('points at the second mention of an event or a pattern, and removes it', () => {
  expect(found(uniqueFilterEntries, twice)).toEqual([
    [
      '/triggers/0/gitConfiguration/pullRequest/0/events/1',
      'Remove “OPEN” here: it stands earlier in the list already.',
    ],
    [
      '/triggers/0/gitConfiguration/pullRequest/0/branches/includes/1',
      'Remove “main” here: it stands earlier in the list already.',
    ],
  ])
  expect(foundAt(uniqueFilterEntries, fixed(uniqueFilterEntries, twice))).toHaveLength(1)
})

it('is an error in a template', () => {
  expect(severities(uniqueFilterEntries, twice, { dialect: 'cloudformation' })).toEqual(['error', 'error'])
})

it('is content with different ones', () => {
  expect(foundAt(uniqueFilterEntries, connected([push({ branches: { includes: ['main', 'Main'] } })]))).toEqual([])
})
