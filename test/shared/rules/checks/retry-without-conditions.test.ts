import { expect, it } from 'vitest'
import { retryWithoutConditions } from '#shared/rules/checks/retry-without-conditions.ts'
import { condition, guarded, rule } from '#test/builders/conditions.ts'
import { fixed, found, foundAt } from '../found.ts'

const conditions = condition('ROLLBACK', [rule('CloudWatchAlarm')])

it('finds a retry beside conditions, and keeps either', () => {
  const both = guarded({ onFailure: { result: 'RETRY', ...conditions } })
  expect(found(retryWithoutConditions, both)).toEqual([
    ['/stages/1/onFailure/conditions', 'Keep either the retry or the conditions in “onFailure” of stage “Build”.'],
  ])
  expect(fixed(retryWithoutConditions, both)).toEqual(guarded({ onFailure: { result: 'RETRY' } }))
})

it('is content with either, and with conditions elsewhere', () => {
  expect(foundAt(retryWithoutConditions, guarded({ onFailure: conditions }))).toEqual([])
  const apart = { onFailure: { result: 'RETRY' }, onSuccess: conditions }
  expect(foundAt(retryWithoutConditions, guarded(apart))).toEqual([])
})
