import { at, type Location } from '#shared/model/location.ts'
import type { Stage } from '#shared/model/pipeline.ts'

/** Every place in a stage that asks for a rollback; places count from the declaration. */
export function* rollbacksOf({ failure, conditions }: Stage, index: number): Generator<Location, void, undefined> {
  if (failure?.result === 'ROLLBACK') yield at('stages', index, 'onFailure', 'result')
  for (const { result, location } of conditions) {
    if (result === 'ROLLBACK') yield at('stages', index, ...location, 'result')
  }
}
