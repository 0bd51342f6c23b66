import { type Message, say } from '#shared/model/message.ts'
import { configurationRule } from '../configuration-rule.ts'
import { itemsIn } from '../items.ts'
import { writtenSettings } from '../settings.ts'

/** Lists are values with commas between them and nothing else (UG/action-reference-CloudFormation). */
export const configurationListFormat = configurationRule({
  id: 'configuration-list-format',
  topic: 'configuration',
  severity: 'warning',
  summary: 'Lists have a comma and no blank between their values, and each value once.',
  explanation:
    'The values of a list stand in one text with commas between them. What a service makes of blanks, of an empty value or of brackets is not said anywhere.',
  docs: 'https://docs.aws.amazon.com/codepipeline/latest/userguide/action-reference-CloudFormation.html',
  *checkConfiguration(configured, type) {
    for (const { key, text: whole, location } of writtenSettings(configured, type, 'list')) {
      const text = whole.trim()
      const message = trouble(key, text)
      if (!message) continue
      const repaired = [...new Set(itemsIn(withoutBrackets(text)).filter((item) => item !== ''))].join(',')
      yield {
        location,
        message,
        fixes:
          repaired === ''
            ? []
            : [{ title: say`Change it to ${repaired}`, repairs: [{ set: location, value: repaired }] }],
      }
    }
  },
})

function trouble(key: string, text: string): Message | undefined {
  const items = itemsIn(text)
  if (withoutBrackets(text) !== text)
    return say`Leave out brackets and quotation marks in “${key}”: values have just commas between them.`
  if (items.includes('')) return say`Remove the comma too many in “${key}”: one of its values is empty.`
  if (items.join(',') !== text) return say`Remove the blanks around the commas in “${key}”.`
  const twice = items.find((item, index) => items.indexOf(item) < index)
  return twice === undefined ? undefined : say`Name “${twice}” once in “${key}”.`
}

/** A list in the notation of JSON or YAML as one with commas alone. */
function withoutBrackets(text: string): string {
  const inside = /^\[(.*)\]$/s.exec(text)?.[1]
  if (inside === undefined) return text
  return itemsIn(inside)
    .map((item) => item.replace(/^(["'])(.*)\1$/s, '$2'))
    .join(',')
}
