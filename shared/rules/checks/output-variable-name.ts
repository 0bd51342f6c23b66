import { itemsOf } from '#shared/model/json.ts'
import { say } from '#shared/model/message.ts'
import { literal } from '#shared/model/value.ts'
import type { ActionRule } from '../rule.ts'

/** Output variables of a Commands action are environment variables by name (UG/action-reference-Commands). */
export const outputVariableName: ActionRule = {
  id: 'output-variable-name',
  topic: 'variables',
  severity: 'warning',
  summary: 'A Commands action puts out each environment variable once, by a name that one can have.',
  explanation:
    'outputVariables lists environment variables whose values later actions can read. A name with a dollar sign or other characters than letters, digits and underscores is none that a shell can set.',
  docs: 'https://docs.aws.amazon.com/codepipeline/latest/userguide/action-reference-Commands.html',
  *checkAction({ raw }, type) {
    if (!type?.members?.includes('outputVariables')) return
    const names = itemsOf(raw, 'outputVariables').map(literal)
    for (const [index, name] of names.entries()) {
      if (name === undefined || name === '') continue
      const location = ['outputVariables', index]
      const bare = /^\$?\{?([A-Za-z_][A-Za-z0-9_]*)\}?$/.exec(name)?.[1]
      if (bare === name) {
        if (names.indexOf(name) < index)
          yield { location, message: say`Remove this entry: “${name}” is listed already.` }
      } else {
        yield {
          location,
          message: say`Write the name of an environment variable for “${name}”: letters, digits and underscores.`,
          fixes:
            bare === undefined ? [] : [{ title: say`Change it to ${bare}`, repairs: [{ set: location, value: bare }] }],
        }
      }
    }
  },
}
