import { holds } from '#shared/catalog/when.ts'
import { member } from '#shared/model/json.ts'
import { say } from '#shared/model/message.ts'
import { isThere } from '#shared/model/settled.ts'
import { configurationRule } from '../configuration-rule.ts'
import { placeOf } from '../settings.ts'

/** Some keys mean something only with others (UG/action-reference). */
export const configurationUnusedKey = configurationRule({
  id: 'configuration-unused-key',
  topic: 'configuration',
  severity: 'info',
  summary: 'Keys have an effect where they stand.',
  explanation:
    'Nothing is refused, but the service takes no notice of the key, and whoever reads the pipeline may believe that it does.',
  docs: 'https://docs.aws.amazon.com/codepipeline/latest/userguide/action-reference.html',
  *checkConfiguration(configured, type) {
    for (const [key, { unusedWhen }] of Object.entries(type.fields)) {
      if (!unusedWhen?.when || isThere(member(configured.configuration, key)) !== true) continue
      if (holds(unusedWhen.when, configured, type.fields) !== true) continue
      yield {
        location: placeOf(key),
        part: 'name',
        message: say`Remove “${key}”: it has no effect when ${unusedWhen.words}.`,
        fixes: [{ title: say`Remove it`, repairs: [{ unset: placeOf(key) }] }],
      }
    }
  },
})
