import { expect, it } from 'vitest'
import { maximumStages } from '#shared/rules/checks/maximum-stages.ts'
import { build, pipeline, stage } from '#test/builders/pipeline.ts'
import { found, foundAt } from '../found.ts'

const stages = (count: number) => Array.from({ length: count }, (_, index) => stage(`Stage-${index}`, [build()]))

it('finds a pipeline of more than 50 stages', () => {
  expect(found(maximumStages, pipeline(stages(50)))).toEqual([
    ['/stages', 'Leave at most 50 stages: the pipeline has 51.'],
  ])
})

it('is content with 50, and does not count what CloudFormation may leave out', () => {
  expect(foundAt(maximumStages, pipeline(stages(49)))).toEqual([])
  const perhaps = { 'Fn::If': ['IsLarge', stage('More', [build()]), { Ref: 'AWS::NoValue' }] }
  expect(foundAt(maximumStages, pipeline([...stages(49), perhaps]), { dialect: 'cloudformation' })).toEqual([])
})
