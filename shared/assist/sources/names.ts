import { cloudFormationMember } from '#shared/model/schema/schema-at.ts'
import type { OfferSource } from '../offer.ts'

/** The names of stages and source actions where they are spoken of. */
export const names: OfferSource = function* ({ spot, pipeline }) {
  if (spot.isName) return
  const last = spot.location.at(-1)
  if (last === 'sourceActionName') {
    for (const { name, type } of pipeline.stages[0]?.actions ?? []) {
      if (name === undefined || type.provider !== 'CodeStarSourceConnection') continue
      yield { kind: 'value', label: name, value: name, detail: 'source action' }
    }
  }
  if (last === 'StageName' && spot.location[0] === cloudFormationMember) {
    for (const { name } of pipeline.stages.slice(1)) {
      if (name !== undefined) yield { kind: 'value', label: name, value: name, detail: 'stage' }
    }
  }
}
