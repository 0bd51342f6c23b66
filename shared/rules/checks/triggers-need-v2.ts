import { at } from '#shared/model/location.ts'
import { say } from '#shared/model/message.ts'
import type { PipelineRule } from '../rule.ts'
import { hasEntries, isV1, takeV2 } from '../v2.ts'

/** “Triggers on tag can only be used with V2 pipelines” is what the service answers otherwise. */
export const triggersNeedV2: PipelineRule = {
  id: 'triggers-need-v2',
  topic: 'structure',
  severity: 'error',
  summary: 'A V1 pipeline has no triggers.',
  explanation:
    'CodePipeline refuses a pipeline that has triggers and asks for V1. Without triggers a source still starts the pipeline on each change of its branch.',
  docs: 'https://docs.aws.amazon.com/codepipeline/latest/userguide/pipeline-types-planning.html',
  *check(pipeline) {
    if (!isV1(pipeline) || !hasEntries(pipeline.raw, 'triggers')) return
    yield {
      location: at('triggers'),
      part: 'name',
      message: say`Make the pipeline V2, or remove its triggers: V1 has none.`,
      fixes: [takeV2],
    }
  },
}
