import { at } from '#shared/model/location.ts'
import { say } from '#shared/model/message.ts'
import type { PipelineRule } from '../rule.ts'

/** Automatic retry and conditions on failure exclude each other (UG/stage-conditions). */
export const retryWithoutConditions: PipelineRule = {
  id: 'retry-without-conditions',
  topic: 'conditions',
  severity: 'error',
  summary: 'A stage that is retried automatically has no conditions on failure.',
  explanation: 'onFailure either retries the stage or decides by a condition whether it is rolled back.',
  docs: 'https://docs.aws.amazon.com/codepipeline/latest/userguide/stage-conditions.html',
  *check({ stages }) {
    for (const [s, { failure, conditions, label }] of stages.entries()) {
      if (failure?.result !== 'RETRY') continue
      if (!conditions.some(({ position, opaque }) => position === 'onFailure' && !opaque)) continue
      yield {
        location: at('stages', s, 'onFailure', 'conditions'),
        part: 'name',
        message: say`Keep either the retry or the conditions in “onFailure” of stage “${label}”.`,
        fixes: [
          { title: say`Keep the retry`, repairs: [{ unset: at('stages', s, 'onFailure', 'conditions') }] },
          { title: say`Keep the conditions`, repairs: [{ unset: at('stages', s, 'onFailure', 'result') }] },
        ],
      }
    }
  },
}
