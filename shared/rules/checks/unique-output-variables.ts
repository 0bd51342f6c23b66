import { itemsOf } from '#shared/model/json.ts'
import { at } from '#shared/model/location.ts'
import { say } from '#shared/model/message.ts'
import { repeated, severityOfRepetition } from '../repeated.ts'
import type { ActionRule } from '../rule.ts'

/** CloudFormation refuses a list of output variables with an entry twice. */
export const uniqueOutputVariables: ActionRule = {
  id: 'unique-output-variables',
  topic: 'variables',
  severity: 'warning',
  summary: 'An action lists every output variable once.',
  explanation: 'A second mention adds nothing. CloudFormation refuses it, so in a template it is an error.',
  docs: 'https://docs.aws.amazon.com/codepipeline/latest/userguide/action-reference-Commands.html',
  *checkAction({ raw }, _type, { dialect }) {
    for (const { text, index } of repeated(itemsOf(raw, 'outputVariables'))) {
      const location = at('outputVariables', index)
      yield {
        location,
        severity: severityOfRepetition(dialect),
        message: say`Remove this mention of “${text}”: it is listed already.`,
        fixes: [{ title: say`Remove the second mention`, repairs: [{ unset: location }] }],
      }
    }
  },
}
