import { type VariableInReach, variablesInReach } from '#shared/assist/index.ts'
import { referenceUserOf } from '#shared/assist/place-of.ts'
import type { Catalog } from '#shared/catalog/index.ts'
import { actionAt } from '#shared/graph/flow.ts'
import { namespacesInReach, variableFlow } from '#shared/graph/references.ts'
import type { Location } from '#shared/model/location.ts'
import type { Pipeline } from '#shared/model/pipeline.ts'

/** A variable that can be put into a text, or the beginning of one whose key nobody but its action knows. */
export interface VariableOffer {
  /** What stands between `#{` and `}`; it ends in a dot where the key is still to be written. */
  readonly inside: string
  readonly help: string
}

/**
 * What a text at a place can refer to, the nearest first: only what is sure to be known when it is resolved. Keys that
 * are up to a buildspec, a template or a function are offered as far as the pipeline speaks of them already.
 */
export function variableOffers(pipeline: Pipeline, location: Location, catalog: Catalog): readonly VariableOffer[] {
  const user = referenceUserOf(location)
  if (!user) return []
  const named = variablesInReach(pipeline, location, catalog)
  const { references } = variableFlow(pipeline)
  const open = namespacesInReach(pipeline, user).flatMap(({ namespace, from }) => {
    const action = actionAt(pipeline, from)
    const type = action && catalog.find(action.type)
    const isOpen = type === undefined || type.dynamicVariables !== undefined
    const known = named.filter((variable) => variable.namespace === namespace)
    if (!action || (!isOpen && known.length > 0)) return []
    const of = type?.dynamicVariables ?? action.label
    const keys = references.filter((reference) => reference.namespace === namespace).map(({ key }) => key)
    const used = [...new Set(keys)].filter((key) => !known.some((variable) => variable.key === key))
    return [
      ...used.map((key) => ({ inside: `${namespace}.${key}`, help: action.label })),
      { inside: `${namespace}.`, help: of },
    ]
  })
  const offers = named.map(({ namespace, key, help }: VariableInReach) => ({ inside: `${namespace}.${key}`, help }))
  return [...offers, ...open]
}

/**
 * The offers that a search finds: first those whose name it is about, then those whose help speaks of it, each in their
 * order. What is being written after the dot of an unfinished one is offered as it stands.
 */
export function matchingOffers(offers: readonly VariableOffer[], query: string): readonly VariableOffer[] {
  const words = query
    .toLowerCase()
    .split(/[\s.]+/)
    .filter((word) => word !== '')
  const found = offers.flatMap((offer) => {
    if (offer.inside.endsWith('.') && query.startsWith(offer.inside) && query.length > offer.inside.length) {
      const isKey = /^[\w@-]+$/.test(query.slice(offer.inside.length))
      const isNamed = offers.some(({ inside }) => inside === query)
      return isKey && !isNamed ? [{ offer: { ...offer, inside: query }, isNamed: true }] : []
    }
    const inside = offer.inside.toLowerCase()
    const help = offer.help.toLowerCase()
    if (!words.every((word) => inside.includes(word) || help.includes(word))) return []
    return [{ offer, isNamed: words.every((word) => inside.includes(word)) }]
  })
  return [...found.filter(({ isNamed }) => isNamed), ...found.filter(({ isNamed }) => !isNamed)].map(
    ({ offer }) => offer,
  )
}
