import { expect, it } from 'vitest'
import { conditionHasResult } from '#shared/rules/checks/condition-has-result.ts'
import { condition, guarded, rule } from '#test/builders/conditions.ts'
import { fixed, found, foundAt } from '../found.ts'

const rules = [rule('LambdaInvoke')]

it('finds a condition that leads to nothing', () => {
  expect(found(conditionHasResult, guarded({ beforeEntry: condition(undefined, rules) }))).toEqual([
    ['/stages/1/beforeEntry/conditions/0/result', 'Say what this condition leads to: FAIL or SKIP.'],
  ])
  expect(found(conditionHasResult, guarded({ onSuccess: condition(undefined, rules) }))).toEqual([
    ['/stages/1/onSuccess/conditions/0/result', 'Say what this condition leads to: ROLLBACK or FAIL.'],
  ])
})

it('rolls back on failure, which is all that is possible', () => {
  expect(fixed(conditionHasResult, guarded({ onFailure: condition(undefined, rules) }))).toEqual(
    guarded({ onFailure: condition('ROLLBACK', rules) }),
  )
})

it('is content with a result, one level higher too, and with one that CloudFormation knows', () => {
  expect(foundAt(conditionHasResult, guarded({ beforeEntry: condition('FAIL', rules) }))).toEqual([])
  const above = { result: 'ROLLBACK', ...condition(undefined, rules) }
  expect(foundAt(conditionHasResult, guarded({ onFailure: above }))).toEqual([])
  expect(foundAt(conditionHasResult, guarded({ onFailure: condition({ Ref: 'Result' }, rules) }))).toEqual([])
})
