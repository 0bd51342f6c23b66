import { expect, it } from 'vitest'
import { artifactUsed } from '#shared/rules/checks/artifact-used.ts'
import { condition, rule } from '#test/builders/conditions.ts'
import { approval, build, pipeline, stage } from '#test/builders/pipeline.ts'
import { found, foundAt } from '../found.ts'

const making = build({ outputArtifacts: [{ name: 'App' }] })

it('finds an artifact that nobody takes in', () => {
  expect(found(artifactUsed, pipeline([stage('Build', [making])]))).toEqual([
    [
      '/stages/1/actions/0/outputArtifacts/0/name',
      'Take “App” in somewhere, or leave it out: no action and no rule uses it.',
    ],
  ])
})

it('is content with one that an action or a rule takes in', () => {
  const taking = build({ name: 'Test', inputArtifacts: [{ name: 'App' }] })
  expect(foundAt(artifactUsed, pipeline([stage('Build', [making]), stage('Test', [taking])]))).toEqual([])
  const checking = rule('CodeBuild', {}, { inputArtifacts: [{ name: 'App' }] })
  const checked = stage('Build', [making], { onSuccess: condition('FAIL', [checking]) })
  expect(foundAt(artifactUsed, pipeline([checked]))).toEqual([])
})

it('says nothing of sources, which must put something out, and of unknown types', () => {
  expect(foundAt(artifactUsed, pipeline([stage('Wait', [approval()])]))).toEqual([])
  const own = { ...making, actionTypeId: { category: 'Build', owner: 'Custom', provider: 'Mine', version: '1' } }
  expect(foundAt(artifactUsed, pipeline([stage('Build', [own])]))).toEqual([])
})

it('says nothing where CloudFormation may know of an action that takes it in', () => {
  const open = build({ name: 'Test', inputArtifacts: [{ name: { Ref: 'Input' } }] })
  expect(foundAt(artifactUsed, pipeline([stage('Build', [making]), stage('Test', [open])]))).toEqual([])
  expect(foundAt(artifactUsed, pipeline([stage('Build', [making]), { Ref: 'Stage' }]))).toEqual([])
})
