import type { ActionType } from '#shared/catalog/action-type.ts'
import { describing } from '../describe.ts'
import type { Offer, OfferSource } from '../offer.ts'

/** The parts of an action type's name that go with the parts that are there. */
export const actionTypes: OfferSource = function* ({ spot, catalog, action }) {
  const [part, list] = [spot.location.at(-1), spot.location.at(-2)]
  if (spot.isName || list !== 'actionTypeId') return
  const given = action?.type
  const fits = (type: ActionType, parts: readonly ('category' | 'owner' | 'provider')[]) =>
    parts.every((name) => given?.[name] === undefined || given[name] === type[name])
  if (part === 'provider') {
    const fitting = catalog.types.filter((type) => fits(type, ['category', 'owner']))
    yield* once((fitting.length > 0 ? fitting : catalog.types).map((type) => offer(type, type.provider)))
  } else if (part === 'version') {
    yield* once(
      catalog.types
        .filter((type) => fits(type, ['category', 'owner', 'provider']))
        .map((type) => offer(type, type.version)),
    )
  }
}

function offer(type: ActionType, value: string): Offer {
  return { kind: 'value', label: value, value, detail: type.title, ...describing(type.description), docs: type.docs }
}

function once(offers: readonly Offer[]): readonly Offer[] {
  const seen = new Map(offers.toReversed().map((one) => [one.label, one]))
  return offers.filter((one) => seen.get(one.label) === one)
}
