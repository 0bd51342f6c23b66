import { expect, it } from 'vitest'
import type { Json } from '#shared/model/json.ts'
import { bucketName } from '#shared/rules/checks/bucket-name.ts'
import { configured, fixedIn, foundIn, inTemplate, placesIn, sourceOf } from '../one-action.ts'

it('makes a name of an address or ARN', () => {
  const bucket = (BucketName: Json) => configured('Deploy', 'S3', { BucketName, Extract: 'true' })
  expect(foundIn(bucketName, bucket('s3://shop'))).toEqual([
    ['configuration/BucketName', 'Give “BucketName” the name of a bucket and nothing else: it is “s3://shop”.'],
  ])
  expect(['s3://shop/', 'arn:aws:s3:::shop'].map((text) => fixedIn(bucketName, bucket(text)))).toEqual([
    bucket('shop'),
    bucket('shop'),
  ])
  expect(['shop/site', 'My_Shop', 'ab'].flatMap((text) => placesIn(bucketName, bucket(text)))).toHaveLength(3)
  expect(placesIn(bucketName, bucket('my.shop-1'))).toEqual([])
  expect(placesIn(bucketName, bucket('#{variables.Bucket}'))).toEqual([])
  expect(placesIn(bucketName, bucket({ Ref: 'Bucket' }), inTemplate)).toEqual([])
})

it('looks at the bucket of a source too', () => {
  expect(placesIn(bucketName, sourceOf('S3', { S3Bucket: 'shop/in', S3ObjectKey: 'a.zip' }))).toEqual([
    'configuration/S3Bucket',
  ])
})
