import { say } from '#shared/model/message.ts'
import { configurationRule } from '../configuration-rule.ts'
import { settingsOf, severityFor } from '../settings.ts'

/** Names, ARNs and the like have a form (UG/action-reference). */
export const configurationPattern = configurationRule({
  id: 'configuration-pattern',
  topic: 'configuration',
  severity: 'error',
  summary: 'Values whose form is known have it.',
  explanation:
    'The whole value is looked at. A value with a reference to a variable is not, because only the run knows it.',
  docs: 'https://docs.aws.amazon.com/codepipeline/latest/userguide/action-reference.html',
  *checkConfiguration(configured, type) {
    for (const { key, field, value, location } of settingsOf(configured, type)) {
      if (!field.pattern || new RegExp(`^(?:${field.pattern.source})$`, 's').test(value)) continue
      yield {
        location,
        message: say`Change “${key}”: allowed here is ${field.pattern.words}.`,
        severity: severityFor(field),
      }
    }
  },
})
