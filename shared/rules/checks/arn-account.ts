import { say } from '#shared/model/message.ts'
import { arnOf } from '../arn.ts'
import { configurationRule } from '../configuration-rule.ts'
import { settingsOf } from '../settings.ts'

/** The account in an ARN is a number of twelve digits (GENERAL/reference-arns). */
export const arnAccount = configurationRule({
  id: 'arn-account',
  topic: 'configuration',
  severity: 'warning',
  summary: 'ARNs in a configuration have an account id of 12 digits.',
  explanation:
    'Samples write ACCOUNT_ID, <account-id> or 80398EXAMPLE where the number of your account belongs. With such an ARN the action finds nothing.',
  docs: 'https://docs.aws.amazon.com/IAM/latest/UserGuide/reference-arns.html',
  *checkConfiguration(configured, type) {
    for (const { key, value, location } of settingsOf(configured, type, 'text')) {
      const account = arnOf(value)?.account ?? ''
      // What AWS itself owns has no account, or “aws” in its place.
      if (account === '' || account === 'aws' || /^\d{12}$/.test(account)) continue
      yield {
        location,
        message: say`Put the 12 digits of an account id into the ARN of “${key}”: it has “${account}”.`,
      }
    }
  },
})
