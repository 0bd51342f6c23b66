import { say } from '#shared/model/message.ts'
import { arnOf } from '../arn.ts'
import type { ActionRule } from '../rule.ts'
import { isType, placeOf, setting } from '../settings.ts'

const key = 'StateMachineArn'

/** A state machine is named by its ARN (UG/action-reference-StepFunctions). */
export const stateMachineArnForm: ActionRule = {
  id: 'state-machine-arn-form',
  topic: 'configuration',
  severity: 'error',
  summary: 'StateMachineArn is the ARN of a state machine.',
  explanation:
    'The name alone does not do, nor the ARN of an execution: the resource in the ARN begins with stateMachine:. A version or alias may follow the name.',
  docs: 'https://docs.aws.amazon.com/codepipeline/latest/userguide/action-reference-StepFunctions.html',
  *checkAction(action, type) {
    const value = isType(type, 'Invoke', 'StepFunctions') ? setting(action, key) : undefined
    const arn = arnOf(value ?? '')
    if (value === undefined || (arn?.service === 'states' && arn.resource.startsWith('stateMachine:'))) return
    yield {
      location: placeOf(key),
      message: say`Give “${key}” the ARN of a state machine: arn:aws:states:REGION:ACCOUNT:stateMachine:NAME.`,
    }
  },
}
