import { expect, it } from 'vitest'
import { uniqueDisabledTransitions } from '#shared/rules/checks/unique-disabled-transitions.ts'
import { disabling, template } from '#test/builders/template.ts'
import { found, foundAt } from '../found.ts'

it('points at the second entry for a stage', () => {
  expect(found(uniqueDisabledTransitions, disabling('Build', 'Build'), template)).toEqual([
    [
      '/$cloudFormation/DisableInboundStageTransitions/1/StageName',
      'Remove this entry: the transition into “Build” is listed already.',
    ],
  ])
})

it('is content with different stages', () => {
  expect(foundAt(uniqueDisabledTransitions, disabling('Build', 'Test'), template)).toEqual([])
})
