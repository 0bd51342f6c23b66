import { at } from '#shared/model/location.ts'
import { say } from '#shared/model/message.ts'
import type { PipelineRule } from '../rule.ts'
import { hasModeOfV2, isV1, takeV2 } from '../v2.ts'

/** V1 knows only SUPERSEDED (UG/pipeline-types-planning). */
export const executionModeNeedsV2: PipelineRule = {
  id: 'execution-mode-needs-v2',
  topic: 'structure',
  severity: 'error',
  summary: 'A V1 pipeline runs in SUPERSEDED mode.',
  explanation: 'QUEUED and PARALLEL are modes of V2. CodePipeline refuses a pipeline that asks for them and for V1.',
  docs: 'https://docs.aws.amazon.com/codepipeline/latest/userguide/pipeline-types-planning.html',
  *check(pipeline) {
    if (!isV1(pipeline) || !hasModeOfV2(pipeline)) return
    yield {
      location: at('executionMode'),
      message: say`Make the pipeline V2, or take SUPERSEDED: V1 has no ${pipeline.executionMode ?? ''} mode.`,
      fixes: [takeV2],
    }
  },
}
