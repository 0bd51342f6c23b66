import { schemaAt } from '#shared/model/schema/schema-at.ts'
import { conditionResults } from '../condition-results.ts'
import type { OfferSource } from '../offer.ts'

/** The values of which a member takes one. */
export const choices: OfferSource = function* ({ spot }) {
  if (spot.isName) return
  const schema = schemaAt(spot.location)
  for (const value of conditionResults(spot.location) ?? schema?.enum ?? []) {
    yield { kind: 'value', label: value, value, ...(schema?.default === value ? { detail: 'default' } : {}) }
  }
  if (schema?.type === 'boolean') {
    for (const value of [true, false]) yield { kind: 'value', label: String(value), value }
  }
}
