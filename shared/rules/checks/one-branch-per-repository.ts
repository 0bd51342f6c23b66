import { member } from '#shared/model/json.ts'
import { at } from '#shared/model/location.ts'
import { say } from '#shared/model/message.ts'
import { literal } from '#shared/model/value.ts'
import type { PipelineRule } from '../rule.ts'
import { startsByItself } from '../starts.ts'

/** Of several branches of one repository behind a connection, one starts the pipeline reliably. */
export const oneBranchPerRepository: PipelineRule = {
  id: 'one-branch-per-repository',
  topic: 'good practice',
  severity: 'warning',
  summary: 'A pipeline watches one branch of a repository.',
  explanation:
    'With two sources on different branches of the same repository behind a connection, changes of only one of them start the pipeline. Switch change detection off for the others, or give each branch its own pipeline.',
  docs: 'https://docs.aws.amazon.com/codepipeline/latest/userguide/troubleshooting.html',
  *check({ stages: [first] }, { catalog }) {
    const branches = new Map<string, string>()
    for (const [a, action] of first?.actions.entries() ?? []) {
      const repository = literal(member(action.configuration, 'FullRepositoryId'))
      const branch = literal(member(action.configuration, 'BranchName'))
      if (repository === undefined || branch === undefined) continue
      if (!startsByItself(action, catalog.find(action.type))) continue
      const other = branches.get(repository)
      if (other === undefined) branches.set(repository, branch)
      else if (other !== branch) {
        yield {
          location: at('stages', 0, 'actions', a, 'configuration', 'BranchName'),
          message: say`Set “DetectChanges” of this source to "false": another one watches branch “${other}” of the same repository, and only one branch starts the pipeline reliably.`,
        }
      }
    }
  },
}
