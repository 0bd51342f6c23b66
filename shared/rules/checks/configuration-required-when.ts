import { holds } from '#shared/catalog/when.ts'
import { member } from '#shared/model/json.ts'
import { say } from '#shared/model/message.ts'
import { isThere } from '#shared/model/settled.ts'
import type { ActionRule } from '../rule.ts'
import { placeOf, severityFor } from '../settings.ts'

/** Some keys are required only with others, or with a certain number of artifacts (UG/action-reference). */
export const configurationRequiredWhen: ActionRule = {
  id: 'configuration-required-when',
  topic: 'configuration',
  severity: 'error',
  summary: 'Keys that are required in some cases are there in these cases.',
  explanation:
    'Whether a key is required may depend on another one or on the artifacts: the template of a stack, say, on whether the stack is made or deleted. Nothing is said where that depends on a value that only CloudFormation or the run knows.',
  docs: 'https://docs.aws.amazon.com/codepipeline/latest/userguide/action-reference.html',
  *checkAction(action, type) {
    if (!type || !action.isConfigurationKnown) return
    for (const [key, field] of Object.entries(type.fields)) {
      const needed = field.requiredWhen
      if (field.required || !needed?.when || isThere(member(action.configuration, key)) !== false) continue
      if (holds(needed.when, action, type.fields) !== true) continue
      yield {
        location: placeOf(key),
        message: say`Add “${key}” to the configuration: it is required when ${needed.words}.`,
        severity: severityFor(field),
      }
    }
  },
}
