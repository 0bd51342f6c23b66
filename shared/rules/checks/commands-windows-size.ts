import { holds } from '#shared/catalog/when.ts'
import type { When } from '#shared/catalog/field.ts'
import { say } from '#shared/model/message.ts'
import type { ActionRule } from '../rule.ts'
import { isType, placeOf } from '../settings.ts'

const windows: When = { key: 'EnvironmentType', in: ['WINDOWS_SERVER_2022_CONTAINER'] }
const small: When = { key: 'ComputeType', in: ['BUILD_GENERAL1_SMALL'] }
const key = 'ComputeType'

/** There is no small machine with Windows (UG/action-reference-Commands). */
export const commandsWindowsSize: ActionRule = {
  id: 'commands-windows-size',
  topic: 'configuration',
  severity: 'warning',
  summary: 'Commands on Windows have a machine of medium size or larger.',
  explanation:
    'BUILD_GENERAL1_SMALL, which is taken where there is no ComputeType, does not go with a Windows container: the action fails when it runs.',
  docs: 'https://docs.aws.amazon.com/codepipeline/latest/userguide/action-reference-Commands.html',
  *checkAction(action, type) {
    if (!type || !isType(type, 'Compute', 'Commands')) return
    if (holds({ all: [windows, small] }, action, type.fields) !== true) return
    const value = 'BUILD_GENERAL1_MEDIUM'
    yield {
      location: placeOf(key),
      message: say`Set “${key}” to ${value} or a larger one: a small machine does not go with Windows.`,
      fixes: [{ title: say`Set it to ${value}`, repairs: [{ set: placeOf(key), value }] }],
    }
  },
}
