import { say } from '#shared/model/message.ts'
import type { ActionRule } from '../rule.ts'

/** An environment variable has one value (UG/action-reference-Commands). */
export const environmentVariableOnce: ActionRule = {
  id: 'environment-variable-once',
  topic: 'configuration',
  severity: 'warning',
  summary: 'The environment variables of an action have different names.',
  explanation: 'Of two variables with one name, one is lost, and nobody says which.',
  docs: 'https://docs.aws.amazon.com/codepipeline/latest/userguide/action-reference-Commands.html',
  *checkAction({ environmentVariables }) {
    const taken = new Set<string>()
    for (const { name, index } of environmentVariables) {
      if (name === undefined) continue
      if (taken.has(name)) {
        yield {
          location: ['environmentVariables', index, 'name'],
          message: say`Rename or remove this variable: there is another named “${name}”.`,
        }
      }
      taken.add(name)
    }
  },
}
