import type { Location } from '#shared/model/location.ts'
import type { Action, Stage } from '#shared/model/pipeline.ts'

/** A place in a declaration, and the stage and action that it is in or of, as people know them. */
export interface Spot {
  readonly location: Location
  readonly stage?: string
  readonly action?: string
}

export function stageSpot(index: number, { label }: Stage): Spot {
  return { location: ['stages', index], ...(label === '' ? {} : { stage: label }) }
}

export function actionSpot(stageIndex: number, stage: Stage, index: number, { label }: Action): Spot {
  const { location, ...spot } = stageSpot(stageIndex, stage)
  return { ...spot, location: [...location, 'actions', index], ...(label === '' ? {} : { action: label }) }
}
