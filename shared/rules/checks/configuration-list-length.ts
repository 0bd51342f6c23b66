import { say } from '#shared/model/message.ts'
import { configurationRule } from '../configuration-rule.ts'
import { itemsIn } from '../items.ts'
import { settingsOf, severityFor } from '../settings.ts'

/** Some lists have a largest number of values (UG/action-reference-LambdaDeploy). */
export const configurationListLength = configurationRule({
  id: 'configuration-list-length',
  topic: 'configuration',
  severity: 'error',
  summary: 'Lists have no more values than their key allows.',
  explanation: 'Values are counted between commas. The service behind the action refuses more than it allows.',
  docs: 'https://docs.aws.amazon.com/codepipeline/latest/userguide/action-reference.html',
  *checkConfiguration(configured, type) {
    for (const { key, field, value, location } of settingsOf(configured, type, 'list')) {
      const count = itemsIn(value).length
      if (field.maxItems === undefined || count <= field.maxItems) continue
      yield {
        location,
        message: say`Leave “${key}” at most ${field.maxItems} values: it has ${count}.`,
        severity: severityFor(field),
      }
    }
  },
})
