import { member } from '#shared/model/json.ts'
import { say } from '#shared/model/message.ts'
import { isThere } from '#shared/model/settled.ts'
import type { ActionRule } from '../rule.ts'
import { isType, placeOf, setting } from '../settings.ts'

const key = 'PublishedTargetVersion'

/** A published version has a number, and an alias that is moved to it (UG/action-reference-LambdaDeploy). */
export const lambdaPublishedVersion: ActionRule = {
  id: 'lambda-published-version',
  topic: 'configuration',
  severity: 'warning',
  summary: 'PublishedTargetVersion is the number of a version that an alias is moved to.',
  explanation:
    'Lambda numbers the versions that it publishes: 1, 2, 3. $LATEST is none of them. Without FunctionAlias there is nothing to move to the version.',
  docs: 'https://docs.aws.amazon.com/codepipeline/latest/userguide/action-reference-LambdaDeploy.html',
  *checkAction(action, type) {
    if (!isType(type, 'Deploy', 'Lambda')) return
    const value = setting(action, key)
    if (value === undefined) return
    if (!/^[1-9]\d*$/.test(value)) {
      yield { location: placeOf(key), message: say`Give “${key}” the number of a published version: it is “${value}”.` }
    }
    if (action.isConfigurationKnown && isThere(member(action.configuration, 'FunctionAlias')) === false) {
      yield {
        location: placeOf('FunctionAlias'),
        message: say`Add “FunctionAlias”: it is the alias that is moved to version ${value}.`,
      }
    }
  },
}
