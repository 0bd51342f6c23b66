import { say } from '#shared/model/message.ts'
import { arnOf } from '../arn.ts'
import type { ActionRule } from '../rule.ts'
import { isType, placeOf, setting } from '../settings.ts'

/** A connection is named by its ARN (UG/action-reference-CodestarConnectionSource). */
export const connectionArnForm: ActionRule = {
  id: 'connection-arn-form',
  topic: 'configuration',
  severity: 'error',
  summary: 'ConnectionArn is the ARN of a connection.',
  explanation:
    'Connections have ARNs of two spellings, with codeconnections and with the older codestar-connections, and end in the id of the connection. The ARN of the host that a connection may have is another one.',
  docs: 'https://docs.aws.amazon.com/codepipeline/latest/userguide/action-reference-CodestarConnectionSource.html',
  *checkAction(action, type) {
    if (!isType(type, 'Source', 'CodeStarSourceConnection')) return
    const value = setting(action, 'ConnectionArn')
    if (value === undefined) return
    const arn = arnOf(value)
    const isService = arn?.service === 'codeconnections' || arn?.service === 'codestar-connections'
    if (isService && arn.resource.startsWith('connection/')) return
    yield {
      location: placeOf('ConnectionArn'),
      message: say`Give “ConnectionArn” the ARN of a connection: arn:aws:codeconnections:REGION:ACCOUNT:connection/ID.`,
    }
  },
}
