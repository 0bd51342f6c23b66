import { say } from '#shared/model/message.ts'
import { arnOf } from '../arn.ts'
import type { ActionRule } from '../rule.ts'
import { isType, placeOf, setting } from '../settings.ts'

const key = 'KMSEncryptionKeyARN'

/** A KMS key is named by its id, its ARN or the ARN of an alias (UG/action-reference-S3Deploy). */
export const objectEncryptionKey: ActionRule = {
  id: 'object-encryption-key',
  topic: 'configuration',
  severity: 'warning',
  summary: 'The key that an S3 deploy action encrypts with is named by its id or by an ARN.',
  explanation:
    'The action takes the id of a key, its ARN, or the ARN of an alias. The name of an alias alone, alias/name, is none of these.',
  docs: 'https://docs.aws.amazon.com/codepipeline/latest/userguide/action-reference-S3Deploy.html',
  *checkAction(action, type) {
    const value = isType(type, 'Deploy', 'S3') ? setting(action, key) : undefined
    if (value === undefined || isKey(value)) return
    yield {
      location: placeOf(key),
      message: say`Give “${key}” the id of a key, its ARN, or the ARN of an alias: it is “${value}”.`,
    }
  },
}

function isKey(value: string): boolean {
  if (/^(mrk-)?[0-9a-f-]{32,36}$/i.test(value)) return true
  const arn = arnOf(value)
  return arn?.service === 'kms' && /^(key|alias)\//.test(arn.resource)
}
