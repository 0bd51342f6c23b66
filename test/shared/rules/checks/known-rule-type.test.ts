import { expect, it } from 'vitest'
import { knownRuleType } from '#shared/rules/checks/known-rule-type.ts'
import { rule, withRule } from '#test/builders/conditions.ts'
import { fixed, found, foundAt } from '../found.ts'

const place = '/stages/1/beforeEntry/conditions/0/rules/0/ruleTypeId'
const of = (provider: string, version = '1') =>
  withRule(rule('LambdaInvoke', {}, { ruleTypeId: { category: 'Rule', owner: 'AWS', provider, version } }))

it('finds a type that CodePipeline does not have, and takes the one that was meant', () => {
  expect(found(knownRuleType, of('LambdaInvok'))).toEqual([
    [
      `${place}/provider`,
      'Choose one of these for the provider of the rule: VariableCheck, Commands, CodeBuild, DeploymentWindow, CloudWatchAlarm, LambdaInvoke.',
    ],
  ])
  expect(fixed(knownRuleType, of('LambdaInvok'))).toEqual(of('LambdaInvoke'))
})

it('finds a version that there is not', () => {
  expect(found(knownRuleType, of('LambdaInvoke', '2'))).toEqual([
    [`${place}/version`, 'Write “1” for the version: LambdaInvoke has no other.'],
  ])
  expect(fixed(knownRuleType, of('LambdaInvoke', '2'))).toEqual(of('LambdaInvoke'))
})

it('is content with the types that there are, and with what the schema or CloudFormation decides', () => {
  expect(foundAt(knownRuleType, of('LambdaInvoke'))).toEqual([])
  expect(foundAt(knownRuleType, of('no such type'))).toEqual([])
  const open = rule('LambdaInvoke', {}, { ruleTypeId: { category: 'Rule', provider: { Ref: 'Provider' } } })
  expect(foundAt(knownRuleType, withRule(open))).toEqual([])
})
