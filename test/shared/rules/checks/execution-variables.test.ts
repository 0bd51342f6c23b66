import { expect, it } from 'vitest'
import { executionVariables } from '#shared/rules/checks/execution-variables.ts'
import { build, pipeline, stage } from '#test/builders/pipeline.ts'
import { fixed, found, foundAt } from '../found.ts'

const using = (text: string) => pipeline([stage('Build', [build({ configuration: { ProjectName: text } })])])

it('finds what the execution does not tell', () => {
  expect(found(executionVariables, using('#{codepipeline.PipelineName}'))).toEqual([
    [
      '/stages/1/actions/0/configuration/ProjectName',
      'Correct “#{codepipeline.PipelineName}”: the namespace has just PipelineExecutionId.',
    ],
  ])
})

it('corrects a slip', () => {
  expect(fixed(executionVariables, using('#{codepipeline.PipelineExecutionID}'))).toEqual(
    using('#{codepipeline.PipelineExecutionId}'),
  )
})

it('is content with the id of the execution', () => {
  expect(foundAt(executionVariables, using('#{codepipeline.PipelineExecutionId}'))).toEqual([])
})
