import { say } from '#shared/model/message.ts'
import { configurationRule } from '../configuration-rule.ts'
import { settingsOf } from '../settings.ts'
import { truthMeant } from '../truth.ts'

/** Truth values are the texts true and false in lower case (UG/structure-configuration-examples). */
export const configurationTruthValue = configurationRule({
  id: 'configuration-truth-value',
  topic: 'configuration',
  severity: 'warning',
  summary: 'Truth values are written true and false.',
  explanation:
    'A configuration holds text, and a truth value is the text true or false in lower case. Whether True is understood depends on the service behind the configured.',
  docs: 'https://docs.aws.amazon.com/codepipeline/latest/userguide/structure-configuration-examples.html',
  *checkConfiguration(configured, type) {
    for (const { key, field, value, location } of settingsOf(configured, type, 'choice')) {
      const meant = truthMeant(value, field.choices ?? [])
      if (meant === undefined) continue
      yield {
        location,
        message: say`Write “${meant}” for “${key}”, in lower case.`,
        fixes: [{ title: say`Change it to ${meant}`, repairs: [{ set: location, value: meant }] }],
      }
    }
  },
})
