import { expect, it } from 'vitest'
import { uniqueOutputVariables } from '#shared/rules/checks/unique-output-variables.ts'
import { action, pipeline, stage } from '#test/builders/pipeline.ts'
import { fixed, found, foundAt, severities } from '../found.ts'

const listing = (...outputVariables: readonly string[]) =>
  pipeline([stage('Run', [action('Compute', 'Commands', { outputVariables })])])

it('points at the second mention, and removes it', () => {
  expect(found(uniqueOutputVariables, listing('TAG', 'SIZE', 'TAG'))).toEqual([
    ['/stages/1/actions/0/outputVariables/2', 'Remove this mention of “TAG”: it is listed already.'],
  ])
  expect(fixed(uniqueOutputVariables, listing('TAG', 'SIZE', 'TAG'))).toEqual(listing('TAG', 'SIZE'))
})

it('is an error in a template', () => {
  expect(severities(uniqueOutputVariables, listing('TAG', 'TAG'), { dialect: 'cloudformation' })).toEqual(['error'])
})

it('is content with different ones', () => {
  expect(foundAt(uniqueOutputVariables, listing('TAG', 'tag'))).toEqual([])
})
