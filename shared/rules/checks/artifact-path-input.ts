import { say } from '#shared/model/message.ts'
import { settled } from '#shared/model/settled.ts'
import { configurationRule } from '../configuration-rule.ts'
import { namingFixes } from '../input-named.ts'
import { inputNames, severityFor, writtenSettings } from '../settings.ts'

/** The artifact before the two colons is one of the action’s inputs (UG/action-reference-CloudFormation). */
export const artifactPathInput = configurationRule({
  id: 'artifact-path-input',
  topic: 'artifacts',
  severity: 'error',
  summary: 'The artifact in Artifact::path is one of the action’s input artifacts.',
  explanation:
    'An action can only read files of artifacts that it takes in; it is not enough that another action does.',
  docs: 'https://docs.aws.amazon.com/codepipeline/latest/userguide/action-reference-CloudFormation.html',
  *checkConfiguration(configured, type) {
    const inputs = inputNames(configured)
    if (!inputs) return
    for (const { key, field, text, location } of writtenSettings(configured, type, 'artifact-path')) {
      const [, before, path = ''] = /^(.+?)::(.+)$/s.exec(text.trim()) ?? []
      const artifact = settled(before)
      if (artifact === undefined || inputs.includes(artifact)) continue
      yield {
        location,
        message: say`Take in artifact “${artifact}” or name another in “${key}”: it is no input of this action.`,
        severity: severityFor(field),
        fixes: namingFixes(artifact, inputs, (input) => [{ set: location, value: `${input}::${path}` }]),
      }
    }
  },
})
