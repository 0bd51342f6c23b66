import { expect, it } from 'vitest'
import type { JsonObject } from '#shared/model/json.ts'
import { lambdaPublishedVersion } from '#shared/rules/checks/lambda-published-version.ts'
import { action } from '#test/builders/pipeline.ts'
import { foundIn, inTemplate } from '../one-action.ts'

it('wants a number, and an alias to move', () => {
  const version = (configuration: JsonObject) =>
    foundIn(
      lambdaPublishedVersion,
      action('Deploy', 'Lambda', { configuration: { FunctionName: 'shop', ...configuration } }),
      inTemplate,
    )
  expect(version({ PublishedTargetVersion: '$LATEST', FunctionAlias: 'live' })).toEqual([
    [
      'configuration/PublishedTargetVersion',
      'Give “PublishedTargetVersion” the number of a published version: it is “$LATEST”.',
    ],
  ])
  expect(version({ PublishedTargetVersion: '7' })).toEqual([
    ['configuration/FunctionAlias', 'Add “FunctionAlias”: it is the alias that is moved to version 7.'],
  ])
  expect(version({ PublishedTargetVersion: '7', FunctionAlias: { Ref: 'Alias' } })).toEqual([])
  expect(version({ PublishedTargetVersion: '#{Publish.Version}', FunctionAlias: 'live' })).toEqual([])
})
