import { member } from '#shared/model/json.ts'
import { at } from '#shared/model/location.ts'
import { say } from '#shared/model/message.ts'
import { isThere } from '#shared/model/settled.ts'
import type { ActionRule } from '../rule.ts'

/** Only actions of AWS have roles of their own (UG/pipelines-create-cross-account); others are said to be refused. */
export const ownRoleAllowed: ActionRule = {
  id: 'own-role-allowed',
  topic: 'regions and roles',
  severity: 'warning',
  summary: 'Only actions of AWS have a role of their own.',
  explanation:
    'CodePipeline takes on an action’s own role to call the service of AWS that does the work. Partner actions and custom actions are done by somebody else’s worker, with which that role has nothing to do.',
  docs: 'https://docs.aws.amazon.com/codepipeline/latest/userguide/pipelines-create-cross-account.html',
  *checkAction({ raw, label, type: { owner } }, type) {
    const isAllowed = type ? type.actionRole : owner !== 'ThirdParty' && owner !== 'Custom'
    if (isAllowed || isThere(member(raw, 'roleArn')) !== true) return
    yield {
      location: at('roleArn'),
      message: say`Remove the role of action “${label}”: only actions of AWS have one of their own.`,
      fixes: [{ title: say`Remove the role`, repairs: [{ unset: at('roleArn') }] }],
    }
  },
}
