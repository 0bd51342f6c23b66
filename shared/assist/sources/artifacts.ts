import { actionAt } from '#shared/graph/flow.ts'
import { artifactsInReach } from '#shared/graph/reach.ts'
import { isList } from '#shared/model/json.ts'
import { valueAt } from '#shared/model/location.ts'
import { actionPlaceOf } from '../place-of.ts'
import type { OfferSource } from '../offer.ts'

/** The artifacts that exist when an action starts and that it does not take in yet. */
export const artifacts: OfferSource = function* ({ spot, pipeline, action }) {
  const { location, isName, isBareItem } = spot
  const place = actionPlaceOf(location)
  const list = location[4]
  if (!place || list !== 'inputArtifacts') return
  const isItem = location.length === 6 && (isBareItem || (!isName && !isList(valueAt(pipeline.raw, location))))
  if (!isItem && !(location.length === 7 && location[6] === 'name' && !isName)) return
  const taken = new Set(action?.inputs.filter(({ index }) => index !== location[5]).map(({ name }) => name))
  for (const { artifact, from } of artifactsInReach(pipeline, place)) {
    if (taken.has(artifact)) continue
    const detail = `from ${actionAt(pipeline, from)?.label ?? ''}`
    yield isItem
      ? { kind: 'item', label: artifact, value: { name: artifact }, detail }
      : { kind: 'value', label: artifact, value: artifact, detail }
  }
}
