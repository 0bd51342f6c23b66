import { expect, it } from 'vitest'
import { similarNames } from '#shared/rules/checks/similar-names.ts'
import { build, pipeline, stage } from '#test/builders/pipeline.ts'
import { found, foundAt } from '../found.ts'

it('finds stages, and actions of one stage, that differ only by case', () => {
  const actions = [build({ name: 'Compile' }), build({ name: 'compile' })]
  expect(found(similarNames, pipeline([stage('Build', actions), stage('BUILD', [build()])]))).toEqual([
    ['/stages/2/name', 'Choose a name that differs from “Build” by more than case.'],
    ['/stages/1/actions/1/name', 'Choose a name that differs from “Compile” by more than case.'],
  ])
})

it('leaves equal names to others, and lets actions of different stages have any', () => {
  const stages = [
    stage('Build', [build({ name: 'Run' }), build({ name: 'Run' })]),
    stage('Test', [build({ name: 'run' })]),
  ]
  expect(foundAt(similarNames, pipeline(stages))).toEqual([])
})
