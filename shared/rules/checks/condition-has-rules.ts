import { member } from '#shared/model/json.ts'
import { at } from '#shared/model/location.ts'
import { say } from '#shared/model/message.ts'
import type { PipelineRule } from '../rule.ts'

/** The API does not require rules, but without one there is nothing to decide by. An empty list the schema refuses. */
export const conditionHasRules: PipelineRule = {
  id: 'condition-has-rules',
  topic: 'conditions',
  severity: 'warning',
  summary: 'A condition has rules.',
  explanation:
    'A condition holds if all its rules do, one to five of them. What CodePipeline does with a condition without rules is not documented. To roll a stage back whenever it fails, give onFailure itself the result ROLLBACK.',
  docs: 'https://docs.aws.amazon.com/codepipeline/latest/userguide/stage-conditions.html',
  *check({ stages }) {
    for (const [s, { conditions }] of stages.entries()) {
      for (const { raw, opaque, location } of conditions) {
        if (opaque || member(raw, 'rules') !== undefined) continue
        yield {
          location: at('stages', s, ...location, 'rules'),
          message: say`Add a rule by which this condition is decided.`,
        }
      }
    }
  },
}
