import type { Field } from '#shared/catalog/field.ts'
import { type Message, say } from '#shared/model/message.ts'
import { configurationRule } from '../configuration-rule.ts'
import { type Setting, settingsOf, severityFor } from '../settings.ts'

/** Numbers are written in digits, and some have bounds (UG/action-reference). */
export const configurationNumber = configurationRule({
  id: 'configuration-number',
  topic: 'configuration',
  severity: 'error',
  summary: 'Keys that hold a number hold one within bounds.',
  explanation: 'A configuration holds text; a number is written in digits, without unit. Both bounds are allowed.',
  docs: 'https://docs.aws.amazon.com/codepipeline/latest/userguide/action-reference.html',
  *checkConfiguration(configured, type) {
    for (const setting of settingsOf(configured, type, 'number')) {
      const message = trouble(setting)
      if (message) yield { location: setting.location, message, severity: severityFor(setting.field) }
    }
  },
})

function trouble({ key, field, value }: Setting): Message | undefined {
  if (!/^[+-]?\d+(\.\d+)?$/.test(value)) return say`Give “${key}” a number in digits: it is “${value}”.`
  return outOfBounds(key, Number(value), field)
}

function outOfBounds(key: string, number: number, { minimum, maximum }: Field): Message | undefined {
  if (minimum !== undefined && maximum !== undefined && (number < minimum || number > maximum)) {
    return say`Give “${key}” a number from ${minimum} to ${maximum}.`
  }
  if (minimum !== undefined && number < minimum) return say`Give “${key}” a number of at least ${minimum}.`
  if (maximum !== undefined && number > maximum) return say`Give “${key}” a number of at most ${maximum}.`
  return undefined
}
