import { expect, it } from 'vitest'
import type { Json } from '#shared/model/json.ts'
import { objectEncryptionKey } from '#shared/rules/checks/object-encryption-key.ts'
import { configured, foundIn, inTemplate } from '../one-action.ts'

it('wants an id or an ARN', () => {
  const encrypted = (KMSEncryptionKeyARN: Json) =>
    foundIn(
      objectEncryptionKey,
      configured('Deploy', 'S3', { BucketName: 'shop', Extract: 'true', KMSEncryptionKeyARN }),
      inTemplate,
    )
  expect(encrypted('alias/shop')).toEqual([
    [
      'configuration/KMSEncryptionKeyARN',
      'Give “KMSEncryptionKeyARN” the id of a key, its ARN, or the ARN of an alias: it is “alias/shop”.',
    ],
  ])
  expect(encrypted('1234abcd-12ab-34cd-56ef-1234567890ab')).toEqual([])
  expect(encrypted('mrk-1234abcd12ab34cd56ef1234567890ab')).toEqual([])
  expect(encrypted('arn:aws:kms:eu-west-1:123456789012:alias/shop')).toEqual([])
  expect(encrypted({ Ref: 'Key' })).toEqual([])
})
