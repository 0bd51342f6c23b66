import { member } from '#shared/model/json.ts'
import { say } from '#shared/model/message.ts'
import { isThere } from '#shared/model/settled.ts'
import type { ActionRule } from '../rule.ts'
import { isStackSet } from '../stack-set.ts'
import { placeOf, setting } from '../settings.ts'

/** Automatic deployment excludes targets and Regions (UG/action-reference-StackSets). */
export const stackSetAutoDeployment: ActionRule = {
  id: 'stack-set-auto-deployment',
  topic: 'configuration',
  severity: 'warning',
  summary: 'A stack set is deployed automatically or to targets that are named.',
  explanation:
    'Where OrganizationsAutoDeployment is on, accounts get their stack instances as they join the organization, and the action names no deployment targets and Regions.',
  docs: 'https://docs.aws.amazon.com/codepipeline/latest/userguide/action-reference-StackSets.html',
  *checkAction(action, type) {
    if (!isStackSet(type)) return
    const automatic = setting(action, 'OrganizationsAutoDeployment')
    if (automatic !== 'Enabled' && automatic !== 'EnabledWithStackRetention') return
    const given = ['DeploymentTargets', 'Regions'].find((key) => isThere(member(action.configuration, key)) === true)
    if (given === undefined) return
    yield {
      location: placeOf(given),
      message: say`Remove “${given}”, or set OrganizationsAutoDeployment to Disabled: one excludes the other.`,
    }
  },
}
