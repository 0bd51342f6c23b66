import { expect, it } from 'vitest'
import { outputVariableNames } from '#shared/rules/checks/output-variable-names.ts'
import { action, pipeline, stage } from '#test/builders/pipeline.ts'
import { fixed, found, foundAt } from '../found.ts'

const listing = (...outputVariables: readonly string[]) =>
  pipeline([stage('Run', [action('Compute', 'Commands', { outputVariables })])])

it('finds names as a shell reads them, and writes the bare name', () => {
  expect(found(outputVariableNames, listing('$TAG'))).toEqual([
    ['/stages/1/actions/0/outputVariables/0', 'Write the bare name of an environment variable instead of “$TAG”.'],
  ])
  expect(fixed(outputVariableNames, listing('$TAG'))).toEqual(listing('TAG'))
  expect(fixed(outputVariableNames, listing('${TAG}'))).toEqual(listing('TAG'))
  expect(foundAt(outputVariableNames, listing('a b'))).toHaveLength(1)
})

it('is content with bare names, those of CodeBuild included', () => {
  expect(foundAt(outputVariableNames, listing('TAG', 'CODEBUILD_BUILD_ID'))).toEqual([])
})
