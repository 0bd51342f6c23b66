import { expect, it } from 'vitest'
import { disabledFirstTransition } from '#shared/rules/checks/disabled-first-transition.ts'
import { disabling, template } from '#test/builders/template.ts'
import { found, foundAt } from '../found.ts'

it('finds the transition into the first stage', () => {
  expect(found(disabledFirstTransition, disabling('Build', 'Source'), template)).toEqual([
    [
      '/$cloudFormation/DisableInboundStageTransitions/1/StageName',
      'Name a later stage: no transition leads into “Source”, which is the first.',
    ],
  ])
})

it('is content with a later stage', () => {
  expect(foundAt(disabledFirstTransition, disabling('Build'), template)).toEqual([])
})
