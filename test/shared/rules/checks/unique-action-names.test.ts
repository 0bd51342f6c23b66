import { expect, it } from 'vitest'
import { uniqueActionNames } from '#shared/rules/checks/unique-action-names.ts'
import { build, pipeline, stage } from '#test/builders/pipeline.ts'
import { found, foundAt } from '../found.ts'

it('points at the later of two actions of a stage with one name', () => {
  expect(found(uniqueActionNames, pipeline([stage('Build', [build(), build()])]))).toEqual([
    ['/stages/1/actions/1/name', 'Rename this action: stage “Build” already has one named “Compile”.'],
  ])
})

it('lets actions of different stages have one name', () => {
  expect(foundAt(uniqueActionNames, pipeline([stage('Build', [build()]), stage('Test', [build()])]))).toEqual([])
})
