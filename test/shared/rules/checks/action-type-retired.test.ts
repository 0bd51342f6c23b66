import { expect, it } from 'vitest'
import { actionTypeRetired } from '#shared/rules/checks/action-type-retired.ts'
import { build } from '#test/builders/pipeline.ts'
import { foundIn, placesIn, sourceOf } from '../one-action.ts'

it('tells what to take instead of a type that has no future', () => {
  const github = {
    ...sourceOf('GitHub', {}),
    actionTypeId: { category: 'Source', owner: 'ThirdParty', provider: 'GitHub', version: '1' },
  }
  expect(foundIn(actionTypeRetired, github)).toEqual([
    [
      'actionTypeId/provider',
      expect.stringMatching(/^Consider another action type than GitHub .*connection \(CodeStarSourceConnection\)\.$/),
    ],
  ])
})

it('has nothing against the others', () => {
  expect(placesIn(actionTypeRetired, build())).toEqual([])
})
