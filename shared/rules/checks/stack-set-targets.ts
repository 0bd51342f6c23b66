import { say } from '#shared/model/message.ts'
import { settled } from '#shared/model/settled.ts'
import { itemsIn } from '../items.ts'
import type { ActionRule } from '../rule.ts'
import { placeOf, setting, written } from '../settings.ts'
import { isStackSet } from '../stack-set.ts'

const key = 'DeploymentTargets'

/** Stack instances go to accounts or to units of an organization (UG/action-reference-StackSets). */
export const stackSetTargets: ActionRule = {
  id: 'stack-set-targets',
  topic: 'configuration',
  severity: 'error',
  summary: 'Deployment targets are account ids, or ids of the root and units of an organization.',
  explanation:
    'A stack set with self-managed permissions goes to accounts, by their 12 digits, and one with service-managed permissions to the root (r-…) or units (ou-…) of an organization. Instead of the list there may be a file in an input artifact, as Artifact::path.',
  docs: 'https://docs.aws.amazon.com/codepipeline/latest/userguide/action-reference-StackSets.html',
  *checkAction(action, type) {
    const text = isStackSet(type) ? written(action, key) : undefined
    if (text === undefined || /::|^\s*\[/.test(text)) return
    const targets = itemsIn(text).filter((item) => item !== '' && settled(item) !== undefined)
    const wrong = targets.find((item) => !isAccount(item) && !isUnit(item))
    const model = setting(action, 'PermissionModel')
    const location = placeOf(key)
    if (wrong !== undefined) {
      yield {
        location,
        message: say`Replace “${wrong}” in “${key}” by an account id of 12 digits or an id such as ou-ab12-cdef3456.`,
      }
    } else if (model === 'SERVICE_MANAGED' && targets.some(isAccount)) {
      yield {
        location,
        message: say`Name units of the organization in “${key}”: permissions are service-managed.`,
        severity: 'warning',
      }
    } else if (model === 'SELF_MANAGED' && targets.some(isUnit)) {
      yield { location, message: say`Name accounts in “${key}”: permissions are self-managed.`, severity: 'warning' }
    }
  },
}

function isAccount(target: string): boolean {
  return /^\d{12}$/.test(target)
}

/** As the Organizations API describes ids of roots and units. */
function isUnit(target: string): boolean {
  return /^(r-[0-9a-z]{4,32}|ou-[0-9a-z]{4,32}-[0-9a-z]{8,32})$/.test(target)
}
