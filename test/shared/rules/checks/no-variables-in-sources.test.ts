import { expect, it } from 'vitest'
import { noVariablesInSources } from '#shared/rules/checks/no-variables-in-sources.ts'
import { bare, build, pipeline, source, stage } from '#test/builders/pipeline.ts'
import { found, foundAt } from '../found.ts'

const from = (branch: string) =>
  bare([stage('Source', [source({ configuration: { RepositoryName: 'shop', BranchName: branch } })])], {
    variables: [{ name: 'Branch', defaultValue: 'main' }],
  })

it('finds a variable of the pipeline in a source', () => {
  expect(found(noVariablesInSources, from('#{variables.Branch}'))).toEqual([
    [
      '/stages/0/actions/0/configuration/BranchName',
      'Write a value instead of “#{variables.Branch}”: source action “Checkout” cannot use variables of the pipeline.',
    ],
  ])
})

it('is content with them in other actions, and with the id of the execution', () => {
  const using = build({ configuration: { ProjectName: '#{variables.Branch}' } })
  expect(foundAt(noVariablesInSources, pipeline([stage('Build', [using])]))).toEqual([])
  expect(foundAt(noVariablesInSources, from('#{codepipeline.PipelineExecutionId}'))).toEqual([])
})
