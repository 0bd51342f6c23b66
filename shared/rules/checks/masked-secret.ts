import { member } from '#shared/model/json.ts'
import { at } from '#shared/model/location.ts'
import { say } from '#shared/model/message.ts'
import { literal } from '#shared/model/value.ts'
import type { ActionRule } from '../rule.ts'
import { isMasked, secretKeys } from '../secrets.ts'

/** GetPipeline shows secrets as asterisks; sent back they mean the stored value, if nothing else changed. */
export const maskedSecret: ActionRule = {
  id: 'masked-secret',
  topic: 'secrets',
  severity: 'info',
  summary: 'Asterisks instead of a secret are not taken for the secret.',
  explanation:
    'A pipeline that was read from AWS has asterisks where secrets are. Sent back they keep the stored secret as long as nothing else of the action changes, its stage’s name included; otherwise the asterisks become the secret. A template does not know of the stored secret at all.',
  docs: 'https://docs.aws.amazon.com/codepipeline/latest/userguide/pipeline-requirements.html',
  *checkAction({ configuration }, type, { dialect }) {
    for (const key of type ? secretKeys(type) : Object.keys(configuration)) {
      const value = literal(member(configuration, key))
      if (value === undefined || !isMasked(value)) continue
      yield {
        location: at('configuration', key),
        ...(dialect === 'cloudformation'
          ? {
              severity: 'warning' as const,
              message: say`Write a reference to the secret for “${key}”: in a template the asterisks would become the secret.`,
            }
          : {
              message: say`Write the secret for “${key}” if you change this action: the asterisks keep the stored one only while nothing else of it changes.`,
            }),
      }
    }
  },
}
