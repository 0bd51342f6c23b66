import { say } from '#shared/model/message.ts'
import type { ActionRule } from '../rule.ts'
import { isType, placeOf, setting } from '../settings.ts'

const key = 'ExternalEntityLink'

/** The link for reviewers is an address on the web (UG/approvals-action-add). */
export const approvalLink: ActionRule = {
  id: 'approval-link',
  topic: 'configuration',
  severity: 'warning',
  summary: 'The link for reviewers is a web address.',
  explanation: 'Reviewers are shown the link to follow, which takes an address with https:// or http:// in front.',
  docs: 'https://docs.aws.amazon.com/codepipeline/latest/userguide/approvals-action-add.html',
  *checkAction(action, type) {
    const value = isType(type, 'Approval', 'Manual') ? setting(action, key) : undefined
    if (value === undefined || /^https?:\/\/[^\s/]+\S*$/i.test(value)) return
    const location = placeOf(key)
    const address = /^(www\.)?[\w-]+(\.[\w-]+)+(\/\S*)?$/.test(value) ? `https://${value}` : undefined
    yield {
      location,
      message: say`Write an address with https:// in “${key}”: it is “${value}”.`,
      fixes:
        address === undefined
          ? []
          : [{ title: say`Change it to ${address}`, repairs: [{ set: location, value: address }] }],
    }
  },
}
