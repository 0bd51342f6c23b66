import { expect, it } from 'vitest'
import { ruleGoesWithResult } from '#shared/rules/checks/rule-goes-with-result.ts'
import { rule, withRule } from '#test/builders/conditions.ts'
import { found, foundAt } from '../found.ts'

it.each(['CloudWatchAlarm', 'CodeBuild', 'Commands', 'DeploymentWindow'])(
  'finds %s where it cannot skip',
  (provider) => {
    expect(found(ruleGoesWithResult, withRule(rule(provider), 'SKIP'))).toEqual([
      [
        '/stages/1/beforeEntry/conditions/0/rules/0/ruleTypeId/provider',
        `Take VariableCheck or LambdaInvoke for rule “${provider}”, or another result: ${provider} does not go with SKIP.`,
      ],
    ])
  },
)

it('is content with those that can, with other results, and with types that are not known', () => {
  expect(foundAt(ruleGoesWithResult, withRule(rule('VariableCheck'), 'SKIP'))).toEqual([])
  expect(foundAt(ruleGoesWithResult, withRule(rule('LambdaInvoke'), 'SKIP'))).toEqual([])
  expect(foundAt(ruleGoesWithResult, withRule(rule('DeploymentWindow'), 'FAIL'))).toEqual([])
  expect(foundAt(ruleGoesWithResult, withRule(rule('Unheard'), 'SKIP'))).toEqual([])
  expect(foundAt(ruleGoesWithResult, withRule(rule('DeploymentWindow'), 'ROLLBACK'))).toEqual([])
})
