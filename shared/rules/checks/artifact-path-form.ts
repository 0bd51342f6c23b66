import { say } from '#shared/model/message.ts'
import { configurationRule } from '../configuration-rule.ts'
import type { Fix } from '../rule.ts'
import { inputNames, settingsOf, severityFor } from '../settings.ts'

/** A file of an input artifact is named `Artifact::path` (UG/action-reference-CloudFormation). */
export const artifactPathForm = configurationRule({
  id: 'artifact-path-form',
  topic: 'artifacts',
  severity: 'error',
  summary: 'A file in an input artifact is named as Artifact::path.',
  explanation:
    'CloudFormation actions may have several input artifacts, so their files are named with the artifact in front: Code::stack/template.yaml. The path counts from the root of the artifact.',
  docs: 'https://docs.aws.amazon.com/codepipeline/latest/userguide/action-reference-CloudFormation.html',
  *checkConfiguration(configured, type) {
    for (const { key, field, value, location } of settingsOf(configured, type, 'artifact-path')) {
      const [, artifact = '', path = ''] = /^(.*?)::(.*)$/s.exec(value) ?? []
      if (artifact !== '' && path !== '') continue
      yield {
        location,
        message: say`Write “${key}” as Artifact::path: an input artifact, two colons, and a file in it.`,
        severity: severityFor(field),
        fixes: inFrontOf(value, inputNames(configured) ?? []).map(
          (repaired): Fix => ({ title: say`Change it to ${repaired}`, repairs: [{ set: location, value: repaired }] }),
        ),
      }
    }
  },
})

/** A plain path can only lie in an input artifact, and there is no doubt in which if there is one. */
function inFrontOf(value: string, inputs: readonly string[]): readonly string[] {
  const path = value.replace(/^(::|\.?\/)/, '')
  if (path === '' || /:/.test(path)) {
    const apart = /^([\w-]+):([^:]+)$/.exec(value)
    return apart && inputs.includes(apart[1] ?? '') ? [`${apart[1] ?? ''}::${apart[2] ?? ''}`] : []
  }
  return inputs.map((input) => `${input}::${path}`)
}
