import { isObject, type Json, type JsonObject, member } from '#shared/model/json.ts'
import type { Pipeline } from '#shared/model/pipeline.ts'
import { isIntrinsic } from '#shared/model/value.ts'
import { withMember } from '../lists.ts'

/** Whether a declaration keeps a bucket for each Region, and not a single one. */
export function storesPerRegion(raw: JsonObject): boolean {
  return raw.artifactStores !== undefined
}

/** Whether a store, or the map of all, is written out: a function, or something misplaced, can only be edited whole. */
export function isWrittenOut(value: Json | undefined): value is JsonObject {
  return isObject(value) && !isIntrinsic(value)
}

/** What has to be set and unset for one bucket to become one per Region, or the other way round. */
export interface StoreSwitch {
  readonly artifactStore: Json | undefined
  readonly artifactStores: Json | undefined
}

/**
 * One bucket per Region: the one that there is, in the Region that the pipeline seems to be in. `before` are the buckets
 * of the time when there was one per Region already; they come back.
 */
export function perRegion(pipeline: Pipeline, before?: JsonObject): StoreSwitch {
  const store = member(pipeline.raw, 'artifactStore') ?? newStore()
  const regions = before ? Object.keys(before) : regionsInUse(pipeline)
  const own = ownRegion(pipeline, regions) ?? 'us-east-1'
  const others = regions.filter((region) => region !== own).map((region) => [region, before?.[region] ?? newStore()])
  const stores = before ? { ...before, [own]: store } : Object.fromEntries([[own, store], ...others])
  return { artifactStore: undefined, artifactStores: stores }
}

/** One bucket: that of the Region that the pipeline seems to be in, or else the first. */
export function single(pipeline: Pipeline): StoreSwitch {
  const stores = member(pipeline.raw, 'artifactStores')
  const own = ownRegion(pipeline, isObject(stores) ? Object.keys(stores) : [])
  return {
    artifactStore: (own === undefined ? undefined : member(stores, own)) ?? newStore(),
    artifactStores: undefined,
  }
}

function ownRegion(pipeline: Pipeline, among: readonly string[]): string | undefined {
  return regionsInUse(pipeline).find((region) => among.includes(region)) ?? among[0]
}

/**
 * The Regions that a pipeline works in, the pipeline's own first: a declaration does not say which that is, but the ARN
 * of a source's connection does, since sources run there.
 */
export function regionsInUse({ stages }: Pipeline): readonly string[] {
  const actions = stages.flatMap((stage) => stage.actions)
  const sources = actions.filter(({ type }) => type.category === 'Source')
  const own = sources.map(({ region, configuration }) => region ?? regionOfArn(configuration))
  const all = [...own, ...actions.map(({ region }) => region)]
  return [...new Set(all.flatMap((region) => (region === undefined || region === '' ? [] : region)))]
}

function regionOfArn(configuration: JsonObject): string | undefined {
  const arn = Object.values(configuration).find((value) => typeof value === 'string' && value.startsWith('arn:'))
  return typeof arn === 'string' ? arn.split(':')[3] : undefined
}

/** The store with another key; without one AWS's own is used. */
export function withEncryptionKey(store: JsonObject, id: Json | undefined): JsonObject {
  const before = store.encryptionKey
  if (id === undefined) return withMember(store, 'encryptionKey', undefined)
  return { ...store, encryptionKey: isObject(before) ? { ...before, id } : { id, type: 'KMS' } }
}

/** A store whose bucket is still to be named. */
export function newStore(): JsonObject {
  return { type: 'S3', location: '' }
}
