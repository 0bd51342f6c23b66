import { expect, it } from 'vitest'
import { referenceRunsBefore } from '#shared/rules/checks/reference-runs-before.ts'
import { condition, rule } from '#test/builders/conditions.ts'
import { build, pipeline, stage } from '#test/builders/pipeline.ts'
import { found, foundAt } from '../found.ts'

const naming = (more = {}) => build({ name: 'Make', namespace: 'Built', ...more })
const using = (more = {}) => build({ name: 'Use', configuration: { ProjectName: '#{Built.Tag}' }, ...more })
const checking = condition('FAIL', [rule('VariableCheck', { Variable: '#{Built.Tag}' })])

it('finds a reference to a later action, to one that runs at the same time, and to oneself', () => {
  expect(found(referenceRunsBefore, pipeline([stage('A', [using()]), stage('B', [naming()])]))).toEqual([
    [
      '/stages/1/actions/0/configuration/ProjectName',
      'Refer to an action that runs before: “Make”, which “#{Built.Tag}” is about, does not.',
    ],
  ])
  expect(foundAt(referenceRunsBefore, pipeline([stage('A', [naming(), using()])]))).toHaveLength(1)
  expect(foundAt(referenceRunsBefore, pipeline([stage('A', [using({ namespace: 'Built' })])]))).toHaveLength(1)
})

it('finds a rule before entry that refers to its own stage', () => {
  expect(foundAt(referenceRunsBefore, pipeline([stage('A', [naming()], { beforeEntry: checking })]))).toEqual([
    '/stages/1/beforeEntry/conditions/0/rules/0/configuration/Variable',
  ])
})

it('is content with an earlier stage, a larger run order, and rules after their stage', () => {
  expect(foundAt(referenceRunsBefore, pipeline([stage('A', [naming()]), stage('B', [using()])]))).toEqual([])
  expect(foundAt(referenceRunsBefore, pipeline([stage('A', [using({ runOrder: 2 }), naming()])]))).toEqual([])
  expect(foundAt(referenceRunsBefore, pipeline([stage('A', [naming()], { onSuccess: checking })]))).toEqual([])
})

it('says nothing where CloudFormation decides the order', () => {
  const open = using({ runOrder: { Ref: 'Order' } })
  expect(foundAt(referenceRunsBefore, pipeline([stage('A', [naming(), open])]))).toEqual([])
})
