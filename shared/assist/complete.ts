import { builtInCatalog, type Catalog } from '#shared/catalog/index.ts'
import type { ReadDocument } from '#shared/codecs/codec.ts'
import { actionAt } from '#shared/graph/flow.ts'
import { readPipeline } from '#shared/model/pipeline.ts'
import type { Completion } from './completion.ts'
import { spotAt } from './spot.ts'
import type { Asked } from './offer.ts'
import { actionPlaceOf } from './place-of.ts'
import { referenceOffers } from './reference-offers.ts'
import { sources } from './sources/index.ts'
import { written } from './write.ts'

/**
 * What may stand at a caret: members, settings and their values, action types, artifacts and variables in reach. `last`
 * is what the document said when it parsed last, which may be before the last keystrokes.
 */
export function completionsAt(
  text: string,
  offset: number,
  last: ReadDocument,
  catalog: Catalog = builtInCatalog,
): readonly Completion[] {
  const references = referenceOffers(text, offset, last, catalog)
  if (references) return references
  const spot = spotAt(text, offset, last)
  if (!spot) return []
  const pipeline = readPipeline(spot.pipeline.declaration)
  const place = actionPlaceOf(spot.location)
  const asked: Asked = { spot, pipeline, catalog, action: place && actionAt(pipeline, place) }
  return sources
    .flatMap((source) => [...source(asked)])
    .map(({ kind, label, detail, description, docs, rank = 0, ...offer }) => {
      const put = written({ kind, label, ...offer }, spot)
      return {
        kind,
        label,
        ...(detail === undefined ? {} : { detail }),
        ...(description === undefined ? {} : { description }),
        ...(docs === undefined ? {} : { docs }),
        range: spot.range,
        ...put,
        // Editors filter by what stands there, quotes included.
        filter: spot.quote + label,
        rank,
      }
    })
}
