import type { Field } from '#shared/catalog/field.ts'
import { type Message, say } from '#shared/model/message.ts'
import { actionSchema } from '#shared/model/schema/action-schema.ts'
import { configurationRule } from '../configuration-rule.ts'
import { settingsOf, severityFor } from '../settings.ts'

const { maxLength: longest } = actionSchema.properties.configuration.additionalProperties

/** Some values may have fewer characters than the 1000 that all values may have (UG/limits). */
export const configurationLength = configurationRule({
  id: 'configuration-length',
  topic: 'configuration',
  severity: 'error',
  summary: 'Values are neither too short nor too long for their key.',
  explanation:
    'Every value of a configuration has from 1 to 1000 characters. Some keys ask for more or allow less, because the service behind the action does. Bytes are those of UTF-8.',
  docs: 'https://docs.aws.amazon.com/codepipeline/latest/userguide/limits.html',
  *checkConfiguration(configured, type) {
    for (const { key, field, value, location } of settingsOf(configured, type)) {
      // What is too long for every key, the schema has told already.
      const message = value.length > longest ? undefined : trouble(key, value, field)
      if (message) yield { location, message, severity: severityFor(field) }
    }
  },
})

function trouble(key: string, value: string, { minLength = 0, maxLength, maxBytes }: Field): Message | undefined {
  if (value.length < minLength) return say`Give “${key}” at least ${minLength} characters.`
  if (maxLength !== undefined && value.length > maxLength) return say`Give “${key}” at most ${maxLength} characters.`
  if (maxBytes === undefined || bytesOf(value) <= maxBytes) return undefined
  return say`Shorten “${key}”: it has ${bytesOf(value)} bytes and may have ${maxBytes}.`
}

/** Bytes of UTF-8, without an encoder, which only some hosts have. */
function bytesOf(text: string): number {
  let bytes = 0
  for (const character of text) {
    const code = character.codePointAt(0) ?? 0
    bytes += code < 0x80 ? 1 : code < 0x800 ? 2 : code < 0x10000 ? 3 : 4
  }
  return bytes
}
