import { expect, it } from 'vitest'
import { noRollbackInParallelMode } from '#shared/rules/checks/no-rollback-in-parallel-mode.ts'
import { condition, guarded, rule } from '#test/builders/conditions.ts'
import { found, foundAt } from '../found.ts'

const rollbacks = {
  onFailure: { result: 'ROLLBACK' },
  onSuccess: condition('ROLLBACK', [rule('CloudWatchAlarm')]),
}
const message =
  'Choose another result than ROLLBACK, or another execution mode: in PARALLEL mode nothing is rolled back.'

it('finds every rollback in PARALLEL mode', () => {
  expect(found(noRollbackInParallelMode, guarded(rollbacks, { executionMode: 'PARALLEL' }))).toEqual([
    ['/stages/1/onFailure/result', message],
    ['/stages/1/onSuccess/conditions/0/result', message],
  ])
})

it('is content with other modes and other results', () => {
  expect(foundAt(noRollbackInParallelMode, guarded(rollbacks, { executionMode: 'QUEUED' }))).toEqual([])
  const retry = guarded({ onFailure: { result: 'RETRY' } }, { executionMode: 'PARALLEL' })
  expect(foundAt(noRollbackInParallelMode, retry)).toEqual([])
})
