import { expect, it } from 'vitest'
import { stageHasActions } from '#shared/rules/checks/stage-has-actions.ts'
import { build, pipeline, stage } from '#test/builders/pipeline.ts'
import { found, foundAt } from '../found.ts'

it('finds a stage without actions', () => {
  expect(found(stageHasActions, pipeline([stage('Build', [build()]), stage('Later', [])]))).toEqual([
    ['/stages/2/actions', 'Add an action to stage “Later”, or remove the stage: it has none.'],
  ])
})

it('leaves the first stage, a missing list and what CloudFormation fills to others', () => {
  expect(
    foundAt(stageHasActions, { ...pipeline([]), stages: [stage('Source', []), stage('Build', [build()])] }),
  ).toEqual([])
  expect(foundAt(stageHasActions, pipeline([{ name: 'Build' }]))).toEqual([])
  const perhaps = stage('Build', [{ 'Fn::If': ['IsBuilt', build(), { Ref: 'AWS::NoValue' }] }])
  expect(foundAt(stageHasActions, pipeline([perhaps]), { dialect: 'cloudformation' })).toEqual([])
})
