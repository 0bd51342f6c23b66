import { at } from '#shared/model/location.ts'
import { say } from '#shared/model/message.ts'
import type { PipelineRule } from '../rule.ts'

const modes = ['FAILED_ACTIONS', 'ALL_ACTIONS']

/** AWS's samples have a retry configuration beside RETRY; which mode counts without it is not documented. */
export const retryModeWritten: PipelineRule = {
  id: 'retry-mode-written',
  topic: 'conditions',
  severity: 'info',
  summary: 'An automatic retry says what it runs again.',
  explanation:
    'A stage is retried from the actions that failed or as a whole. Which of them CodePipeline takes where nothing is written is not documented.',
  docs: 'https://docs.aws.amazon.com/codepipeline/latest/userguide/stage-retry.html',
  *check({ stages }) {
    for (const [s, { failure, label }] of stages.entries()) {
      if (failure?.result !== 'RETRY' || failure.hasRetryConfiguration) continue
      const location = at('stages', s, 'onFailure', 'retryConfiguration')
      yield {
        location,
        message: say`Say what the retry of stage “${label}” runs again: FAILED_ACTIONS or ALL_ACTIONS.`,
        fixes: modes.map((retryMode) => ({
          title: say`Retry ${retryMode}`,
          repairs: [{ set: location, value: { retryMode } }],
        })),
      }
    }
  },
}
