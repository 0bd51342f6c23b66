import { say } from '#shared/model/message.ts'
import { severityOfRepetition } from '../repeated.ts'
import type { ActionRule } from '../rule.ts'

/** CloudFormation refuses lists of artifacts with an entry twice; what the API does is not documented. */
export const uniqueInputArtifacts: ActionRule = {
  id: 'unique-input-artifacts',
  topic: 'artifacts',
  severity: 'warning',
  summary: 'An action takes in every artifact once.',
  explanation: 'A second mention adds nothing. CloudFormation refuses it, so in a template it is an error.',
  docs: 'https://docs.aws.amazon.com/codepipeline/latest/userguide/action-requirements.html',
  *checkAction({ inputs }, _type, { dialect }) {
    if (inputs.length < 2) return
    const taken = new Set<string>()
    for (const { name, index } of inputs) {
      if (name === undefined) continue
      if (taken.has(name)) {
        yield {
          location: ['inputArtifacts', index, 'name'],
          severity: severityOfRepetition(dialect),
          message: say`Remove this mention of “${name}”: the action takes it in already.`,
          fixes: [{ title: say`Remove the second mention`, repairs: [{ unset: ['inputArtifacts', index] }] }],
        }
      }
      taken.add(name)
    }
  },
}
