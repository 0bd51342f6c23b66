import { say } from '#shared/model/message.ts'
import { itemsIn } from '../items.ts'
import type { ActionRule } from '../rule.ts'
import { settingsOf, severityFor } from '../settings.ts'

/** Some lists have a largest number of values (UG/action-reference-LambdaDeploy). */
export const configurationListLength: ActionRule = {
  id: 'configuration-list-length',
  topic: 'configuration',
  severity: 'error',
  summary: 'Lists have no more values than their key allows.',
  docs: 'https://docs.aws.amazon.com/codepipeline/latest/userguide/action-reference.html',
  *checkAction(action, type) {
    if (!type) return
    for (const { key, field, value, location } of settingsOf(action, type, 'list')) {
      const count = itemsIn(value).length
      if (field.maxItems === undefined || count <= field.maxItems) continue
      yield {
        location,
        message: say`Leave “${key}” at most ${field.maxItems} values: it has ${count}.`,
        severity: severityFor(field),
      }
    }
  },
}
