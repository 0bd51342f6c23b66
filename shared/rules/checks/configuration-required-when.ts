import type { When } from '#shared/catalog/field.ts'
import { holds } from '#shared/catalog/when.ts'
import { member } from '#shared/model/json.ts'
import { say } from '#shared/model/message.ts'
import { isThere } from '#shared/model/settled.ts'
import { configurationRule } from '../configuration-rule.ts'
import { placeOf, severityFor } from '../settings.ts'

/** Some keys are required only with others, or with a certain number of artifacts (UG/action-reference). */
export const configurationRequiredWhen = configurationRule({
  id: 'configuration-required-when',
  topic: 'configuration',
  severity: 'error',
  summary: 'Keys that are required in some cases are there in these cases.',
  explanation:
    'Whether a key is required may depend on another one or on the artifacts: the template of a stack, say, on whether the stack is made or deleted. Nothing is said where that depends on a value that only CloudFormation or the run knows.',
  docs: 'https://docs.aws.amazon.com/codepipeline/latest/userguide/action-reference.html',
  *checkConfiguration(configured, type) {
    if (!configured.isConfigurationKnown) return
    const missing = new Map(
      Object.entries(type.fields).flatMap(([key, field]) => {
        const { when, words = '' } = field.requiredWhen ?? {}
        if (field.required || !when || isThere(member(configured.configuration, key)) !== false) return []
        return holds(when, configured, type.fields) === true ? [[key, { field, when, words }] as const] : []
      }),
    )
    for (const [key, { field, when, words }] of missing) {
      // Of keys that take each other’s place, it is enough to ask for some.
      const others = insteadOf(when)
      if (others.length > 0 && others.every((other) => missing.has(other))) {
        missing.delete(key)
        continue
      }
      yield {
        location: placeOf(key),
        message: say`Add “${key}” to the configuration: it is required when ${words}.`,
        severity: severityFor(field),
      }
    }
  },
})

/** The keys without which another one is required. */
function insteadOf(when: When): readonly string[] {
  if ('all' in when) return when.all.flatMap(insteadOf)
  return 'set' in when && !when.set ? [when.key] : []
}
