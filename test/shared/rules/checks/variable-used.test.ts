import { expect, it } from 'vitest'
import { variableUsed } from '#shared/rules/checks/variable-used.ts'
import { condition, rule } from '#test/builders/conditions.ts'
import { build, pipeline, stage } from '#test/builders/pipeline.ts'
import { found, foundAt } from '../found.ts'

const variables = [{ name: 'Target' }]

it('finds a variable that nothing refers to', () => {
  expect(found(variableUsed, pipeline([stage('Build', [build()])], { variables }))).toEqual([
    ['/variables/0/name', 'Use the variable “Target” somewhere as #{variables.Target}, or remove it.'],
  ])
})

it('is content when an action or a rule refers to it', () => {
  const using = build({ configuration: { ProjectName: '#{variables.Target}' } })
  expect(foundAt(variableUsed, pipeline([stage('Build', [using])], { variables }))).toEqual([])
  const checked = { beforeEntry: condition('FAIL', [rule('VariableCheck', { Variable: '#{variables.Target}' })]) }
  expect(foundAt(variableUsed, pipeline([stage('Build', [build()], checked)], { variables }))).toEqual([])
})

it('says nothing where CloudFormation knows of actions that may', () => {
  expect(foundAt(variableUsed, pipeline([{ Ref: 'Stage' }], { variables }))).toEqual([])
})
