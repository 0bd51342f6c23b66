import { say } from '#shared/model/message.ts'
import { settled } from '#shared/model/settled.ts'
import { configurationRule } from '../configuration-rule.ts'
import { itemTroubles, jsonItems, textsOf } from '../json-items.ts'
import { placeOf } from '../settings.ts'

/** Where CodeBuild can take the value of a variable from (UG/action-reference-CodeBuild). */
const types: readonly string[] = ['PLAINTEXT', 'PARAMETER_STORE', 'SECRETS_MANAGER']

/** EnvironmentVariables of a CodeBuild action lists variables with name, value and type (UG/action-reference-CodeBuild). */
export const buildEnvironmentForm = configurationRule({
  id: 'build-environment-form',
  topic: 'configuration',
  severity: 'error',
  summary: 'EnvironmentVariables lists variables with a name, a value and a known type.',
  explanation:
    'Each variable is an object with name and value, both text, and if need be a type: PLAINTEXT, which it is otherwise, PARAMETER_STORE or SECRETS_MANAGER. With the last two the value names where the real one is.',
  docs: 'https://docs.aws.amazon.com/codepipeline/latest/userguide/action-reference-CodeBuild.html',
  *checkConfiguration(configured, type) {
    for (const list of jsonItems(configured, type, 'environment-variables')) {
      const location = placeOf(list.key)
      for (const trouble of itemTroubles(list, { required: ['name', 'value'], optional: ['type'] })) {
        yield { location, ...trouble }
      }
      for (const { text, index } of textsOf(list.items, 'type')) {
        if (settled(text) === undefined || types.includes(text)) continue
        yield {
          location,
          message: say`Choose one of these for the type of ${list.key}[${index}]: ${types.join(', ')}.`,
        }
      }
    }
  },
})
