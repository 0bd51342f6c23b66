import type { Position } from '#shared/model/condition.ts'
import { at } from '#shared/model/location.ts'
import { say } from '#shared/model/message.ts'
import { conditionResults } from '../condition-results.ts'
import type { PipelineRule } from '../rule.ts'

/** Which results a condition can have depends on where it stands (UG/stage-conditions). */
export const conditionResultAllowed: PipelineRule = {
  id: 'condition-result-allowed',
  topic: 'conditions',
  severity: 'error',
  summary: 'A condition has a result that is possible where it stands.',
  explanation:
    'Before entry a condition fails the stage or skips it, on success it fails the stage or rolls it back, on failure it rolls it back. To try again, onFailure itself has the result RETRY; that is no result of a condition.',
  docs: 'https://docs.aws.amazon.com/codepipeline/latest/userguide/stage-conditions.html',
  *check({ stages }) {
    for (const [s, { conditions }] of stages.entries()) {
      for (const { position, result, location } of conditions) {
        // Of what is no result at all the schema has said so.
        if (result === undefined || !results.includes(result)) continue
        const allowed = conditionResults(position)
        if (allowed.includes(result)) continue
        const place = at('stages', s, ...location, 'result')
        yield {
          location: place,
          message: say`Choose ${allowed.join(' or ')} for this condition: ${result} is no result in “${position}”.`,
          // For onFailure AWS shows FAIL in one picture, and means that nothing happens.
          severity: isCertain(position) ? 'error' : 'warning',
          fixes:
            allowed.length < 2
              ? []
              : allowed.map((value) => ({ title: say`Make it ${value}`, repairs: [{ set: place, value }] })),
        }
      }
    }
  },
}

const results = ['ROLLBACK', 'FAIL', 'RETRY', 'SKIP']

function isCertain(position: Position): boolean {
  return position !== 'onFailure'
}
