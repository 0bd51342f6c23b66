import { expect, it } from 'vitest'
import { uniqueInputArtifacts } from '#shared/rules/checks/unique-input-artifacts.ts'
import { build, pipeline, stage } from '#test/builders/pipeline.ts'
import { fixed, found, foundAt, severities } from '../found.ts'

const taking = (...names: readonly unknown[]) =>
  pipeline([stage('Build', [build({ inputArtifacts: names.map((name) => ({ name: name as string })) })])])

it('points at the second mention, and removes it', () => {
  expect(found(uniqueInputArtifacts, taking('Code', 'Code'))).toEqual([
    ['/stages/1/actions/0/inputArtifacts/1/name', 'Remove this mention of “Code”: the action takes it in already.'],
  ])
  expect(fixed(uniqueInputArtifacts, taking('Code', 'Code'))).toEqual(taking('Code'))
})

it('is an error in a template, where CloudFormation refuses it', () => {
  expect(severities(uniqueInputArtifacts, taking('Code', 'Code'))).toEqual(['warning'])
  expect(severities(uniqueInputArtifacts, taking('Code', 'Code'), { dialect: 'cloudformation' })).toEqual(['error'])
})

it('is content with different ones, and with names that CloudFormation makes', () => {
  expect(foundAt(uniqueInputArtifacts, taking('Code', 'code'))).toEqual([])
  expect(foundAt(uniqueInputArtifacts, taking({ Ref: 'A' }, { Ref: 'A' }))).toEqual([])
})
