import { say } from '#shared/model/message.ts'
import type { ActionRule } from '../rule.ts'
import { placeOf, setting } from '../settings.ts'

/** Where the S3 actions name their bucket. */
const bucketKeys = ['S3Bucket', 'BucketName'] as const

/** A bucket is known by its name alone (S3/bucketnamingrules). */
export const bucketName: ActionRule = {
  id: 'bucket-name',
  topic: 'configuration',
  severity: 'warning',
  summary: 'A bucket is named without prefix, address or ARN.',
  explanation:
    'The S3 actions take the name of a bucket: 3 to 63 lower-case letters, digits, periods and hyphens. What lies in the bucket has a key of its own. Only very old buckets have other names.',
  docs: 'https://docs.aws.amazon.com/AmazonS3/latest/userguide/bucketnamingrules.html',
  *checkAction(action, type) {
    if (type?.owner !== 'AWS' || type.provider !== 'S3') return
    for (const key of bucketKeys) {
      const value = key in type.fields ? setting(action, key) : undefined
      if (value === undefined || isName(value)) continue
      const location = placeOf(key)
      const name = /^(?:s3:\/\/|arn:aws[a-z-]*:s3:::)([^/]+)\/?$/.exec(value)?.[1]
      yield {
        location,
        message: say`Give “${key}” the name of a bucket and nothing else: it is “${value}”.`,
        fixes:
          name !== undefined && isName(name)
            ? [{ title: say`Change it to ${name}`, repairs: [{ set: location, value: name }] }]
            : [],
      }
    }
  },
}

function isName(value: string): boolean {
  return /^[a-z0-9][a-z0-9.-]{1,61}[a-z0-9]$/.test(value)
}
