import { expect, it } from 'vitest'
import { declaredVariables } from '#shared/rules/checks/declared-variables.ts'
import { bare, build, pipeline, source, stage } from '#test/builders/pipeline.ts'
import { fixed, found, foundAt } from '../found.ts'

const using = (text: string, variables: unknown = [{ name: 'Target' }]) =>
  pipeline([stage('Build', [build({ configuration: { ProjectName: text } })])], { variables: variables as [] })

it('finds a variable that the pipeline does not declare, and takes the one that was meant', () => {
  expect(found(declaredVariables, using('#{variables.target}'))).toEqual([
    [
      '/stages/1/actions/0/configuration/ProjectName',
      'Declare the variable “target” in “variables”, or correct “#{variables.target}”: the pipeline has none of that name.',
    ],
  ])
  expect(fixed(declaredVariables, using('#{variables.target}'))).toEqual(using('#{variables.Target}'))
  expect(foundAt(declaredVariables, using('#{variables.Target}', []))).toHaveLength(1)
})

it('is content with those that are declared, and where CloudFormation declares others', () => {
  expect(foundAt(declaredVariables, using('#{variables.Target}'))).toEqual([])
  expect(foundAt(declaredVariables, using('#{variables.Other}', [{ name: { Ref: 'Name' } }]))).toEqual([])
  expect(foundAt(declaredVariables, using('#{variables.Other}', { Ref: 'Variables' }))).toEqual([])
})

it('knows old pipelines with an action of that namespace', () => {
  const old = pipeline([
    stage('A', [build({ namespace: 'variables' })]),
    stage('B', [build({ configuration: { ProjectName: '#{variables.Tag}' } })]),
  ])
  expect(foundAt(declaredVariables, old)).toEqual([])
})

it('leaves sources to another rule', () => {
  const configuration = { RepositoryName: 'shop', BranchName: '#{variables.Other}' }
  expect(foundAt(declaredVariables, bare([stage('Source', [source({ configuration })])]))).toEqual([])
})
