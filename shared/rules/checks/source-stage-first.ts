import { at } from '#shared/model/location.ts'
import { say } from '#shared/model/message.ts'
import type { PipelineRule } from '../rule.ts'

/** The first stage holds source actions and nothing else (UG/pipeline-requirements). */
export const sourceStageFirst: PipelineRule = {
  id: 'source-stage-first',
  topic: 'structure',
  severity: 'error',
  summary: 'The first stage holds one or more source actions and nothing else.',
  explanation:
    'An execution begins with what the sources fetch. CodePipeline refuses a pipeline whose first stage has no source, or an action of another category.',
  docs: 'https://docs.aws.amazon.com/codepipeline/latest/userguide/pipeline-requirements.html',
  *check({ stages: [first] }) {
    if (!first || first.opaque) return
    if (first.actions.length === 0 && first.areActionsKnown) {
      yield { location: at('stages', 0, 'actions'), message: say`Add a source action: a pipeline begins with one.` }
    }
    for (const [index, { label, opaque, type }] of first.actions.entries()) {
      if (opaque || type.category === undefined || type.category === 'Source') continue
      yield {
        location: at('stages', 0, 'actions', index, 'actionTypeId', 'category'),
        message: say`Move action “${label}” to a later stage: the first stage holds only source actions.`,
      }
    }
  },
}
