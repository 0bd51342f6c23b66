import { say } from '#shared/model/message.ts'
import type { ActionRule } from '../rule.ts'
import { placeOf, setting } from '../settings.ts'

/** The key that holds the branch of a Git source. */
const branchKeys = ['BranchName', 'Branch'] as const

/** A Git source watches one branch, by its short name (UG/action-reference-CodeCommit). */
export const sourceBranch: ActionRule = {
  id: 'source-branch',
  topic: 'configuration',
  severity: 'error',
  summary: 'The branch of a source is the short name of one branch.',
  explanation:
    'A source action watches one branch by its name. Names of branches hold no blanks, colons, asterisks and the like; to start for several branches, give the pipeline triggers. A name with refs/heads/ in front looks for a branch that has this in its name.',
  docs: 'https://docs.aws.amazon.com/codepipeline/latest/userguide/action-reference-CodeCommit.html',
  *checkAction(action, type) {
    if (type?.category !== 'Source') return
    for (const key of branchKeys) {
      const value = key in type.fields ? setting(action, key) : undefined
      if (value === undefined) continue
      const location = placeOf(key)
      // What Git forbids in the name of a branch.
      if (/[\s~^:?*[\\]|\.\.|@\{|\/\/|^[/.-]|[/.]$|\.lock$/.test(value)) {
        const message = say`Name one branch in “${key}”: no branch can be called “${value}”.`
        // Where a trigger starts the pipeline, a connection takes the branch from there.
        yield { location, message, severity: type.provider === 'CodeStarSourceConnection' ? 'warning' : 'error' }
        continue
      }
      const short = /^refs\/heads\/(.+)$/.exec(value)?.[1]
      if (short === undefined) continue
      yield {
        location,
        message: say`Write “${short}” in “${key}”, without refs/heads/.`,
        severity: 'warning',
        fixes: [{ title: say`Change it to ${short}`, repairs: [{ set: location, value: short }] }],
      }
    }
  },
}
