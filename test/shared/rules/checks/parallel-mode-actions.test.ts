import { expect, it } from 'vitest'
import { parallelModeActions } from '#shared/rules/checks/parallel-mode-actions.ts'
import { build, pipeline, stage } from '#test/builders/pipeline.ts'
import { found, foundAt } from '../found.ts'

const actions = (count: number, more = {}) =>
  Array.from({ length: count }, (_, index) => build({ name: `Compile-${index}`, ...more }))

it('finds the sixth action that would run at the same time', () => {
  expect(found(parallelModeActions, pipeline([stage('Build', actions(7))], { executionMode: 'PARALLEL' }))).toEqual([
    [
      '/stages/1/actions/5',
      'Give this action another run order if it must not wait: in PARALLEL mode 5 actions run at the same time, and it is one more.',
    ],
  ])
})

it('is content with five for each run order, and with any number in other modes', () => {
  const both = [...actions(5), ...actions(5, { runOrder: 2 })]
  expect(foundAt(parallelModeActions, pipeline([stage('Build', both)], { executionMode: 'PARALLEL' }))).toEqual([])
  expect(foundAt(parallelModeActions, pipeline([stage('Build', actions(9))], { executionMode: 'QUEUED' }))).toEqual([])
  expect(foundAt(parallelModeActions, pipeline([stage('Build', actions(9))]))).toEqual([])
})
