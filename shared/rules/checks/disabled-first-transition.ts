import { say } from '#shared/model/message.ts'
import type { PipelineRule } from '../rule.ts'
import { templateEntries } from '../template-members.ts'

/** A transition leads from one stage into the next, and into the first leads none. */
export const disabledFirstTransition: PipelineRule = {
  id: 'disabled-first-transition',
  topic: 'cloudformation',
  severity: 'warning',
  summary: 'No disabled transition is that into the first stage.',
  explanation:
    'Nothing comes before the first stage, so there is no transition into it. To keep sources from starting the pipeline, switch their change detection off.',
  docs: 'https://docs.aws.amazon.com/codepipeline/latest/userguide/transitions.html',
  *check(pipeline, { dialect }) {
    const first = pipeline.stages[0]?.name
    if (first === undefined) return
    for (const { text, location } of templateEntries(
      pipeline,
      dialect,
      'DisableInboundStageTransitions',
      'StageName',
    )) {
      if (text !== first) continue
      yield { location, message: say`Name a later stage: no transition leads into “${first}”, which is the first.` }
    }
  },
}
