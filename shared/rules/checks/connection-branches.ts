import { at } from '#shared/model/location.ts'
import { say } from '#shared/model/message.ts'
import type { PipelineRule } from '../rule.ts'
import { isType, placeOf, setting } from '../settings.ts'

/** Of several branches of one repository, only one is sure to start the pipeline (UG/troubleshooting). */
export const connectionBranches: PipelineRule = {
  id: 'connection-branches',
  topic: 'good practice',
  severity: 'warning',
  summary: 'A pipeline watches one branch of a repository behind a connection.',
  explanation:
    'Several sources with the same connection and repository but different branches start the pipeline reliably for one of the branches only. Start it for the others by triggers, or give each branch a pipeline.',
  docs: 'https://docs.aws.amazon.com/codepipeline/latest/userguide/action-reference-CodestarConnectionSource.html',
  *check({ stages }, { catalog }) {
    const branches = new Map<string, string>()
    for (const [a, action] of stages[0]?.actions.entries() ?? []) {
      if (!isType(catalog.find(action.type), 'Source', 'CodeStarSourceConnection')) continue
      const [connection, repository, branch] = ['ConnectionArn', 'FullRepositoryId', 'BranchName'].map((key) =>
        setting(action, key),
      )
      // A source that does not look for changes does not start the pipeline either.
      if (setting(action, 'DetectChanges') === 'false') continue
      if (connection === undefined || repository === undefined || branch === undefined) continue
      const source = `${connection} ${repository}`
      const first = branches.get(source)
      if (first === undefined) branches.set(source, branch)
      else if (first !== branch) {
        yield {
          location: at('stages', 0, 'actions', a, ...placeOf('BranchName')),
          message: say`Watch one branch of “${repository}” here: changes of “${branch}” may not start the pipeline beside “${first}”.`,
        }
      }
    }
  },
}
