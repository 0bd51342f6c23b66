import { say } from '#shared/model/message.ts'
import type { ActionRule } from '../rule.ts'
import { isType, placeOf, setting } from '../settings.ts'

/** A repository behind a connection is named owner/name (UG/action-reference-CodestarConnectionSource). */
export const connectionRepository: ActionRule = {
  id: 'connection-repository',
  topic: 'configuration',
  severity: 'error',
  summary: 'FullRepositoryId is owner/name.',
  explanation:
    'The connection knows the server, so the repository is named by its owner and name alone, without address and without .git; groups of GitLab may be nested. Upper and lower case matter.',
  docs: 'https://docs.aws.amazon.com/codepipeline/latest/userguide/action-reference-CodestarConnectionSource.html',
  *checkAction(action, type) {
    if (!isType(type, 'Source', 'CodeStarSourceConnection')) return
    const value = setting(action, 'FullRepositoryId')
    if (value === undefined || /^[^/:]+(\/[^/:]+)+$/.test(value)) return
    const location = placeOf('FullRepositoryId')
    const path = /^(?:https?:\/\/|ssh:\/\/|git@)[^/:]+[/:]([^:]+?)(?:\.git)?\/?$/.exec(value)?.[1]
    yield {
      location,
      message: say`Write “FullRepositoryId” as owner/name: it is “${value}”.`,
      fixes:
        path?.includes('/') === true
          ? [{ title: say`Change it to ${path}`, repairs: [{ set: location, value: path }] }]
          : [],
    }
  },
}
