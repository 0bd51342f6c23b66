import { findActionType } from '#shared/catalog/index.ts'
import { at } from '#shared/model/location.ts'
import { countMessage } from '../artifact-count.ts'
import type { Rule } from '../rule.ts'

/** Every action type bounds how many input artifacts an action has (UG/reference-action-artifacts). */
export const inputArtifactCount: Rule = {
  id: 'input-artifact-count',
  severity: 'error',
  summary: 'An action has as many input artifacts as its type asks for.',
  docs: 'https://docs.aws.amazon.com/codepipeline/latest/userguide/reference-action-artifacts.html',
  *check({ stages }) {
    for (const [s, { actions }] of stages.entries()) {
      for (const [a, action] of actions.entries()) {
        const type = findActionType(action.type)
        if (!type || type.boundsUnconfirmed) continue
        const message = countMessage(action, 'inputArtifacts', type.inputs)
        if (message !== undefined) yield { location: at('stages', s, 'actions', a, 'inputArtifacts'), message }
      }
    }
  },
}
