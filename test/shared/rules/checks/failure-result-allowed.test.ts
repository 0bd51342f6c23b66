import { expect, it } from 'vitest'
import { failureResultAllowed } from '#shared/rules/checks/failure-result-allowed.ts'
import { condition, guarded, rule } from '#test/builders/conditions.ts'
import { fixed, found, foundAt, severities } from '../found.ts'

it('finds results that help no stage that failed', () => {
  expect(found(failureResultAllowed, guarded({ onFailure: { result: 'SKIP' } }))).toEqual([
    [
      '/stages/1/onFailure/result',
      'Choose ROLLBACK or RETRY, or remove the result: a stage that failed is not helped by SKIP.',
    ],
  ])
})

it('is an error in a template, where CloudFormation refuses it', () => {
  const failing = guarded({ onFailure: { result: 'FAIL' } })
  expect(severities(failureResultAllowed, failing)).toEqual(['warning'])
  expect(severities(failureResultAllowed, failing, { dialect: 'cloudformation' })).toEqual(['error'])
})

it('lets the stage just fail, and leaves no empty member', () => {
  expect(fixed(failureResultAllowed, guarded({ onFailure: { result: 'FAIL' } }))).toEqual(guarded({}))
  const conditions = condition('ROLLBACK', [rule('CloudWatchAlarm')])
  expect(fixed(failureResultAllowed, guarded({ onFailure: { result: 'FAIL', ...conditions } }))).toEqual(
    guarded({ onFailure: conditions }),
  )
})

it('is content with ROLLBACK and RETRY, and with what CloudFormation knows', () => {
  expect(foundAt(failureResultAllowed, guarded({ onFailure: { result: 'ROLLBACK' } }))).toEqual([])
  expect(foundAt(failureResultAllowed, guarded({ onFailure: { result: 'RETRY' } }))).toEqual([])
  expect(foundAt(failureResultAllowed, guarded({ onFailure: { result: { Ref: 'Result' } } }))).toEqual([])
})
