import { expect, it } from 'vitest'
import { uniqueVariables } from '#shared/rules/checks/unique-variables.ts'
import { build, pipeline, stage } from '#test/builders/pipeline.ts'
import { found, foundAt } from '../found.ts'

const declaring = (...names: readonly string[]) =>
  pipeline([stage('Build', [build()])], { variables: names.map((name) => ({ name })) })

it('points at the later of two variables with one name', () => {
  expect(found(uniqueVariables, declaring('A', 'B', 'A'))).toEqual([
    ['/variables/2/name', 'Rename this variable: the pipeline already has one named “A”.'],
  ])
})

it('takes upper and lower case for different', () => {
  expect(foundAt(uniqueVariables, declaring('A', 'a'))).toEqual([])
})
