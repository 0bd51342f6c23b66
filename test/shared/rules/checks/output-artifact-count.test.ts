import { expect, it } from 'vitest'
import { outputArtifactCount } from '#shared/rules/checks/output-artifact-count.ts'
import { approval, bare, build, pipeline, source, stage } from '#test/builders/pipeline.ts'
import { fixed, found, foundAt } from '../found.ts'

it('finds a source that puts out nothing', () => {
  expect(found(outputArtifactCount, bare([stage('Source', [source({ outputArtifacts: [] })])]))).toEqual([
    ['/stages/0/actions/0/outputArtifacts', 'Give action “Checkout” 1 or more output artifacts: it has 0.'],
  ])
})

it('removes those of an action that has none', () => {
  const telling = pipeline([stage('Build', [approval({ outputArtifacts: [{ name: 'Word' }] })])])
  expect(found(outputArtifactCount, telling)).toEqual([
    [
      '/stages/1/actions/0/outputArtifacts',
      'Remove the output artifacts of action “Approve”: an action of its type has none.',
    ],
  ])
  expect(fixed(outputArtifactCount, telling)).toEqual(pipeline([stage('Build', [approval()])]))
})

it('is content with a build without output', () => {
  expect(foundAt(outputArtifactCount, pipeline([stage('Build', [build()])]))).toEqual([])
})
