import { ruleTypes as all } from '#shared/catalog/index.ts'
import { describing } from '../describe.ts'
import type { OfferSource } from '../offer.ts'

/** What a rule of a condition can check. */
export const ruleTypes: OfferSource = function* ({ spot }) {
  if (spot.isName || spot.location.at(-1) !== 'provider' || spot.location.at(-2) !== 'ruleTypeId') return
  for (const type of all) {
    const { provider, title, docs } = type
    yield { kind: 'value', label: provider, value: provider, detail: title, ...describing(type.description), docs }
  }
}
