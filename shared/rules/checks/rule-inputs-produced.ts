import { isInReach } from '#shared/graph/references.ts'
import { at } from '#shared/model/location.ts'
import { say } from '#shared/model/message.ts'
import { nearest } from '../nearest.ts'
import type { PipelineRule } from '../rule.ts'

/** A rule can take in what exists when it is checked: before its stage what earlier ones made, after it what it made too. */
export const ruleInputsProduced: PipelineRule = {
  id: 'rule-inputs-produced',
  topic: 'conditions',
  severity: 'warning',
  summary: 'Every input artifact of a rule exists when the rule is checked.',
  explanation:
    'Before entry a rule can take in the artifacts of earlier stages; on success and on failure those of its own stage as well.',
  docs: 'https://docs.aws.amazon.com/codepipeline/latest/userguide/stage-conditions.html',
  *check(pipeline, { flow: { artifacts, unknownOutputs } }) {
    for (const [s, { conditions }] of pipeline.stages.entries()) {
      for (const { position, location, rules } of conditions) {
        for (const { index, inputs } of rules) {
          for (const { name, index: input } of inputs) {
            if (name === undefined) continue
            const makers = artifacts.get(name)?.producers ?? []
            if (makers.length === 0 && unknownOutputs) continue
            if (makers.some((maker) => isInReach(pipeline, maker, { stage: s, position }))) continue
            const place = at('stages', s, ...location, 'rules', index, 'inputArtifacts', input, 'name')
            const made = [...artifacts].flatMap(([artifact, { producers }]) => (producers.length > 0 ? [artifact] : []))
            const near = makers.length > 0 ? undefined : nearest(name, made)
            yield {
              location: place,
              message:
                makers.length > 0
                  ? say`Take another artifact than “${name}”: it does not exist yet when this rule is checked.`
                  : say`Take another artifact than “${name}”: no action puts it out.`,
              ...(near === undefined
                ? {}
                : { fixes: [{ title: say`Take ${near}`, repairs: [{ set: place, value: near }] }] }),
            }
          }
        }
      }
    }
  },
}
