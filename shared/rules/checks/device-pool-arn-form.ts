import { say } from '#shared/model/message.ts'
import { arnOf } from '../arn.ts'
import type { ActionRule } from '../rule.ts'
import { isType, placeOf, setting } from '../settings.ts'

const key = 'DevicePoolArn'

/** A device pool is named by its ARN (UG/action-reference-DeviceFarm). */
export const devicePoolArnForm: ActionRule = {
  id: 'device-pool-arn-form',
  topic: 'configuration',
  severity: 'error',
  summary: 'DevicePoolArn is the ARN of a device pool.',
  explanation:
    'A pool that AWS curates has no account in its ARN, one of your own the account of its project. The name of a pool does not do.',
  docs: 'https://docs.aws.amazon.com/codepipeline/latest/userguide/action-reference-DeviceFarm.html',
  *checkAction(action, type) {
    const value = isType(type, 'Test', 'DeviceFarm') ? setting(action, key) : undefined
    const arn = arnOf(value ?? '')
    if (value === undefined || (arn?.service === 'devicefarm' && arn.resource.startsWith('devicepool:'))) return
    yield {
      location: placeOf(key),
      message: say`Give “${key}” the ARN of a device pool: arn:aws:devicefarm:us-west-2:ACCOUNT:devicepool:ID.`,
    }
  },
}
