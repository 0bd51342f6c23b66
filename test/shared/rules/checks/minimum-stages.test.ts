import { expect, it } from 'vitest'
import { minimumStages } from '#shared/rules/checks/minimum-stages.ts'
import { build, pipeline, stage } from '#test/builders/pipeline.ts'
import { found, foundAt } from '../found.ts'

it('finds a pipeline of one stage', () => {
  expect(found(minimumStages, pipeline([]))).toEqual([
    ['/stages', 'Add a stage: the pipeline has 1 and needs at least 2.'],
  ])
})

it('is content with two stages, and with a stage that only CloudFormation knows', () => {
  expect(foundAt(minimumStages, pipeline([stage('Build', [build()])]))).toEqual([])
  expect(foundAt(minimumStages, pipeline([]), { dialect: 'cloudformation' })).toEqual(['/stages'])
  const perhaps = { 'Fn::If': ['IsBuilt', stage('Build', [build()]), { Ref: 'AWS::NoValue' }] }
  expect(foundAt(minimumStages, { ...pipeline([]), stages: [perhaps] }, { dialect: 'cloudformation' })).toEqual([])
})
