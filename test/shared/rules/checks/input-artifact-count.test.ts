import { expect, it } from 'vitest'
import { inputArtifactCount } from '#shared/rules/checks/input-artifact-count.ts'
import { approval, build, pipeline, stage } from '#test/builders/pipeline.ts'
import { fixed, found, foundAt } from '../found.ts'

it('finds too few and too many', () => {
  expect(found(inputArtifactCount, pipeline([stage('Build', [build({ inputArtifacts: [] })])]))).toEqual([
    ['/stages/1/actions/0/inputArtifacts', 'Give action “Compile” 1 or more input artifacts: it has 0.'],
  ])
  const six = Array.from({ length: 6 }, (_, index) => ({ name: `Code${index}` }))
  expect(found(inputArtifactCount, pipeline([stage('Build', [build({ inputArtifacts: six })])]))).toEqual([
    ['/stages/1/actions/0/inputArtifacts', 'Leave action “Compile” at most 5 input artifacts: it has 6.'],
  ])
})

it('removes those of an action that has none', () => {
  const asked = pipeline([stage('Build', [approval({ inputArtifacts: [{ name: 'Code' }] })])])
  expect(fixed(inputArtifactCount, asked)).toEqual(pipeline([stage('Build', [approval()])]))
})

it('does not count what CloudFormation decides', () => {
  expect(
    foundAt(inputArtifactCount, pipeline([stage('Build', [build({ inputArtifacts: { Ref: 'Inputs' } })])])),
  ).toEqual([])
})
