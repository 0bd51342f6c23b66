import { say } from '#shared/model/message.ts'
import type { PipelineRule } from '../rule.ts'
import { filtersOf, placeOf } from '../trigger-patterns.ts'

/** The valid combinations have file paths only beside branches (UG/pipelines-triggers). */
export const filePathsWithBranches: PipelineRule = {
  id: 'file-paths-with-branches',
  topic: 'triggers',
  severity: 'warning',
  summary: 'A filter with file paths has branches too.',
  explanation:
    'AWS lists branches, and branches with file paths, as valid combinations; file paths alone are not on the list. To mean every branch, include **.',
  docs: 'https://docs.aws.amazon.com/codepipeline/latest/userguide/pipelines-triggers.html',
  *check({ triggers }) {
    for (const trigger of triggers) {
      for (const filter of filtersOf(trigger)) {
        // With tags it is told that they do not go together.
        if (!filter.hasFilePaths || filter.hasBranches || filter.hasTags) continue
        const place = placeOf(trigger, filter)
        yield {
          location: [...place, 'filePaths'],
          part: 'name',
          message: say`Add the branches that are meant: AWS lists file paths only together with branches.`,
          fixes: [
            {
              title: say`Add all branches`,
              repairs: [{ set: [...place, 'branches'], value: { includes: ['**'] } }],
            },
          ],
        }
      }
    }
  },
}
