import { expect, it } from 'vitest'
import { uniqueOutputArtifacts } from '#shared/rules/checks/unique-output-artifacts.ts'
import { build, pipeline, stage } from '#test/builders/pipeline.ts'
import { found, foundAt } from '../found.ts'

it('points at the later of two artifacts with one name, also in another stage', () => {
  expect(
    found(uniqueOutputArtifacts, pipeline([stage('Build', [build({ outputArtifacts: [{ name: 'Code' }] })])])),
  ).toEqual([
    ['/stages/1/actions/0/outputArtifacts/0/name', 'Rename this artifact: another action already puts out “Code”.'],
  ])
})

it('takes upper and lower case for different', () => {
  expect(
    foundAt(uniqueOutputArtifacts, pipeline([stage('Build', [build({ outputArtifacts: [{ name: 'code' }] })])])),
  ).toEqual([])
})
