import { say } from '#shared/model/message.ts'
import { arnOf } from '../arn.ts'
import type { ActionRule } from '../rule.ts'
import { isType, placeOf, setting } from '../settings.ts'

/** A CodeCommit repository is known by its name (CODECOMMIT/API_RepositoryMetadata). */
export const codeCommitRepository: ActionRule = {
  id: 'code-commit-repository',
  topic: 'configuration',
  severity: 'error',
  summary: 'The repository of a CodeCommit source is the name of a repository.',
  explanation:
    'The action takes the name of the repository, neither its ARN nor its clone address. A name has letters, digits, periods, underscores and hyphens and does not end in .git.',
  docs: 'https://docs.aws.amazon.com/codepipeline/latest/userguide/action-reference-CodeCommit.html',
  *checkAction(action, type) {
    if (!isType(type, 'Source', 'CodeCommit')) return
    const value = setting(action, 'RepositoryName')
    if (value === undefined || (/^[\w.-]{1,100}$/.test(value) && !value.endsWith('.git'))) return
    const location = placeOf('RepositoryName')
    const name = arnOf(value)?.resource ?? value.replace(/^.*\/v1\/repos\//, '').replace(/\.git$/, '')
    yield {
      location,
      message: say`Give “RepositoryName” the name of a repository: “${value}” is none.`,
      fixes:
        name !== value && /^[\w.-]{1,100}$/.test(name)
          ? [{ title: say`Change it to ${name}`, repairs: [{ set: location, value: name }] }]
          : [],
    }
  },
}
