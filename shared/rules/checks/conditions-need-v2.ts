import { at } from '#shared/model/location.ts'
import { say } from '#shared/model/message.ts'
import type { PipelineRule } from '../rule.ts'
import { isV1, stageMembersOfV2, takeV2 } from '../v2.ts'

/** Conditions, automatic retry and rollback of stages are parts of V2 (UG/pipeline-types-planning). */
export const conditionsNeedV2: PipelineRule = {
  id: 'conditions-need-v2',
  topic: 'structure',
  severity: 'error',
  summary: 'The stages of a V1 pipeline have no conditions, no automatic retry and no rollback.',
  explanation:
    'beforeEntry, onSuccess and onFailure are parts of V2, and CodePipeline refuses them together with V1. A stage of a V1 pipeline can still be retried by hand.',
  docs: 'https://docs.aws.amazon.com/codepipeline/latest/userguide/pipeline-types-planning.html',
  *check(pipeline) {
    if (!isV1(pipeline)) return
    for (const [s, stage] of pipeline.stages.entries()) {
      for (const name of stageMembersOfV2(stage)) {
        yield {
          location: at('stages', s, name),
          part: 'name',
          message: say`Make the pipeline V2, or remove “${name}” from stage “${stage.label}”: V1 has no conditions.`,
          fixes: [takeV2],
        }
      }
    }
  },
}
