import { say } from '#shared/model/message.ts'
import { configurationRule } from '../configuration-rule.ts'
import { nearest, sameLetters } from '../nearest.ts'
import { settingsOf, severityFor } from '../settings.ts'
import { truthMeant } from '../truth.ts'

/** A key with a few possible values has one of them, spelled as AWS does (UG/action-reference). */
export const configurationChoice = configurationRule({
  id: 'configuration-choice',
  topic: 'configuration',
  severity: 'error',
  summary: 'A key for which there are only a few values has one of them.',
  explanation: 'Spelling and case count, and CodePipeline or the service behind the action refuses anything else.',
  docs: 'https://docs.aws.amazon.com/codepipeline/latest/userguide/action-reference.html',
  *checkConfiguration(configured, type) {
    for (const { key, field, value, location } of settingsOf(configured, type, 'choice')) {
      const { choices = [] } = field
      if (choices.includes(value) || truthMeant(value, choices) !== undefined) continue
      const near = nearest(value, choices)
      yield {
        location,
        message: say`Choose one of these for “${key}”: ${choices.join(', ')}.`,
        // What differs in case or punctuation alone may be one more spelling that AWS takes.
        severity: near !== undefined && sameLetters(near, value) ? 'warning' : severityFor(field),
        fixes:
          near === undefined ? [] : [{ title: say`Change it to ${near}`, repairs: [{ set: location, value: near }] }],
      }
    }
  },
})
