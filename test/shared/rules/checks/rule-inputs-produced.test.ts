import { expect, it } from 'vitest'
import { ruleInputsProduced } from '#shared/rules/checks/rule-inputs-produced.ts'
import { condition, rule } from '#test/builders/conditions.ts'
import { build, pipeline, stage } from '#test/builders/pipeline.ts'
import { fixed, found, foundAt } from '../found.ts'

const of = (position: string, name: string) =>
  pipeline([
    stage('Build', [build({ outputArtifacts: [{ name: 'App' }] })], {
      [position]: condition('FAIL', [rule('CodeBuild', {}, { inputArtifacts: [{ name }] })]),
    }),
  ])

it('finds an artifact that does not exist yet', () => {
  expect(found(ruleInputsProduced, of('beforeEntry', 'App'))).toEqual([
    [
      '/stages/1/beforeEntry/conditions/0/rules/0/inputArtifacts/0/name',
      'Take another artifact than “App”: it does not exist yet when this rule is checked.',
    ],
  ])
})

it('finds an artifact that nobody makes, and takes the one that was meant', () => {
  expect(found(ruleInputsProduced, of('onSuccess', 'app'))).toEqual([
    [
      '/stages/1/onSuccess/conditions/0/rules/0/inputArtifacts/0/name',
      'Take another artifact than “app”: no action puts it out.',
    ],
  ])
  expect(fixed(ruleInputsProduced, of('onSuccess', 'app'))).toEqual(of('onSuccess', 'App'))
})

it('is content with what earlier stages make, and after the stage with what it makes', () => {
  expect(foundAt(ruleInputsProduced, of('beforeEntry', 'Code'))).toEqual([])
  expect(foundAt(ruleInputsProduced, of('onSuccess', 'App'))).toEqual([])
  expect(foundAt(ruleInputsProduced, of('onFailure', 'App'))).toEqual([])
})

it('says nothing where CloudFormation knows of other artifacts', () => {
  const open = stage('Open', [build({ outputArtifacts: [{ name: { Ref: 'Name' } }] })])
  const checked = stage('Build', [build()], {
    onSuccess: condition('FAIL', [rule('CodeBuild', {}, { inputArtifacts: [{ name: 'Other' }] })]),
  })
  expect(foundAt(ruleInputsProduced, pipeline([open, checked]))).toEqual([])
})
