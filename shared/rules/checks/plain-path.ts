import { say } from '#shared/model/message.ts'
import type { ActionRule } from '../rule.ts'
import { inputNames, settingsOf } from '../settings.ts'

/** Keys that take an artifact in front of the path, though they take other things too (UG/action-reference-StackSets). */
const perhapsPaths: ReadonlySet<string> = new Set(['Parameters', 'ParameterOverrides'])

/** Only some keys name a file with its artifact (UG/action-reference). */
export const plainPath: ActionRule = {
  id: 'plain-path',
  topic: 'artifacts',
  severity: 'warning',
  summary: 'Where a key holds a plain path, no artifact stands in front of it.',
  explanation:
    'Artifact::path is the notation of CloudFormation actions. Other actions look for the file in their input artifact by its path alone, and would look for one with the colons in its name.',
  docs: 'https://docs.aws.amazon.com/codepipeline/latest/userguide/action-reference.html',
  *checkAction(action, type) {
    const inputs = inputNames(action)
    if (type?.owner !== 'AWS' || !inputs) return
    for (const { key, field, value, location } of settingsOf(action, type)) {
      if ((field.kind !== 'text' && field.kind !== 'lines') || perhapsPaths.has(key)) continue
      const [, artifact = '', path = ''] = /^([\w-]+)::(\S+)$/.exec(value) ?? []
      if (!inputs.includes(artifact)) continue
      yield {
        location,
        message: say`Write just “${path}” in “${key}”: the path counts from the root of the input artifact.`,
        fixes: [{ title: say`Change it to ${path}`, repairs: [{ set: location, value: path }] }],
      }
    }
  },
}
