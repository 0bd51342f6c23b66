import { expect, it } from 'vitest'
import type { Json } from '#shared/model/json.ts'
import { configurationUnusedKey } from '#shared/rules/checks/configuration-unused-key.ts'
import { build } from '#test/builders/pipeline.ts'
import { fixedIn, foundIn, inTemplate, placesIn, stack } from '../one-action.ts'

it('finds keys without effect', () => {
  const changed = stack({ ChangeSetName: 'changes' })
  expect(foundIn(configurationUnusedKey, changed)).toEqual([
    [
      'configuration/ChangeSetName',
      'Remove “ChangeSetName”: it has no effect when the stack is changed without a change set.',
    ],
  ])
  expect(fixedIn(configurationUnusedKey, changed)).toEqual(stack({}))
  expect(
    placesIn(configurationUnusedKey, build({ configuration: { ProjectName: 'shop', CombineArtifacts: 'true' } })),
  ).toEqual(['configuration/CombineArtifacts'])
})

it('does not guess what a value will be', () => {
  const batch = (BatchEnabled: Json) =>
    placesIn(
      configurationUnusedKey,
      build({ configuration: { ProjectName: 'shop', CombineArtifacts: 'true', BatchEnabled } }),
      inTemplate,
    )
  expect(batch('true')).toEqual([])
  expect(batch('#{variables.Batch}')).toEqual([])
  expect(batch({ Ref: 'Batch' })).toEqual([])
  expect(batch('True')).toEqual([])
  expect(batch('false')).toEqual(['configuration/CombineArtifacts'])
})
