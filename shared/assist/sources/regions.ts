import { regions as all } from '#shared/catalog/regions.ts'
import { isObject, member } from '#shared/model/json.ts'
import type { OfferSource } from '../offer.ts'

/** Regions: first those that the pipeline has a bucket in. */
export const regions: OfferSource = function* ({ spot, pipeline }) {
  const last = spot.location.at(-1)
  const isKey = spot.isName && last === 'artifactStores'
  const isStoreRegion = spot.path.at(-1) === 'Region' && spot.path.at(-3) === 'ArtifactStores'
  if (!isKey && !isStoreRegion && !(last === 'region' && !spot.isName)) return
  const stores = member(pipeline.raw, 'artifactStores')
  const own = isObject(stores) ? Object.keys(stores) : []
  for (const region of new Set([...own, ...all])) {
    if (isKey && own.includes(region) && region !== spot.typed) continue
    const rank = own.includes(region) ? 0 : 1
    yield isKey
      ? { kind: 'member', label: region, value: { type: 'S3', location: '' }, rank }
      : { kind: 'value', label: region, value: region, rank }
  }
}
