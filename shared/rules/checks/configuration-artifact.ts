import { say } from '#shared/model/message.ts'
import { configurationRule } from '../configuration-rule.ts'
import { namingFixes } from '../input-named.ts'
import { inputNames, settingsOf, severityFor } from '../settings.ts'

/** What a setting calls an artifact is one of the action’s inputs (UG/action-reference-CodeBuild). */
export const configurationArtifact = configurationRule({
  id: 'configuration-artifact',
  topic: 'artifacts',
  severity: 'error',
  summary: 'A setting that names an artifact names one of the action’s input artifacts.',
  explanation:
    'PrimarySource of CodeBuild and the artifact keys of CodeDeployToECS say which of the inputs has a certain part. An action can only use artifacts that it takes in.',
  docs: 'https://docs.aws.amazon.com/codepipeline/latest/userguide/action-reference-CodeBuild.html',
  *checkConfiguration(configured, type) {
    const inputs = inputNames(configured)
    if (!inputs) return
    for (const { key, field, value, location } of settingsOf(configured, type, 'artifact')) {
      if (inputs.includes(value)) continue
      yield {
        location,
        message: say`Name one of the input artifacts in “${key}”: “${value}” is none of them.`,
        severity: severityFor(field),
        fixes: namingFixes(value, inputs, (input) => [{ set: location, value: input }]),
      }
    }
  },
})
