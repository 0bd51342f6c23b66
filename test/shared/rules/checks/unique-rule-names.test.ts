import { expect, it } from 'vitest'
import { uniqueRuleNames } from '#shared/rules/checks/unique-rule-names.ts'
import { condition, guarded, rule } from '#test/builders/conditions.ts'
import { found, foundAt } from '../found.ts'

const window = rule('DeploymentWindow')

it('points at the later of two rules of a condition with one name', () => {
  expect(found(uniqueRuleNames, guarded({ beforeEntry: condition('FAIL', [window, window]) }))).toEqual([
    [
      '/stages/1/beforeEntry/conditions/0/rules/1/name',
      'Rename this rule: the condition already has one named “DeploymentWindow”.',
    ],
  ])
})

it('lets rules of different conditions have one name', () => {
  const apart = { beforeEntry: condition('FAIL', [window]), onSuccess: condition('FAIL', [window]) }
  expect(foundAt(uniqueRuleNames, guarded(apart))).toEqual([])
})
