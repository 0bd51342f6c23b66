import type { Json, JsonObject } from '#shared/model/json.ts'

/** The list with an item at another place; every item keeps its identity. */
export function moved<Item>(items: readonly Item[], from: number, to: number): readonly Item[] {
  const item = items[from]
  if (item === undefined || from === to || to < 0 || to >= items.length) return items
  return items.toSpliced(from, 1).toSpliced(to, 0, item)
}

/** The object with a member set, or taken away by `undefined`; its other members keep their places. */
export function withMember(object: JsonObject, name: string, value: Json | undefined): JsonObject {
  if (value !== undefined) return object[name] === value ? object : { ...object, [name]: value }
  const { [name]: gone, ...rest } = object
  return gone === undefined ? object : rest
}

/** The object with a member under another name, at the same place; itself where that name is taken. */
export function renamedMember(object: JsonObject, from: string, to: string): JsonObject {
  if (from === to || Object.hasOwn(object, to)) return object
  return Object.fromEntries(Object.entries(object).map(([name, value]) => [name === from ? to : name, value]))
}
