import { expect, it } from 'vitest'
import { ruleTimeout } from '#shared/rules/checks/rule-timeout.ts'
import { rule, withRule } from '#test/builders/conditions.ts'
import { fixed, found, foundAt } from '../found.ts'

const slow = withRule(rule('LambdaInvoke', {}, { timeoutInMinutes: 30 }))
const template = { dialect: 'cloudformation' } as const

it('finds a timeout in a template, and removes it', () => {
  expect(found(ruleTimeout, slow, template)).toEqual([
    [
      '/stages/1/beforeEntry/conditions/0/rules/0/timeoutInMinutes',
      'Remove the timeout of rule “LambdaInvoke”: CloudFormation knows none for rules.',
    ],
  ])
  expect(fixed(ruleTimeout, slow, template)).toEqual(withRule(rule('LambdaInvoke')))
})

it('is content with one elsewhere', () => {
  expect(foundAt(ruleTimeout, slow)).toEqual([])
})
