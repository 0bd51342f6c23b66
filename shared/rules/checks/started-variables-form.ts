import { say } from '#shared/model/message.ts'
import { itemTroubles, jsonItems, textsOf } from '../json-items.ts'
import type { ActionRule } from '../rule.ts'
import { placeOf } from '../settings.ts'

/** An action that starts a pipeline gives its variables by name (UG/action-reference-PipelineInvoke). */
export const startedVariablesForm: ActionRule = {
  id: 'started-variables-form',
  topic: 'configuration',
  severity: 'error',
  summary: 'The variables for a pipeline that is started have a name and a value.',
  explanation:
    'Variables holds a JSON list of objects with name and value, both text, for the variables that the started pipeline declares; each is named once.',
  docs: 'https://docs.aws.amazon.com/codepipeline/latest/userguide/action-reference-PipelineInvoke.html',
  *checkAction(action, type) {
    if (!type) return
    for (const list of jsonItems(action, type, 'pipeline-variables')) {
      const location = placeOf(list.key)
      for (const trouble of itemTroubles(list, { required: ['name', 'value'] })) yield { location, ...trouble }
      const names = textsOf(list.items, 'name')
      for (const [position, { text, index }] of names.entries()) {
        if (names.findIndex((each) => each.text === text) === position) continue
        yield {
          location,
          message: say`Remove ${list.key}[${index}]: “${text}” has a value already.`,
          severity: 'warning',
        }
      }
    }
  },
}
