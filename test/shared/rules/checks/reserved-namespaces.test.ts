import { expect, it } from 'vitest'
import { reservedNamespaces } from '#shared/rules/checks/reserved-namespaces.ts'
import { build, pipeline, stage } from '#test/builders/pipeline.ts'
import { found, foundAt, severities } from '../found.ts'

const named = (namespace: string, more = {}) => pipeline([stage('Build', [build({ namespace })])], more)

it('finds namespaces that are CodePipeline’s own', () => {
  expect(found(reservedNamespaces, named('codepipeline'))).toEqual([
    ['/stages/1/actions/0/namespace', 'Choose another namespace: CodePipeline keeps “codepipeline” for itself.'],
  ])
  expect(foundAt(reservedNamespaces, named('variables'))).toEqual(['/stages/1/actions/0/namespace'])
})

it('lets an old pipeline keep “variables” until it has some', () => {
  expect(severities(reservedNamespaces, named('variables'))).toEqual(['warning'])
  expect(severities(reservedNamespaces, named('variables', { variables: [{ name: 'Target' }] }))).toEqual(['error'])
  expect(severities(reservedNamespaces, named('codepipeline'))).toEqual(['error'])
})

it('is content with others, and takes upper and lower case for different', () => {
  expect(foundAt(reservedNamespaces, named('BuildVariables'))).toEqual([])
  expect(foundAt(reservedNamespaces, named('Variables'))).toEqual([])
})
