import type { ActionPlace } from '#shared/graph/flow.ts'
import type { ReferenceUser } from '#shared/graph/references.ts'
import { conditionPositions } from '#shared/model/condition.ts'
import type { Location } from '#shared/model/location.ts'

/** The action that a place in the declaration is in. */
export function actionPlaceOf([stages, stage, actions, action]: Location): ActionPlace | undefined {
  if (stages !== 'stages' || actions !== 'actions' || typeof stage !== 'number' || typeof action !== 'number') {
    return undefined
  }
  return { stage, action }
}

/** The action or rule that refers to variables at a place. */
export function referenceUserOf(location: Location): ReferenceUser | undefined {
  const action = actionPlaceOf(location)
  if (action) return action
  const [stages, stage, third] = location
  const position = conditionPositions.find((candidate) => candidate === third)
  return stages === 'stages' && typeof stage === 'number' && position ? { stage, position } : undefined
}
