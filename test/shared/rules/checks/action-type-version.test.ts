import { expect, it } from 'vitest'
import type { JsonObject } from '#shared/model/json.ts'
import { actionTypeVersion } from '#shared/rules/checks/action-type-version.ts'
import { build } from '#test/builders/pipeline.ts'
import { fixedIn, foundIn, inTemplate, placesIn } from '../one-action.ts'

it('finds a version that a type of AWS does not have', () => {
  const second = build({ actionTypeId: { category: 'Build', owner: 'AWS', provider: 'CodeBuild', version: '2' } })
  expect(foundIn(actionTypeVersion, second)).toEqual([
    ['actionTypeId/version', 'Write version "1": CodeBuild has no version "2".'],
  ])
  expect(fixedIn(actionTypeVersion, second)).toEqual(build())
})

it('leaves versions of custom types, of unknown ones and of wrong shape to others', () => {
  const typed = (type: JsonObject) =>
    placesIn(actionTypeVersion, { name: 'A', actionTypeId: { category: 'Build', version: '7', ...type } }, inTemplate)
  expect(typed({ owner: 'Custom', provider: 'Jenkins' })).toEqual([])
  expect(typed({ owner: 'AWS', provider: 'Nobody' })).toEqual([])
  expect(typed({ owner: 'AWS', provider: 'CodeBuild', version: '123456789012' })).toEqual([])
  expect(typed({ owner: 'AWS', provider: 'CodeBuild', version: { Ref: 'Version' } })).toEqual([])
})
