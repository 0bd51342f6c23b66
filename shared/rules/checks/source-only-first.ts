import { at } from '#shared/model/location.ts'
import { say } from '#shared/model/message.ts'
import type { PipelineRule } from '../rule.ts'

/** Source actions stand only in the first stage (UG/pipeline-requirements). */
export const sourceOnlyFirst: PipelineRule = {
  id: 'source-only-first',
  topic: 'structure',
  severity: 'error',
  summary: 'Source actions stand only in the first stage.',
  explanation:
    'All sources are fetched at the beginning, whichever of them has changed. CodePipeline refuses a source action in a later stage.',
  docs: 'https://docs.aws.amazon.com/codepipeline/latest/userguide/pipeline-requirements.html',
  *check({ stages }) {
    // A stage whose value only CloudFormation knows may vanish and make a later one the first.
    if (stages[0]?.opaque) return
    for (const [s, { actions }] of stages.entries()) {
      if (s === 0) continue
      for (const [a, { label, type }] of actions.entries()) {
        if (type.category !== 'Source') continue
        yield {
          location: at('stages', s, 'actions', a, 'actionTypeId', 'category'),
          message: say`Move source action “${label}” to the first stage.`,
        }
      }
    }
  },
}
