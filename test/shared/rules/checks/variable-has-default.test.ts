import { expect, it } from 'vitest'
import { variableHasDefault } from '#shared/rules/checks/variable-has-default.ts'
import { bare, build, source, stage } from '#test/builders/pipeline.ts'
import { connected, connection, trigger } from '#test/builders/triggers.ts'
import { found, foundAt } from '../found.ts'

const variables = [{ name: 'Target' }, { name: 'Size', defaultValue: 'small' }]
const from = (...sources: Parameters<typeof stage>[1]) =>
  bare([stage('Source', sources), stage('Build', [build()])], { variables })

it('finds a variable without default of a pipeline with a trigger', () => {
  expect(found(variableHasDefault, connected([trigger()], { variables }))).toEqual([
    [
      '/variables/0/defaultValue',
      'Give the variable “Target” a default value: the pipeline starts on changes of its source, and then nobody gives it one.',
    ],
  ])
})

it('finds one of a pipeline whose source is polled or watched', () => {
  const polled = source({ configuration: { RepositoryName: 'shop', BranchName: 'main' } })
  expect(foundAt(variableHasDefault, from(polled))).toEqual(['/variables/0/defaultValue'])
  expect(foundAt(variableHasDefault, from(connection()))).toEqual(['/variables/0/defaultValue'])
})

it('is content with pipelines that others start, and with defaults that CloudFormation knows', () => {
  expect(foundAt(variableHasDefault, from(source()))).toEqual([])
  expect(foundAt(variableHasDefault, from(connection({}, { DetectChanges: 'false' })))).toEqual([])
  expect(foundAt(variableHasDefault, from(connection({}, { DetectChanges: { Ref: 'Detect' } })))).toEqual([])
  const known = { variables: [{ name: 'Target', defaultValue: { Ref: 'Target' } }] }
  expect(foundAt(variableHasDefault, connected([trigger()], known))).toEqual([])
})
