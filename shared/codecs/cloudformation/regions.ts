import { isObject, type Json, type JsonObject, member } from '#shared/model/json.ts'
import { isIntrinsic } from '#shared/model/value.ts'

/**
 * A template lists artifact stores with their Regions where the API has a map by Region. Everything that such a list can
 * say gets a key of its own, from which it can be told again: a Region itself, an intrinsic Region by its JSON text, and
 * an item that is an intrinsic function as a whole by its own. `undefined` for an item that says something else.
 */
export function storeKey(item: Json): string | undefined {
  if (isIntrinsic(item)) return JSON.stringify(item)
  const region = member(item, 'Region')
  const store = member(item, 'ArtifactStore')
  if (!isObject(item) || store === undefined || Object.keys(item).length !== 2) return undefined
  if (typeof region === 'string' && isPlainRegion.test(region)) return region
  if (!isIntrinsic(region)) return undefined
  const key = JSON.stringify(region)
  // Then it could not be told from an item that is an intrinsic function as a whole.
  return isIntrinsic(store) && JSON.stringify(store) === key ? undefined : key
}

/** The item of a list of stores for an entry of the map. */
export function storeItem(key: string, store: Json): JsonObject {
  if (isIntrinsic(store) && isObject(store) && JSON.stringify(store) === key) return store
  return { Region: regionOf(key), ArtifactStore: store }
}

function regionOf(key: string): Json {
  if (!key.startsWith('{')) return key
  try {
    const region: Json = JSON.parse(key)
    return isIntrinsic(region) ? region : key
  } catch {
    // No intrinsic function, so a Region with an odd name.
    return key
  }
}

// Keys of digits would change their order.
const isPlainRegion = /^[^{\d]/
