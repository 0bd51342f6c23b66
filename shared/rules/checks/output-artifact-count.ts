import { findActionType } from '#shared/catalog/index.ts'
import { at } from '#shared/model/location.ts'
import { countMessage } from '../artifact-count.ts'
import type { Rule } from '../rule.ts'

/** Every action type bounds how many output artifacts an action has (UG/reference-action-artifacts). */
export const outputArtifactCount: Rule = {
  id: 'output-artifact-count',
  severity: 'error',
  summary: 'An action has as many output artifacts as its type asks for.',
  docs: 'https://docs.aws.amazon.com/codepipeline/latest/userguide/reference-action-artifacts.html',
  *check({ stages }) {
    for (const [s, { actions }] of stages.entries()) {
      for (const [a, action] of actions.entries()) {
        const type = findActionType(action.type)
        if (!type || type.boundsUnconfirmed) continue
        const message = countMessage(action, 'outputArtifacts', type.outputs)
        if (message !== undefined) yield { location: at('stages', s, 'actions', a, 'outputArtifacts'), message }
      }
    }
  },
}
