import { actionAt } from '#shared/graph/flow.ts'
import { at } from '#shared/model/location.ts'
import { say } from '#shared/model/message.ts'
import type { PipelineRule } from '../rule.ts'
import { isType } from '../settings.ts'

/** An ECR source puts out imageDetail.json, which the standard ECS action cannot read (UG/action-reference-ECR). */
export const imageDetailConsumer: PipelineRule = {
  id: 'image-detail-consumer',
  topic: 'artifacts',
  severity: 'warning',
  summary: 'An ECS action does not deploy straight from an ECR source.',
  explanation:
    'The artifact of an ECR source holds imageDetail.json alone. The standard ECS action needs imagedefinitions.json, which names the containers; let a build write it, or deploy blue/green with CodeDeployToECS, which reads imageDetail.json.',
  docs: 'https://docs.aws.amazon.com/codepipeline/latest/userguide/action-reference-ECR.html',
  *check(pipeline, { flow: { artifacts } }) {
    for (const [artifact, { producers, consumers }] of artifacts) {
      const [producer] = producers
      const maker = producer && producers.length === 1 ? actionAt(pipeline, producer) : undefined
      if (!maker || !isType(maker.type, 'Source', 'ECR')) continue
      for (const { stage, action, index } of consumers) {
        const taker = actionAt(pipeline, { stage, action })
        if (!taker || !isType(taker.type, 'Deploy', 'ECS')) continue
        yield {
          location: at('stages', stage, 'actions', action, 'inputArtifacts', index, 'name'),
          message: say`Put a build before “${taker.label}” that writes imagedefinitions.json: “${artifact}” from ECR has only imageDetail.json.`,
        }
      }
    }
  },
}
