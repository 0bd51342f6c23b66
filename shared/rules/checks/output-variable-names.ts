import { itemsOf } from '#shared/model/json.ts'
import { at } from '#shared/model/location.ts'
import { say } from '#shared/model/message.ts'
import type { ActionRule } from '../rule.ts'

/** Output variables have keys of letters, digits, @, - and _ (API/OutputVariablesMap). */
export const outputVariableNames: ActionRule = {
  id: 'output-variable-names',
  topic: 'variables',
  severity: 'warning',
  summary: 'Output variables are listed by their bare names.',
  explanation:
    'The list holds names of environment variables, without the $ by which a shell reads them. Other characters than letters, digits, @, - and _ are not allowed in the key of an output variable.',
  docs: 'https://docs.aws.amazon.com/codepipeline/latest/userguide/action-reference-Commands.html',
  *checkAction({ raw }) {
    for (const [index, name] of itemsOf(raw, 'outputVariables').entries()) {
      if (typeof name !== 'string' || name === '' || name.includes('#{') || /^[A-Za-z0-9@_-]+$/.test(name)) continue
      const bare = /^\s*\$?\{?([A-Za-z0-9@_-]+)\}?\s*$/.exec(name)?.[1]
      const location = at('outputVariables', index)
      yield {
        location,
        message: say`Write the bare name of an environment variable instead of “${name}”.`,
        ...(bare === undefined
          ? {}
          : { fixes: [{ title: say`Write ${bare}`, repairs: [{ set: location, value: bare }] }] }),
      }
    }
  },
}
