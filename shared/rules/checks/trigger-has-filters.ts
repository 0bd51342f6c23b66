import { isObject, member } from '#shared/model/json.ts'
import { at } from '#shared/model/location.ts'
import { say } from '#shared/model/message.ts'
import type { PipelineRule } from '../rule.ts'

/** A trigger without filters starts the pipeline on every push to the source's branch, as the source itself does. */
export const triggerHasFilters: PipelineRule = {
  id: 'trigger-has-filters',
  topic: 'triggers',
  severity: 'hint',
  summary: 'A trigger has filters.',
  explanation:
    'Without filters for pushes or pull requests a trigger starts the pipeline on each push to the branch that the source action names. Change detection of the source does the same without a trigger.',
  docs: 'https://docs.aws.amazon.com/codepipeline/latest/userguide/pipelines-triggers.html',
  *check({ triggers }) {
    for (const { index, raw, opaque } of triggers) {
      const git = member(raw, 'gitConfiguration')
      if (opaque || !isObject(git) || git.push !== undefined || git.pullRequest !== undefined) continue
      yield {
        location: at('triggers', index, 'gitConfiguration'),
        message: say`Add filters for pushes or pull requests, or leave the trigger out: without them it does what the source does by itself.`,
      }
    }
  },
}
