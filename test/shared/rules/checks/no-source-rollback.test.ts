import { expect, it } from 'vitest'
import { noSourceRollback } from '#shared/rules/checks/no-source-rollback.ts'
import { condition, guarded, rule } from '#test/builders/conditions.ts'
import { bare, build, source, stage } from '#test/builders/pipeline.ts'
import { found, foundAt } from '../found.ts'

const first = (members: Parameters<typeof stage>[2], more = {}) =>
  bare([stage('Source', [source()], members), stage('Build', [build()])], more)

it('finds every rollback of the first stage', () => {
  const message = 'Choose another result than ROLLBACK for stage “Source”: the source stage cannot be rolled back.'
  expect(found(noSourceRollback, first({ onFailure: { result: 'ROLLBACK' } }))).toEqual([
    ['/stages/0/onFailure/result', message],
  ])
  const checked = { onSuccess: condition('ROLLBACK', [rule('CloudWatchAlarm')]) }
  expect(found(noSourceRollback, first(checked))).toEqual([['/stages/0/onSuccess/conditions/0/result', message]])
})

it('is content with a retry there, with rollbacks elsewhere, and where it is said of the mode', () => {
  expect(foundAt(noSourceRollback, first({ onFailure: { result: 'RETRY' } }))).toEqual([])
  expect(foundAt(noSourceRollback, guarded({ onFailure: { result: 'ROLLBACK' } }))).toEqual([])
  const parallel = first({ onFailure: { result: 'ROLLBACK' } }, { executionMode: 'PARALLEL' })
  expect(foundAt(noSourceRollback, parallel)).toEqual([])
})
