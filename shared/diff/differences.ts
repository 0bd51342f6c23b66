import { isList, isObject, type Json, type JsonObject, member, sameJson } from '#shared/model/json.ts'
import { toPointer, valueAt } from '#shared/model/location.ts'
import { longestIncreasing } from '#shared/model/longest-increasing.ts'
import { isIntrinsic } from '#shared/model/value.ts'
import { canonical } from './canonical.ts'
import type { Change } from './change.ts'
import { inCommon } from './in-common.ts'
import { matchNamed, type NamedList, namedList } from './named-lists.ts'
import type { Spot } from './spot.ts'

/** Where the same thing stands in both declarations. */
export interface Place {
  readonly before: Spot
  readonly after: Spot
}

/** Everything in which two values differ; what stands only on one side is `undefined` on the other. */
export function* differences(before: Json | undefined, after: Json | undefined, place: Place): Iterable<Change> {
  if (before === after) return
  if (before === undefined) yield told('added', place, after === undefined ? {} : { after })
  else if (after === undefined) yield told('removed', place, { before })
  else if (isPlain(before) && isPlain(after)) yield* memberDifferences(before, after, place)
  else if (isList(before) && isList(after)) yield* itemDifferences(before, after, place)
  else if (!sameJson(before, after)) yield told('changed', place, { before, after })
}

/** The differences of two objects, member by member, apart from some. */
export function* memberDifferences(
  before: JsonObject,
  after: JsonObject,
  place: Place,
  except: readonly string[] = [],
): Iterable<Change> {
  for (const name of new Set([...Object.keys(after), ...Object.keys(before)])) {
    if (except.includes(name)) continue
    yield* differences(member(before, name), member(after, name), inside(place, name, name))
  }
}

/** An object whose members can be told apart; what a function will be is known to CloudFormation alone. */
export function isPlain(value: Json | undefined): value is JsonObject {
  return isObject(value) && !isIntrinsic(value)
}

/** The place of a member, or of an item that stands at one index before and at another one after. */
export function inside(place: Place, before: string | number, after: string | number): Place {
  return {
    before: { ...place.before, location: [...place.before.location, before] },
    after: { ...place.after, location: [...place.after.location, after] },
  }
}

/** A change at a place: of what was removed that is the place before. */
export function told(kind: Change['kind'], place: Place, values: Pick<Change, 'before' | 'after'>): Change {
  const { location, stage, action } = kind === 'removed' ? place.before : place.after
  return {
    kind,
    path: toPointer(location),
    ...(stage === undefined ? {} : { stage }),
    ...(action === undefined ? {} : { action }),
    ...values,
  }
}

function itemDifferences(before: readonly Json[], after: readonly Json[], place: Place): Iterable<Change> {
  const list = namedList(place.after.location.at(-1))
  return list ? namedDifferences(list, before, after, place) : orderedDifferences(before, after, place)
}

function* namedDifferences(
  list: NamedList,
  before: readonly Json[],
  after: readonly Json[],
  place: Place,
): Iterable<Change> {
  const matching = matchNamed(list, before, after)
  const kept = longestIncreasing(matching)
  for (const [index, item] of after.entries()) {
    const match = matching[index]
    const old = match === undefined ? undefined : before[match]
    const here = inside(place, match ?? index, index)
    if (match === undefined || old === undefined) {
      yield told('added', here, { after: item })
      continue
    }
    if (kept[index] === undefined) yield told('moved', here, { before: { index: match }, after: { index } })
    const [name, newName] = [valueAt(old, list.name), valueAt(item, list.name)]
    const isRenamed = list.isOwn && name !== undefined && newName !== undefined && !sameJson(name, newName)
    if (isRenamed && isPlain(old) && isPlain(item)) {
      yield told('renamed', here, { before: name, after: newName })
      yield* memberDifferences(old, item, here, list.name)
    } else yield* differences(old, item, here)
  }
  yield* removedItems(before, matching, place)
}

/** The items of a list that none after comes from. */
function* removedItems(
  before: readonly Json[],
  matching: readonly (number | undefined)[],
  place: Place,
): Iterable<Change> {
  const kept = new Set(matching)
  for (const [index, item] of before.entries()) {
    if (!kept.has(index)) yield told('removed', inside(place, index, index), { before: item })
  }
}

/** Of a list whose items have no names the order is what it says; what stands between the same items was changed. */
function* orderedDifferences(before: readonly Json[], after: readonly Json[], place: Place): Iterable<Change> {
  const alignment = inCommon(before.map(canonical), after.map(canonical))
  let there = 0
  let here = 0
  while (there < before.length || here < after.length) {
    if (here < after.length && alignment[here] === there) {
      there++
      here++
      continue
    }
    const end = alignment.findIndex((match, index) => index >= here && match !== undefined)
    const freshEnd = end < 0 ? after.length : end
    const oldEnd = alignment[end] ?? before.length
    for (; here < freshEnd || there < oldEnd; here++, there++) {
      const old = there < oldEnd ? before[there] : undefined
      const fresh = here < freshEnd ? after[here] : undefined
      yield* differences(old, fresh, inside(place, there, here))
    }
    here = freshEnd
    there = oldEnd
  }
}
