import { expect, it } from 'vitest'
import { conditionHasRules } from '#shared/rules/checks/condition-has-rules.ts'
import { condition, guarded, rule } from '#test/builders/conditions.ts'
import { found, foundAt } from '../found.ts'

it('finds a condition without rules', () => {
  expect(found(conditionHasRules, guarded({ onFailure: { conditions: [{ result: 'ROLLBACK' }] } }))).toEqual([
    ['/stages/1/onFailure/conditions/0/rules', 'Add a rule by which this condition is decided.'],
  ])
})

it('is content with rules, with those of CloudFormation, and leaves an empty list to the schema', () => {
  expect(foundAt(conditionHasRules, guarded({ beforeEntry: condition('FAIL', [rule('Commands')]) }))).toEqual([])
  expect(foundAt(conditionHasRules, guarded({ beforeEntry: condition('FAIL', []) }))).toEqual([])
  expect(foundAt(conditionHasRules, guarded({ beforeEntry: { conditions: [{ Ref: 'Condition' }] } }))).toEqual([])
})
