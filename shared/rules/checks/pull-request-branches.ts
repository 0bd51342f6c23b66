import { say } from '#shared/model/message.ts'
import type { PipelineRule } from '../rule.ts'
import { placeOf } from '../trigger-patterns.ts'

/** The valid combinations for pull requests all have branches (UG/pipelines-triggers). */
export const pullRequestBranches: PipelineRule = {
  id: 'pull-request-branches',
  topic: 'triggers',
  severity: 'warning',
  summary: 'A filter of pull requests names branches.',
  explanation:
    'The branches of such a filter are those into which a pull request is to be merged. AWS lists branches, and branches with file paths, as valid combinations.',
  docs: 'https://docs.aws.amazon.com/codepipeline/latest/userguide/pipelines-triggers.html',
  *check({ triggers }) {
    for (const trigger of triggers) {
      for (const filter of trigger.pullRequest) {
        if (filter.opaque || filter.hasBranches || filter.hasFilePaths) continue
        yield {
          location: [...placeOf(trigger, filter), 'branches'],
          message: say`Add the branches into which the pull requests go.`,
        }
      }
    }
  },
}
