import { expect, it } from 'vitest'
import { uniqueTriggerFilters } from '#shared/rules/checks/unique-trigger-filters.ts'
import { connected, push, trigger } from '#test/builders/triggers.ts'
import { fixed, found, foundAt } from '../found.ts'

const main = { branches: { includes: ['main'] } }
const release = { branches: { includes: ['release/**'] } }

it('points at the later of two filters that say the same, and removes it', () => {
  expect(found(uniqueTriggerFilters, connected([push(main, release, main)]))).toEqual([
    ['/triggers/0/gitConfiguration/push/2', 'Remove this filter: another one says the same.'],
  ])
  expect(fixed(uniqueTriggerFilters, connected([push(main, release, main)]))).toEqual(connected([push(main, release)]))
})

it('lets pushes and pull requests have the same filter', () => {
  expect(foundAt(uniqueTriggerFilters, connected([trigger({ push: [main], pullRequest: [main] })]))).toEqual([])
})
