import { say } from '#shared/model/message.ts'
import type { ActionRule } from '../rule.ts'

/** An action takes an artifact in once (CFN/aws-properties-codepipeline-pipeline-actiondeclaration). */
export const inputArtifactOnce: ActionRule = {
  id: 'input-artifact-once',
  topic: 'artifacts',
  severity: 'warning',
  summary: 'An action takes in each artifact once.',
  explanation:
    'The second mention gives the action nothing that it does not have, and CloudFormation describes the input artifacts as different ones.',
  docs: 'https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-codepipeline-pipeline-actiondeclaration.html',
  *checkAction({ inputs }) {
    const taken = new Set<string>()
    for (const { name, index } of inputs) {
      if (name === undefined) continue
      if (taken.has(name)) {
        yield {
          location: ['inputArtifacts', index, 'name'],
          message: say`Remove this input artifact: the action has “${name}” already.`,
          fixes: [{ title: say`Remove it`, repairs: [{ unset: ['inputArtifacts', index] }] }],
        }
      }
      taken.add(name)
    }
  },
}
