import { say } from '#shared/model/message.ts'
import type { ActionRule } from '../rule.ts'
import { isType, placeOf, setting } from '../settings.ts'

const key = 'DeployStrategy'

/** The longest that the shifting of traffic may take: two days (UG/action-reference-LambdaDeploy). */
const most = 2 * 24 * 60

/** Shifting traffic leaves a part for later and ends in time (UG/action-reference-LambdaDeploy). */
export const lambdaDeployStrategy: ActionRule = {
  id: 'lambda-deploy-strategy',
  topic: 'configuration',
  severity: 'warning',
  summary: 'A deployment strategy shifts from 1 to 99 percent at a time and takes at most two days.',
  explanation:
    'Canary10Percent5Minutes shifts a tenth first and the rest after five minutes; Linear10PercentEvery1Minute shifts a tenth every minute. The waiting times add up to two days at most.',
  docs: 'https://docs.aws.amazon.com/codepipeline/latest/userguide/action-reference-LambdaDeploy.html',
  *checkAction(action, type) {
    const value = isType(type, 'Deploy', 'Lambda') ? setting(action, key) : undefined
    const [, kind, share, pause] = /^(Canary|Linear)(\d+)Percent(?:Every)?(\d+)Minutes?$/.exec(value ?? '') ?? []
    if (kind === undefined) return
    const [percent, minutes] = [Number(share), Number(pause)]
    const location = placeOf(key)
    if (percent < 1 || percent > 99) {
      yield { location, message: say`Shift from 1 to 99 percent at a time in “${key}”: it says ${percent}.` }
      return
    }
    const waits = kind === 'Canary' ? 1 : Math.ceil(100 / percent) - 1
    if (waits * minutes > most) {
      yield {
        location,
        message: say`Shorten the waits in “${key}”: they take ${waits * minutes} minutes, and may take ${most}.`,
      }
    }
  },
}
