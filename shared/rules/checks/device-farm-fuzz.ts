import { member } from '#shared/model/json.ts'
import { say } from '#shared/model/message.ts'
import { isThere } from '#shared/model/settled.ts'
import type { ActionRule } from '../rule.ts'
import { isType, placeOf, setting } from '../settings.ts'

/** The keys of the fuzz test mean nothing to others (UG/action-reference-DeviceFarm). */
export const deviceFarmFuzz: ActionRule = {
  id: 'device-farm-fuzz',
  topic: 'configuration',
  severity: 'info',
  summary: 'Only the built-in fuzz test has fuzz events.',
  explanation: 'The keys that begin with Fuzz say how many events a fuzz test makes, how fast, and from which seed.',
  docs: 'https://docs.aws.amazon.com/codepipeline/latest/userguide/action-reference-DeviceFarm.html',
  *checkAction(action, type) {
    if (!type || !isType(type, 'Test', 'DeviceFarm')) return
    const testType = setting(action, 'TestType')
    if (testType === undefined || testType === 'BUILTIN_FUZZ') return
    for (const key of Object.keys(type.fields).filter((each) => each.startsWith('Fuzz'))) {
      if (isThere(member(action.configuration, key)) !== true) continue
      yield {
        location: placeOf(key),
        part: 'name',
        message: say`Remove “${key}”: it has no effect on a test of type ${testType}.`,
        fixes: [{ title: say`Remove it`, repairs: [{ unset: placeOf(key) }] }],
      }
    }
  },
}
