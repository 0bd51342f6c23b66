import { member } from '#shared/model/json.ts'
import { say } from '#shared/model/message.ts'
import { isThere } from '#shared/model/settled.ts'
import { configurationRule } from '../configuration-rule.ts'
import type { Fix } from '../rule.ts'
import { placeOf, severityFor } from '../settings.ts'

/** An action is refused without the keys that its type requires (UG/structure-configuration-examples). */
export const configurationRequired = configurationRule({
  id: 'configuration-required',
  topic: 'configuration',
  severity: 'error',
  summary: 'The configuration of an action has every key that its type requires.',
  explanation:
    'Each action type says which keys its configuration must have. CodePipeline refuses the pipeline if one is missing.',
  docs: 'https://docs.aws.amazon.com/codepipeline/latest/userguide/structure-configuration-examples.html',
  *checkConfiguration({ configuration, isConfigurationKnown }, type) {
    if (!isConfigurationKnown) return
    for (const [key, field] of Object.entries(type.fields)) {
      if (!field.required || isThere(member(configuration, key)) !== false) continue
      yield {
        location: placeOf(key),
        message: say`Add “${key}” to the configuration: ${type.title} requires it.`,
        severity: severityFor(field),
        fixes: (field.choices ?? []).map((choice): Fix => addition(key, choice)),
      }
    }
  },
})

function addition(key: string, value: string): Fix {
  return { title: say`Add ${key} with ${value}`, repairs: [{ set: placeOf(key), value }] }
}
