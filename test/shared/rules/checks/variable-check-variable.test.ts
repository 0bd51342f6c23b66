import { expect, it } from 'vitest'
import { variableCheckVariable } from '#shared/rules/checks/variable-check-variable.ts'
import { rule, withRule } from '#test/builders/conditions.ts'
import { fixed, found, foundAt } from '../found.ts'

const checking = (Variable: unknown) => withRule(rule('VariableCheck', { Variable: Variable as string }))
const place = '/stages/1/beforeEntry/conditions/0/rules/0/configuration/Variable'
const message =
  'Write one reference such as #{SourceVariables.BranchName}, and nothing else, for the variable to check.'

it.each(['main', 'refs/#{Checkout.BranchName}', '#{A.b}#{A.c}', 'Checkout.BranchName'])('finds “%s”', (text) => {
  expect(found(variableCheckVariable, checking(text))).toEqual([[place, message]])
})

it('makes a reference of a bare name', () => {
  expect(fixed(variableCheckVariable, checking('Checkout.BranchName'))).toEqual(checking('#{Checkout.BranchName}'))
})

it('is content with one reference, and with what CloudFormation knows', () => {
  expect(foundAt(variableCheckVariable, checking('#{Checkout.BranchName}'))).toEqual([])
  expect(foundAt(variableCheckVariable, checking({ Ref: 'Variable' }))).toEqual([])
  expect(foundAt(variableCheckVariable, withRule(rule('LambdaInvoke', { Variable: 'x' })))).toEqual([])
})
