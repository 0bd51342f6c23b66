/** JSON as it stands in a document. Everything read from outside is this until a decoder has looked at it. */
export type Json = null | boolean | number | string | readonly Json[] | JsonObject
export interface JsonObject {
  readonly [member: string]: Json
}

/** True for a JSON object: neither a list nor null. */
export function isObject(value: unknown): value is JsonObject {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

/** True for a JSON list, read-only as all of a document is. */
export function isList(value: unknown): value is readonly Json[] {
  return Array.isArray(value)
}

/** The member of an object by its own name only; `undefined` where there is none or `value` is no object. */
export function member(value: Json | undefined, name: string): Json | undefined {
  return isObject(value) && Object.hasOwn(value, name) ? value[name] : undefined
}

/** The items of a list that is a member; none where there is no such list. */
export function itemsOf(value: Json, name: string): readonly Json[] {
  const list = member(value, name)
  return isList(list) ? list : []
}

/** Whether two JSON values say the same. The order of members is no difference. */
export function sameJson(a: Json | undefined, b: Json | undefined): boolean {
  if (a === b) return true
  if (isList(a) && isList(b)) return a.length === b.length && a.every((item, i) => sameJson(item, b[i]))
  if (!isObject(a) || !isObject(b)) return false
  const names = Object.keys(a)
  return (
    names.length === Object.keys(b).length &&
    names.every((name) => Object.hasOwn(b, name) && sameJson(a[name], b[name]))
  )
}
