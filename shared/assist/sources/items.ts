import { declareAction } from '#shared/edits/new-action.ts'
import { uniqueName } from '#shared/edits/update.ts'
import type { ActionType } from '#shared/catalog/action-type.ts'
import type { Pipeline } from '#shared/model/pipeline.ts'
import { describing } from '../describe.ts'
import type { Offer, OfferSource } from '../offer.ts'

/** Whole stages and actions where a new one can stand. */
export const items: OfferSource = function* ({ spot, pipeline, catalog }) {
  const { location, isName, isBareItem } = spot
  if (isName && !isBareItem) return
  const [stages, stage, list, index] = location
  if (stages !== 'stages' || typeof stage !== 'number') return
  if (location.length === 2 && pipeline.stages[stage]?.name === undefined) {
    const name = uniqueName('Stage', new Set(pipeline.stages.flatMap((known) => known.name ?? [])))
    yield { kind: 'item', label: name, detail: 'a new stage', value: { name, actions: [] } }
  }
  if (location.length !== 4 || list !== 'actions' || typeof index !== 'number') return
  for (const type of catalog.types) {
    // Source actions belong to the first stage, and nothing else does.
    if ((type.category === 'Source') !== (stage === 0)) continue
    yield action(type, pipeline, stage)
  }
}

function action(type: ActionType, pipeline: Pipeline, stage: number): Offer {
  const runOrder = Math.max(1, ...(pipeline.stages[stage]?.actions.map((known) => known.runOrder) ?? []))
  const declared = declareAction(pipeline, type, { stage, runOrder })
  const required = Object.entries(type.fields).filter(([, field]) => field.required)
  const configuration = Object.fromEntries(required.map(([key, field]) => [key, field.default ?? '']))
  return {
    kind: 'item',
    label: type.title,
    detail: type.category,
    ...describing(type.description),
    docs: type.docs,
    value: required.length > 0 ? { ...declared, configuration } : declared,
  }
}
