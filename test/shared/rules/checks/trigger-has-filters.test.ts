import { expect, it } from 'vitest'
import { triggerHasFilters } from '#shared/rules/checks/trigger-has-filters.ts'
import { connected, push, trigger } from '#test/builders/triggers.ts'
import { found, foundAt } from '../found.ts'

it('finds a trigger without filters', () => {
  expect(found(triggerHasFilters, connected([trigger()]))).toEqual([
    [
      '/triggers/0/gitConfiguration',
      'Add filters for pushes or pull requests, or leave the trigger out: without them it does what the source does by itself.',
    ],
  ])
})

it('is content with filters, and with what CloudFormation knows', () => {
  expect(foundAt(triggerHasFilters, connected([push({ branches: { includes: ['main'] } })]))).toEqual([])
  expect(foundAt(triggerHasFilters, connected([{ Ref: 'Trigger' }]))).toEqual([])
})
