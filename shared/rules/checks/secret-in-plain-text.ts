import { member } from '#shared/model/json.ts'
import { at } from '#shared/model/location.ts'
import { say } from '#shared/model/message.ts'
import { literal } from '#shared/model/value.ts'
import type { ActionRule } from '../rule.ts'
import { isPlainText, secretKeys } from '../secrets.ts'

/** CodePipeline shows secrets as asterisks; a document shows them as they are (UG/pipeline-requirements). */
export const secretInPlainText: ActionRule = {
  id: 'secret-in-plain-text',
  topic: 'secrets',
  severity: 'warning',
  summary: 'Secret settings are not written in plain text.',
  explanation:
    'Whoever reads the document reads the secret, and version control keeps it for good. In a template a dynamic reference such as {{resolve:secretsmanager:NAME:SecretString:KEY}} or a parameter with NoEcho takes its place; a source on GitHub needs no token when it uses a connection.',
  docs: 'https://docs.aws.amazon.com/codepipeline/latest/userguide/security-best-practices.html',
  *checkAction({ configuration }, type) {
    for (const key of secretKeys(type)) {
      const value = literal(member(configuration, key))
      if (value === undefined || !isPlainText(value)) continue
      yield {
        location: at('configuration', key),
        message: say`Do not write “${key}” in plain text: keep it in AWS Secrets Manager, and what was written here change soon.`,
      }
    }
  },
}
