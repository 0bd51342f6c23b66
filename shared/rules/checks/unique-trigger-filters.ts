import { sameJson } from '#shared/model/json.ts'
import { say } from '#shared/model/message.ts'
import type { PipelineRule } from '../rule.ts'
import { placeOf } from '../trigger-patterns.ts'

/** An event has no two filters that say the same (UG/limits). */
export const uniqueTriggerFilters: PipelineRule = {
  id: 'unique-trigger-filters',
  topic: 'triggers',
  severity: 'error',
  summary: 'The filters for one event are different.',
  explanation: 'CodePipeline refuses two filters for pushes, or two for pull requests, that say the same.',
  docs: 'https://docs.aws.amazon.com/codepipeline/latest/userguide/limits.html',
  *check({ triggers }) {
    for (const trigger of triggers) {
      for (const filters of [trigger.push, trigger.pullRequest]) {
        for (const [i, filter] of filters.entries()) {
          if (filter.opaque || !filters.slice(0, i).some(({ raw }) => sameJson(raw, filter.raw))) continue
          const location = placeOf(trigger, filter)
          yield {
            location,
            message: say`Remove this filter: another one says the same.`,
            fixes: [{ title: say`Remove the filter`, repairs: [{ unset: location }] }],
          }
        }
      }
    }
  },
}
