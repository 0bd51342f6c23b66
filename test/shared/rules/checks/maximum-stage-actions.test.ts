import { expect, it } from 'vitest'
import { maximumStageActions } from '#shared/rules/checks/maximum-stage-actions.ts'
import { build, pipeline, stage } from '#test/builders/pipeline.ts'
import { found, foundAt } from '../found.ts'

const actions = (count: number) => Array.from({ length: count }, (_, index) => build({ name: `Compile-${index}` }))

it('finds a stage of more than 50 actions', () => {
  expect(found(maximumStageActions, pipeline([stage('Build', actions(51))]))).toEqual([
    ['/stages/1/actions', 'Divide stage “Build”: it has 51 actions and may have 50.'],
  ])
})

it('is content with 50, and does not count what CloudFormation may leave out', () => {
  expect(foundAt(maximumStageActions, pipeline([stage('Build', actions(50))]))).toEqual([])
  const perhaps = { 'Fn::If': ['IsLarge', build(), { Ref: 'AWS::NoValue' }] }
  expect(foundAt(maximumStageActions, pipeline([stage('Build', [...actions(50), perhaps])]))).toEqual([])
})
