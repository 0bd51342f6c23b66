import { expect, it } from 'vitest'
import { namespaceUsed } from '#shared/rules/checks/namespace-used.ts'
import { build, pipeline, stage } from '#test/builders/pipeline.ts'
import { found, foundAt } from '../found.ts'

const naming = build({ namespace: 'Built' })
const using = (text: unknown) => build({ name: 'Use', configuration: { ProjectName: text as string } })

it('finds a namespace that nothing refers to', () => {
  expect(found(namespaceUsed, pipeline([stage('Build', [naming])]))).toEqual([
    ['/stages/1/actions/0/namespace', 'Leave the namespace “Built” out if nothing refers to it.'],
  ])
})

it('is content with one that is used, also inside a function', () => {
  expect(foundAt(namespaceUsed, pipeline([stage('A', [naming]), stage('B', [using('#{Built.Tag}')])]))).toEqual([])
  const inside = using({ 'Fn::Sub': '${Prefix}-#{Built.Tag}' })
  expect(foundAt(namespaceUsed, pipeline([stage('A', [naming]), stage('B', [inside])]))).toEqual([])
})

it('says nothing where CloudFormation knows of actions that may use it', () => {
  expect(foundAt(namespaceUsed, pipeline([stage('A', [naming]), { Ref: 'Stage' }]))).toEqual([])
})
