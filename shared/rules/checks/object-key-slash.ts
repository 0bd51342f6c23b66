import { say } from '#shared/model/message.ts'
import type { ActionRule } from '../rule.ts'
import { placeOf, setting } from '../settings.ts'

const objectKeys = ['S3ObjectKey', 'ObjectKey'] as const

/** A key in S3 is a text that no slash begins of itself (S3/object-keys). */
export const objectKeySlash: ActionRule = {
  id: 'object-key-slash',
  topic: 'configuration',
  severity: 'info',
  summary: 'Object keys do not begin with a slash.',
  explanation:
    'S3 has no root folder. A key with a slash at its beginning is another key than the one without, and lies in a folder with an empty name.',
  docs: 'https://docs.aws.amazon.com/AmazonS3/latest/userguide/object-keys.html',
  *checkAction(action, type) {
    if (type?.owner !== 'AWS' || type.provider !== 'S3') return
    for (const key of objectKeys) {
      const value = key in type.fields ? setting(action, key) : undefined
      if (value?.startsWith('/') !== true) continue
      yield {
        location: placeOf(key),
        message: say`Leave out the slash at the beginning of “${key}”, unless the key in S3 has one.`,
      }
    }
  },
}
