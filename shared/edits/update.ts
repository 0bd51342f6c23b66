import { isList, isObject, type Json, type JsonObject } from '#shared/model/json.ts'
import type { Location } from '#shared/model/location.ts'

/** The same value with another one at a place that exists or whose parent exists; all that is not on the way is kept. */
export function updateAt<Root extends Json>(
  root: Root,
  location: Location,
  change: (value: Json | undefined) => Json,
): Root
export function updateAt(root: Json, location: Location, change: (value: Json | undefined) => Json): Json {
  const [part, ...rest] = location
  if (part === undefined) return change(root)
  if (isList(root) && typeof part === 'number') {
    const item = root[part]
    const changed = rest.length === 0 ? change(item) : updateAt(item ?? null, rest, change)
    return changed === item ? root : root.toSpliced(part, 1, changed)
  }
  if (!isObject(root)) return root
  const name = String(part)
  const value = Object.hasOwn(root, name) ? root[name] : undefined
  const changed = rest.length === 0 ? change(value) : updateAt(value ?? {}, rest, change)
  return changed === value ? root : { ...root, [name]: changed }
}

/** The list at a place; an empty one where there is none. */
export function listAt(value: Json | undefined, name: string): readonly Json[] {
  const list = isObject(value) && Object.hasOwn(value, name) ? value[name] : undefined
  return isList(list) ? list : []
}

/** The object without a member. */
export function without(object: JsonObject, name: string): JsonObject {
  const { [name]: _, ...rest } = object
  return rest
}

/** `wanted`, or with the smallest number after it that makes it one of its own; cut to the 100 characters of a name. */
export function uniqueName(wanted: string, taken: ReadonlySet<string>): string {
  const name = wanted.slice(0, 100)
  if (!taken.has(name)) return name
  for (let number = 2; ; number++) {
    const ending = `-${number}`
    const candidate = name.slice(0, 100 - ending.length) + ending
    if (!taken.has(candidate)) return candidate
  }
}
