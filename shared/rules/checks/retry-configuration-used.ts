import { member } from '#shared/model/json.ts'
import { at } from '#shared/model/location.ts'
import { say } from '#shared/model/message.ts'
import type { Fix, PipelineRule } from '../rule.ts'

/** A retry configuration goes with the result RETRY (UG/stage-retry). */
export const retryConfigurationUsed: PipelineRule = {
  id: 'retry-configuration-used',
  topic: 'conditions',
  severity: 'warning',
  summary: 'A retry configuration stands beside the result RETRY.',
  explanation:
    'retryConfiguration says how a stage is retried; that it is retried says the result of onFailure. Without RETRY the configuration has no effect.',
  docs: 'https://docs.aws.amazon.com/codepipeline/latest/userguide/stage-retry.html',
  *check({ stages }) {
    for (const [s, { raw, failure, label }] of stages.entries()) {
      if (!failure?.hasRetryConfiguration || failure.result === 'RETRY') continue
      const handling = member(raw, 'onFailure')
      const hasResult = member(handling, 'result') !== undefined
      // One that only CloudFormation knows may be RETRY.
      if (hasResult && failure.result === undefined) continue
      const location = at('stages', s, 'onFailure', 'retryConfiguration')
      const isRetryMeant = !hasResult && member(handling, 'conditions') === undefined
      const retrying: Fix = {
        title: say`Retry the stage`,
        repairs: [{ set: at('stages', s, 'onFailure', 'result'), value: 'RETRY' }],
      }
      const removing: Fix = { title: say`Remove the retry configuration`, repairs: [{ unset: location }] }
      yield {
        location,
        part: 'name',
        message: isRetryMeant
          ? say`Give “onFailure” of stage “${label}” the result RETRY: without it, nothing is retried.`
          : say`Remove the retry configuration of stage “${label}”: only the result RETRY has one.`,
        fixes: isRetryMeant ? [retrying, removing] : [removing],
      }
    }
  },
}
