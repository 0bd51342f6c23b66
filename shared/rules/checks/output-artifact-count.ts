import { say } from '#shared/model/message.ts'
import { countMessage } from '../artifact-count.ts'
import type { ActionRule } from '../rule.ts'

/** Every action type bounds how many output artifacts an action has (UG/reference-action-artifacts). */
export const outputArtifactCount: ActionRule = {
  id: 'output-artifact-count',
  topic: 'artifacts',
  severity: 'error',
  summary: 'An action has as many output artifacts as its type asks for.',
  explanation:
    'Each action type says how many output artifacts it puts out, and CodePipeline refuses an action with fewer or more. Nothing is said of types that are not known here.',
  docs: 'https://docs.aws.amazon.com/codepipeline/latest/userguide/reference-action-artifacts.html',
  *checkAction(action, type) {
    if (!type || type.boundsUnconfirmed) return
    const message = countMessage(action, 'outputArtifacts', type.outputs)
    if (message === undefined) return
    const location = ['outputArtifacts']
    const isForNothing = type.outputs[1] === 0
    yield {
      location,
      message,
      ...(isForNothing ? { fixes: [{ title: say`Remove the output artifacts`, repairs: [{ unset: location }] }] } : {}),
    }
  },
}
