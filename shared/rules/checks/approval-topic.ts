import { say } from '#shared/model/message.ts'
import { arnOf } from '../arn.ts'
import type { ActionRule } from '../rule.ts'
import { isType, placeOf, setting } from '../settings.ts'

const key = 'NotificationArn'

/** Those who approve are told through an SNS topic (UG/approvals-action-add). */
export const approvalTopic: ActionRule = {
  id: 'approval-topic',
  topic: 'configuration',
  severity: 'error',
  summary: 'NotificationArn is the ARN of an SNS topic.',
  explanation:
    'CodePipeline publishes the request for approval to the topic, and does nothing with an address, with the ARN of a subscription or with that of a rule for notifications. The topic lies in the Region of the pipeline.',
  docs: 'https://docs.aws.amazon.com/codepipeline/latest/userguide/approvals-action-add.html',
  *checkAction(action, type) {
    const value = isType(type, 'Approval', 'Manual') ? setting(action, key) : undefined
    const arn = arnOf(value ?? '')
    if (value === undefined || (arn?.service === 'sns' && !arn.resource.includes(':'))) return
    yield {
      location: placeOf(key),
      message: say`Give “${key}” the ARN of an SNS topic: arn:aws:sns:REGION:ACCOUNT:NAME.`,
    }
  },
}
