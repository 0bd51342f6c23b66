import { member } from '#shared/model/json.ts'
import { at } from '#shared/model/location.ts'
import { say } from '#shared/model/message.ts'
import { conditionResults } from '../condition-results.ts'
import type { PipelineRule } from '../rule.ts'

/** The API does not require a result, but a condition without one decides nothing. */
export const conditionHasResult: PipelineRule = {
  id: 'condition-has-result',
  topic: 'conditions',
  severity: 'warning',
  summary: 'A condition says what happens by its result.',
  explanation:
    'A condition is rules and a result: fail the stage, skip it or roll it back. What CodePipeline does with a condition without a result is not documented.',
  docs: 'https://docs.aws.amazon.com/codepipeline/latest/userguide/stage-conditions.html',
  *check({ stages }) {
    for (const [s, { conditions, failure }] of stages.entries()) {
      for (const { raw, position, result, isResultKnown, location } of conditions) {
        if (result !== undefined || !isResultKnown || member(raw, 'result') !== undefined) continue
        // It stands one level higher.
        if (position === 'onFailure' && failure?.result !== undefined) continue
        const place = at('stages', s, ...location, 'result')
        const allowed = conditionResults(position)
        yield {
          location: place,
          message: say`Say what this condition leads to: ${allowed.join(' or ')}.`,
          fixes: [
            ...allowed.map((value) => ({ title: say`Make it ${value}`, repairs: [{ set: place, value }] })),
            { title: say`Remove the condition`, repairs: [{ unset: at('stages', s, position) }] },
          ],
        }
      }
    }
  },
}
