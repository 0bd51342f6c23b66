import { expect, it } from 'vitest'
import { stackOutputsArtifact } from '#shared/rules/checks/stack-outputs-artifact.ts'
import { checkDeclaration } from '#shared/rules/index.ts'
import { build, pipeline, stage } from '#test/builders/pipeline.ts'
import { around, foundIn, inTemplate, placesIn, stack } from '../one-action.ts'

it('finds a file that has nowhere to go', () => {
  expect(foundIn(stackOutputsArtifact, stack({ OutputFileName: 'outputs.json' }))).toEqual([
    ['configuration/OutputFileName', 'Add an output artifact: the file of “OutputFileName” has nowhere to go.'],
  ])
})

it('finds an artifact that is not made, which matters once somebody takes it in', () => {
  const outputArtifacts = [{ name: 'Outputs' }]
  expect(foundIn(stackOutputsArtifact, stack({}, { outputArtifacts }))).toEqual([
    [
      'configuration/OutputFileName',
      'Add “OutputFileName” with a name such as outputs.json: without it there is no output artifact.',
    ],
  ])
  const taken = pipeline([
    stage('Work', [stack({}, { outputArtifacts })]),
    stage('Later', [build({ inputArtifacts: outputArtifacts })]),
  ])
  const severities = [around(stack({}, { outputArtifacts })), taken].map((each) =>
    checkDeclaration(each).flatMap(({ rule, severity }) => (rule === 'stack-outputs-artifact' ? [severity] : [])),
  )
  expect(severities).toEqual([['info'], ['warning']])
})

it('finds an artifact in a mode that makes none', () => {
  const replaced = stack(
    { ActionMode: 'CHANGE_SET_REPLACE', ChangeSetName: 'c' },
    { outputArtifacts: [{ name: 'Outputs' }] },
  )
  expect(foundIn(stackOutputsArtifact, replaced)).toEqual([
    ['outputArtifacts', 'Remove the output artifact: in this mode the action makes none.'],
  ])
})

it('is content with both or neither, and does not guess the mode', () => {
  const both = stack({ OutputFileName: 'outputs.json' }, { outputArtifacts: [{ name: 'Outputs' }] })
  expect(placesIn(stackOutputsArtifact, both)).toEqual([])
  expect(placesIn(stackOutputsArtifact, stack({}))).toEqual([])
  const open = stack({ ActionMode: { Ref: 'Mode' } }, { outputArtifacts: [{ name: 'Outputs' }] })
  expect(placesIn(stackOutputsArtifact, open, inTemplate)).toEqual([])
})
