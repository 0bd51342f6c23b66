import { isObject, type Json, type JsonObject } from '#shared/model/json.ts'

/** The buckets of pipelines that went over to a single one, so that going back loses none. */
const remembered = new Map<string, JsonObject>()

/** Remembers the buckets that a pipeline has in each Region. */
export function rememberStores(pipeline: string, stores: Json | undefined): void {
  if (isObject(stores)) remembered.set(pipeline, stores)
}

/** The buckets that a pipeline had when it last had one in each Region. */
export function rememberedStores(pipeline: string): JsonObject | undefined {
  return remembered.get(pipeline)
}
