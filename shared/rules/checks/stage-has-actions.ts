import { isList, member } from '#shared/model/json.ts'
import { at } from '#shared/model/location.ts'
import { say } from '#shared/model/message.ts'
import type { PipelineRule } from '../rule.ts'

/** A stage has at least one action (UG/limits); what the first one needs is said by source-stage-first. */
export const stageHasActions: PipelineRule = {
  id: 'stage-has-actions',
  topic: 'structure',
  severity: 'error',
  summary: 'Every stage has at least one action.',
  explanation:
    'CodePipeline refuses a pipeline with a stage in which nothing happens. A stage that shall only wait for somebody has a manual approval.',
  docs: 'https://docs.aws.amazon.com/codepipeline/latest/userguide/limits.html',
  *check({ stages }) {
    for (const [s, stage] of stages.entries()) {
      if (s === 0 || stage.opaque || stage.actions.length > 0 || !stage.areActionsKnown) continue
      // Without a list of actions the schema has said so.
      if (!isList(member(stage.raw, 'actions'))) continue
      yield {
        location: at('stages', s, 'actions'),
        message: say`Add an action to stage “${stage.label}”, or remove the stage: it has none.`,
      }
    }
  },
}
