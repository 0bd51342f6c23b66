import { expect, it } from 'vitest'
import { ruleCommands } from '#shared/rules/checks/rule-commands.ts'
import { rule, withRule } from '#test/builders/conditions.ts'
import { fixed, found, foundAt, severities } from '../found.ts'

const place = '/stages/1/beforeEntry/conditions/0/rules/0/commands'

it('finds a Commands rule without commands', () => {
  expect(found(ruleCommands, withRule(rule('Commands')))).toEqual([
    [place, 'Add the commands that rule “Commands” runs.'],
  ])
  expect(severities(ruleCommands, withRule(rule('Commands')))).toEqual(['error'])
})

it('finds commands of another rule, and removes them', () => {
  const wrong = withRule(rule('LambdaInvoke', {}, { commands: ['make'] }))
  expect(found(ruleCommands, wrong)).toEqual([
    [place, 'Remove the commands of rule “LambdaInvoke”: only a rule of type Commands runs any.'],
  ])
  expect(severities(ruleCommands, wrong)).toEqual(['warning'])
  expect(fixed(ruleCommands, wrong)).toEqual(withRule(rule('LambdaInvoke')))
})

it('is content with commands, also those of CloudFormation, and with unknown types', () => {
  expect(foundAt(ruleCommands, withRule(rule('Commands', {}, { commands: ['make'] })))).toEqual([])
  expect(foundAt(ruleCommands, withRule(rule('Commands', {}, { commands: { Ref: 'Lines' } })))).toEqual([])
  expect(foundAt(ruleCommands, withRule(rule('Unheard', {}, { commands: ['make'] })))).toEqual([])
})
