import { isList, isObject, type Json, type JsonObject } from '#shared/model/json.ts'
import { longestIncreasing } from '#shared/model/longest-increasing.ts'

/** Which item of the list before an item of the list after is; `undefined` for one that comes from elsewhere. */
export type Matching = readonly (number | undefined)[]

/**
 * Finds what stayed in a list. Items are known by identity; the largest set that kept its order stays, and what is
 * left between two of them is taken for changed in place where it is alike.
 */
export function matchItems(before: readonly Json[], after: readonly Json[]): Matching {
  const matching = keptInOrder(before, after)
  const leaving = new Set(before.keys())
  for (const index of matching) if (index !== undefined) leaving.delete(index)
  const arrivals = new Set<Json>(after.filter((item) => typeof item === 'object'))
  for (const index of leaving) if (arrivals.has(before[index] ?? null)) leaving.delete(index)

  const result = [...matching]
  let from = 0
  for (let start = 0; start < after.length; ) {
    const kept = matching[start]
    if (kept !== undefined) {
      from = kept + 1
      start++
      continue
    }
    let end = start
    while (end < after.length && matching[end] === undefined) end++
    const to = matching[end] ?? before.length
    const left = [...leaving].filter((index) => index >= from && index < to)
    pairInPlace(before, after, left, start, end, result)
    start = end
  }
  return result
}

function pairInPlace(
  before: readonly Json[],
  after: readonly Json[],
  left: readonly number[],
  start: number,
  end: number,
  result: (number | undefined)[],
): void {
  const inOrder = left.length === end - start
  let next = 0
  for (let index = start; index < end; index++) {
    const item = after[index] ?? null
    const candidate = left.findIndex((place, i) => i >= next && alike(before[place] ?? null, item, inOrder))
    if (candidate < 0) continue
    result[index] = left[candidate]
    next = candidate + 1
  }
}

function alike(before: Json, after: Json, inOrder: boolean): boolean {
  if (!isObject(before) || !isObject(after)) return inOrder && typeof before === typeof after
  const [old, fresh] = [itemName(before), itemName(after)]
  if (old !== undefined && old === fresh) return true
  const shared = Object.entries(before).some(([name, value]) => typeof value === 'object' && after[name] === value)
  if (shared || !inOrder) return shared
  const isFlat = !Object.values(before).some((value) => typeof value === 'object')
  // What has no name of its own is known by what it consists of.
  const isNameless = old === undefined && fresh === undefined
  return (
    isFlat || related(before, after) || (isNameless && Object.keys(before).some((name) => Object.hasOwn(after, name)))
  )
}

/** What tells an item of a list apart, in the spelling of the API or in that of CloudFormation. */
export function itemName(item: JsonObject): Json | undefined {
  for (const name of identifying) if (Object.hasOwn(item, name)) return item[name]
  return undefined
}

const identifying = ['name', 'Name', 'Region', 'StageName', 'Key']

/** Whether one was made from the other: something in them is one and the same. */
function related(before: Json | undefined, after: Json | undefined): boolean {
  if (isList(before) && isList(after)) {
    const items = new Set<Json>(before.filter((item) => typeof item === 'object'))
    return after.some((item, index) => items.has(item) || related(before[index], item))
  }
  if (!isObject(before) || !isObject(after)) return false
  return before === after || Object.entries(before).some(([name, value]) => related(value, after[name]))
}

/** For each item after, its index before; only the longest run of them that is in order. */
function keptInOrder(before: readonly Json[], after: readonly Json[]): (number | undefined)[] {
  const places = new Map<Json, number[]>()
  for (const [index, item] of before.entries()) {
    const known = places.get(item)
    if (known) known.push(index)
    else places.set(item, [index])
  }
  const candidates = after.map((item) => places.get(item)?.shift())
  return longestIncreasing(candidates)
}
