import { say } from '#shared/model/message.ts'
import { arnOf } from '../arn.ts'
import type { ActionRule } from '../rule.ts'
import { settingsOf } from '../settings.ts'

/** Keys that hold the role of another service, for whichever action type has them. */
const roleKeys: ReadonlySet<string> = new Set(['RoleArn', 'AdministrationRoleArn', 'ServiceRoleArnOverride'])

/** A role is named by its ARN and not by its name (UG/action-reference-CloudFormation). */
export const roleArnForm: ActionRule = {
  id: 'role-arn-form',
  topic: 'configuration',
  severity: 'error',
  summary: 'A role in a configuration is the ARN of an IAM role.',
  explanation:
    'CodePipeline passes the role on to another service, and can only name it by its ARN: arn:aws:iam::123456789012:role/name. The name alone, the ARN of a user or of a policy is none.',
  docs: 'https://docs.aws.amazon.com/codepipeline/latest/userguide/action-reference-CloudFormation.html',
  *checkAction(action, type) {
    if (type?.owner !== 'AWS') return
    for (const { key, value, location } of settingsOf(action, type)) {
      if (!roleKeys.has(key)) continue
      const arn = arnOf(value)
      if (arn?.service === 'iam' && arn.resource.startsWith('role/')) continue
      yield {
        location,
        message: say`Give “${key}” the ARN of a role, such as arn:aws:iam::123456789012:role/name.`,
      }
    }
  },
}
