import { expect, it } from 'vitest'
import type { Json } from '#shared/model/json.ts'
import { objectKeyPlaceholder } from '#shared/rules/checks/object-key-placeholder.ts'
import { configured, fixedIn, foundIn, inTemplate, placesIn } from '../one-action.ts'

it('finds placeholders that nobody replaces', () => {
  expect(foundIn(objectKeyPlaceholder, keyed('site/{date}/a.zip'))).toEqual([
    ['configuration/ObjectKey', 'Replace “{date}” in “ObjectKey”: only {datetime} and {uuid} are replaced there.'],
  ])
  expect(
    ['${datetime}.zip', '{{datetime}}.zip', '{DateTime}.zip'].map((key) => fixedIn(objectKeyPlaceholder, keyed(key))),
  ).toEqual(Array.from({ length: 3 }, () => keyed('{datetime}.zip')))
})

it('knows the two that there are, and references', () => {
  const good = ['site/{datetime}-{uuid}.zip', '#{Source.CommitId}/{uuid}.zip', '{{resolve:ssm:key}}', 'plain.zip']
  expect(good.flatMap((key) => placesIn(objectKeyPlaceholder, keyed(key)))).toEqual([])
  expect(placesIn(objectKeyPlaceholder, keyed({ 'Fn::Sub': '${Key}.zip' }), inTemplate)).toEqual([])
})

function keyed(ObjectKey: Json) {
  return configured('Deploy', 'S3', { BucketName: 'shop', Extract: 'false', ObjectKey })
}
