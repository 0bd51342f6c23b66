import { say } from '#shared/model/message.ts'
import type { GitFilter, Trigger } from '#shared/model/trigger.ts'
import type { PipelineRule } from '../rule.ts'
import { patternsIn, placeOf } from '../trigger-patterns.ts'

/** A merge is a push to a branch and the end of a pull request (UG/pipelines-filter). */
export const doubleStartOnMerge: PipelineRule = {
  id: 'double-start-on-merge',
  topic: 'triggers',
  severity: 'info',
  summary: 'A merge starts the pipeline once.',
  explanation:
    'Merging a pull request pushes to its branch and closes it. With a filter of pushes to that branch and one of pull requests that are closed, the pipeline may start twice.',
  docs: 'https://docs.aws.amazon.com/codepipeline/latest/userguide/pipelines-filter.html',
  *check({ triggers }) {
    for (const trigger of triggers) {
      const pushed = new Set(trigger.push.flatMap((filter) => includedBranches(trigger, filter)))
      for (const filter of trigger.pullRequest) {
        const event = filter.events.indexOf('CLOSED')
        const branch = includedBranches(trigger, filter).find((pattern) => pushed.has(pattern))
        if (filter.opaque || event < 0 || branch === undefined) continue
        yield {
          location: [...placeOf(trigger, filter), 'events', event],
          message: say`Leave CLOSED out, or “${branch}” among the pushes, unless a merge may start the pipeline twice.`,
        }
      }
    }
  },
}

function includedBranches(trigger: Trigger, filter: GitFilter): readonly string[] {
  return patternsIn(trigger, filter)
    .filter(({ criterion, list }) => criterion === 'branches' && list === 'includes')
    .map(({ text }) => text)
}
