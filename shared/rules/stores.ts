import type { ActionType } from '#shared/catalog/action-type.ts'
import type { Catalog } from '#shared/catalog/catalog.ts'
import { isObject, type JsonObject, member } from '#shared/model/json.ts'
import { at, type Location } from '#shared/model/location.ts'
import type { Action, Pipeline } from '#shared/model/pipeline.ts'
import { isIntrinsic } from '#shared/model/value.ts'

/** One artifact store of a pipeline. */
export interface Store {
  /** `undefined` for the store of a pipeline that has just one. */
  readonly region: string | undefined
  readonly raw: JsonObject
  readonly location: Location
}

/** The stores of a pipeline; `undefined` where only CloudFormation knows which there are, or the shape is wrong. */
export function storesOf({ raw }: Pipeline): readonly Store[] | undefined {
  const one = member(raw, 'artifactStore')
  const many = member(raw, 'artifactStores')
  if (one !== undefined && many !== undefined) return undefined
  if (isObject(one) && !isIntrinsic(one)) return [{ region: undefined, raw: one, location: at('artifactStore') }]
  if (!isObject(many) || isIntrinsic(many)) return undefined
  const stores: Store[] = []
  for (const [region, store] of Object.entries(many)) {
    if (!isObject(store) || isIntrinsic(store) || !isRegionKnown(region)) return undefined
    stores.push({ region, raw: store, location: at('artifactStores', region) })
  }
  return stores
}

/** Whether a key of `artifactStores` is a Region, and not a function of CloudFormation or its JSON text. */
export function isRegionKnown(key: string): boolean {
  return !key.startsWith('{') && !key.startsWith('Fn::')
}

/** The Regions with a store of their own; `undefined` where there is one store for all, or they are not known. */
export function storeRegions(pipeline: Pipeline): ReadonlySet<string> | undefined {
  const regions = storesOf(pipeline)?.flatMap(({ region }) => (region === undefined ? [] : [region]))
  return regions && regions.length > 0 ? new Set(regions) : undefined
}

/** Whether an action runs in the pipeline's own Region only: sources, and what is not of AWS (UG/action-requirements). */
export function runsOnlyAtHome({ type: { category, owner } }: Action, type: ActionType | undefined): boolean {
  if (type) return !type.crossRegion
  return category === 'Source' || owner === 'ThirdParty' || owner === 'Custom'
}

/**
 * The pipeline's own Region as far as its declaration tells: that of its only store by Region, or of an action that can
 * run nowhere else.
 */
export function homeRegion(pipeline: Pipeline, catalog: Catalog): string | undefined {
  const regions = storeRegions(pipeline)
  if (regions?.size === 1) return [...regions][0]
  for (const { actions } of pipeline.stages) {
    for (const action of actions) {
      if (action.region !== undefined && runsOnlyAtHome(action, catalog.find(action.type))) return action.region
    }
  }
  return undefined
}
