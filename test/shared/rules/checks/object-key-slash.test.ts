import { expect, it } from 'vitest'
import { objectKeySlash } from '#shared/rules/checks/object-key-slash.ts'
import { configured, foundIn, placesIn, sourceOf } from '../one-action.ts'

it('wonders about a slash at the beginning', () => {
  expect(foundIn(objectKeySlash, sourceOf('S3', { S3Bucket: 'shop', S3ObjectKey: '/a.zip' }))).toEqual([
    [
      'configuration/S3ObjectKey',
      'Leave out the slash at the beginning of “S3ObjectKey”, unless the key in S3 has one.',
    ],
  ])
  const deploy = (ObjectKey: string) => configured('Deploy', 'S3', { BucketName: 'shop', Extract: 'true', ObjectKey })
  expect(placesIn(objectKeySlash, deploy('/site'))).toEqual(['configuration/ObjectKey'])
  expect(placesIn(objectKeySlash, deploy('site/'))).toEqual([])
})
