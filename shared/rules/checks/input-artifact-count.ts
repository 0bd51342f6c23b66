import { say } from '#shared/model/message.ts'
import { countMessage } from '../artifact-count.ts'
import type { ActionRule } from '../rule.ts'

/** Every action type bounds how many input artifacts an action has (UG/reference-action-artifacts). */
export const inputArtifactCount: ActionRule = {
  id: 'input-artifact-count',
  topic: 'artifacts',
  severity: 'error',
  summary: 'An action has as many input artifacts as its type asks for.',
  explanation:
    'Each action type says how many input artifacts it takes, and CodePipeline refuses an action with fewer or more. Nothing is said of types that are not known here.',
  docs: 'https://docs.aws.amazon.com/codepipeline/latest/userguide/reference-action-artifacts.html',
  *checkAction(action, type) {
    if (!type || type.boundsUnconfirmed) return
    const message = countMessage(action, 'inputArtifacts', type.inputs)
    if (message === undefined) return
    const location = ['inputArtifacts']
    const isForNothing = type.inputs[1] === 0
    yield {
      location,
      message,
      ...(isForNothing ? { fixes: [{ title: say`Remove the input artifacts`, repairs: [{ unset: location }] }] } : {}),
    }
  },
}
