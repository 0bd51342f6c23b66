import { expect, it } from 'vitest'
import { namespaceIsNoArtifact } from '#shared/rules/checks/namespace-is-no-artifact.ts'
import { build, pipeline, stage } from '#test/builders/pipeline.ts'
import { found, foundAt } from '../found.ts'

const named = (namespace: string) => pipeline([stage('Build', [build({ namespace })])])

it('finds a namespace with the name of an artifact', () => {
  expect(found(namespaceIsNoArtifact, named('Code'))).toEqual([
    ['/stages/1/actions/0/namespace', 'Choose another namespace: “Code” is the name of an artifact.'],
  ])
})

it('is content with another name', () => {
  expect(foundAt(namespaceIsNoArtifact, named('code'))).toEqual([])
})
