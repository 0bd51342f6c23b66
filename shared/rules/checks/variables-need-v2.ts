import { at } from '#shared/model/location.ts'
import { say } from '#shared/model/message.ts'
import type { PipelineRule } from '../rule.ts'
import { hasEntries, isV1, takeV2 } from '../v2.ts'

/** Variables of a pipeline are a part of V2 (UG/pipeline-types-planning); those of actions are not. */
export const variablesNeedV2: PipelineRule = {
  id: 'variables-need-v2',
  topic: 'structure',
  severity: 'error',
  summary: 'A V1 pipeline has no variables of its own.',
  explanation:
    'CodePipeline refuses a pipeline that declares variables and asks for V1. Output variables of actions, which have namespaces, are good in both types.',
  docs: 'https://docs.aws.amazon.com/codepipeline/latest/userguide/pipeline-types-planning.html',
  *check(pipeline) {
    if (!isV1(pipeline) || !hasEntries(pipeline.raw, 'variables')) return
    yield {
      location: at('variables'),
      part: 'name',
      message: say`Make the pipeline V2, or remove its variables: V1 has none.`,
      fixes: [takeV2],
    }
  },
}
