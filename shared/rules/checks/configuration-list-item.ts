import { say } from '#shared/model/message.ts'
import { settled } from '#shared/model/settled.ts'
import { configurationRule } from '../configuration-rule.ts'
import { itemsIn } from '../items.ts'
import { nearest } from '../nearest.ts'
import { severityFor, writtenSettings } from '../settings.ts'

/** Where a list may hold only certain values, it holds no others (UG/action-reference-CloudFormation). */
export const configurationListItem = configurationRule({
  id: 'configuration-list-item',
  topic: 'configuration',
  severity: 'error',
  summary: 'A list of which the values are known holds only these.',
  explanation: 'Spelling and case count. Between the values stand commas, without brackets or quotation marks.',
  docs: 'https://docs.aws.amazon.com/codepipeline/latest/userguide/action-reference-CloudFormation.html',
  *checkConfiguration(configured, type) {
    for (const { key, field, text, location } of writtenSettings(configured, type, 'list')) {
      const { choices } = field
      if (!choices) continue
      const items = itemsIn(text)
      const wrong = items.filter((item) => item !== '' && settled(item) !== undefined && !choices.includes(item))
      const [first] = wrong
      if (first === undefined) continue
      const repaired = items.map((item) => (wrong.includes(item) ? nearest(item, choices) : item))
      yield {
        location,
        message: say`Replace “${first}” in “${key}”: the values are ${choices.join(', ')}.`,
        severity: severityFor(field),
        fixes: repaired.includes(undefined)
          ? []
          : [
              {
                title: say`Change it to ${repaired.join(',')}`,
                repairs: [{ set: location, value: [...new Set(repaired)].join(',') }],
              },
            ],
      }
    }
  },
})
