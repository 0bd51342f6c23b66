import { isList, type Json, type JsonObject, member, sameJson } from '#shared/model/json.ts'
import { toPointer, valueAt } from '#shared/model/location.ts'
import { canonical } from './canonical.ts'
import type { Conflict } from './conflict.ts'
import { isPlain } from './differences.ts'
import { mergeOrder, putIn, type Side, type Sides } from './merge-order.ts'
import { mergeRuns } from './merge-runs.ts'
import { matchNamed, type NamedList, namedList } from './named-lists.ts'
import type { Spot } from './spot.ts'

/** Where the same thing stands on both sides. */
export interface MergePlace {
  readonly ours: Spot
  readonly theirs: Spot
}

/** The place of a member, or of an item that has one index on our side and another one on theirs. */
export function within({ ours, theirs }: MergePlace, own: string | number, other: string | number): MergePlace {
  return {
    ours: { ...ours, location: [...ours.location, own] },
    theirs: { ...theirs, location: [...theirs.location, other] },
  }
}

/**
 * Merges values that two sides changed. What is not in theirs alone keeps the identity that it has in ours. Where both
 * cannot be, `prefer` says which side is taken, and it is noted as a conflict.
 */
export class ValueMerge {
  readonly conflicts: Conflict[] = []
  readonly prefer: Side

  constructor(prefer: Side) {
    this.prefer = prefer
  }

  /** What stands nowhere is `undefined`. */
  value(sides: Sides<Json | undefined>, place: MergePlace): Json | undefined {
    const { base, ours, theirs } = sides
    if (sameJson(ours, theirs)) return ours
    if (isPlain(ours) && isPlain(theirs) && (base === undefined || isPlain(base))) {
      return this.members({ base: base ?? {}, ours, theirs }, place)
    }
    if (isList(ours) && isList(theirs) && (base === undefined || isList(base))) {
      return this.#items({ base: base ?? [], ours, theirs }, place)
    }
    if (sameJson(base, theirs)) return ours
    if (sameJson(base, ours)) return theirs
    this.disagree('value', sides, place)
    return sides[this.prefer]
  }

  /** Objects, member by member, apart from some. */
  members(sides: Sides<JsonObject>, place: MergePlace, except: readonly string[] = []): JsonObject {
    const { base, ours, theirs } = sides
    const merged = new Map<string, Json>()
    for (const name of new Set([...Object.keys(ours), ...Object.keys(theirs)])) {
      const parts = { base: member(base, name), ours: member(ours, name), theirs: member(theirs, name) }
      const value = except.includes(name) ? parts.ours : this.value(parts, within(place, name, name))
      if (value !== undefined) merged.set(name, value)
    }
    const order = Object.keys(ours).filter((name) => merged.has(name))
    putIn(
      order,
      Object.keys(theirs).filter((name) => merged.has(name)),
      () => false,
    )
    const isOurs = order.length === Object.keys(ours).length && order.every((name) => merged.get(name) === ours[name])
    return isOurs ? ours : Object.fromEntries(order.map((name) => [name, merged.get(name) ?? null]))
  }

  disagree(kind: Conflict['kind'], { base, ours, theirs }: Sides<Json | undefined>, place: MergePlace): void {
    const { location, stage, action } = ours === undefined ? place.theirs : place.ours
    this.conflicts.push({
      kind,
      path: toPointer(location),
      ...(stage === undefined ? {} : { stage }),
      ...(action === undefined ? {} : { action }),
      ...(base === undefined ? {} : { base }),
      ...(ours === undefined ? {} : { ours }),
      ...(theirs === undefined ? {} : { theirs }),
    })
  }

  #items(sides: Sides<readonly Json[]>, place: MergePlace): readonly Json[] {
    const list = namedList(place.ours.location.at(-1))
    const merged = list ? this.#named(list, sides, place) : this.#ordered(sides, place)
    return sameItems(merged, sides.ours) ? sides.ours : merged
  }

  #named(list: NamedList, { base, ours, theirs }: Sides<readonly Json[]>, place: MergePlace): readonly Json[] {
    const nameOf = (item: Json) => canonical(valueAt(item, list.name) ?? null)
    const ids = identify(
      { base, ours, theirs },
      { ours: matchNamed(list, base, ours), theirs: matchNamed(list, base, theirs) },
      nameOf,
    )
    const merged = new Map<string, Json>()
    for (const id of new Set([...ids.ours, ...ids.theirs])) {
      const at = { base: ids.base.indexOf(id), ours: ids.ours.indexOf(id), theirs: ids.theirs.indexOf(id) }
      const item = { base: base[at.base], ours: ours[at.ours], theirs: theirs[at.theirs] }
      const value = this.value(item, within(place, Math.max(at.ours, 0), Math.max(at.theirs, 0)))
      if (value !== undefined) merged.set(id, value)
    }
    const { order, disputed } = mergeOrder(ids, (id) => merged.has(id), this.prefer)
    for (const id of disputed) {
      const at = { base: ids.base.indexOf(id), ours: ids.ours.indexOf(id), theirs: ids.theirs.indexOf(id) }
      this.disagree('place', at, within(place, at.ours, at.theirs))
    }
    return order.map((id) => merged.get(id) ?? null)
  }

  /** Of a list whose items have no names the order is what it says. */
  #ordered(sides: Sides<readonly Json[]>, place: MergePlace): readonly Json[] {
    return mergeRuns(sides, canonical).flatMap((run) => {
      if ('settled' in run) return run.settled
      const { base, ours, theirs } = run
      const isPairwise = base.length === ours.length && ours.length === theirs.length && ours.every(isPlain)
      if (!isPairwise) {
        this.disagree('value', run, place)
        return run[this.prefer]
      }
      return ours.flatMap((item, index) => {
        const parts = { base: base[index], ours: item, theirs: theirs[index] }
        const at = { ours: sides.ours.indexOf(item), theirs: sides.theirs.indexOf(theirs[index] ?? null) }
        return this.value(parts, within(place, at.ours, at.theirs)) ?? []
      })
    })
  }
}

/** Names for the items of a list on each side: the same for what is the same item, be it one that both put in. */
export function identify<Item>(
  { base, ours, theirs }: Sides<readonly Item[]>,
  matching: { readonly [side in Side]: readonly (number | undefined)[] },
  nameOf: (item: Item) => string | undefined,
): Sides<readonly string[]> {
  const newcomers = new Map<string, string>()
  const inOurs = ours.map((item, index) => {
    const match = matching.ours[index]
    if (match !== undefined) return `base ${match}`
    const name = nameOf(item)
    if (name !== undefined && !newcomers.has(name)) newcomers.set(name, `ours ${index}`)
    return `ours ${index}`
  })
  const inTheirs = theirs.map((item, index) => {
    const match = matching.theirs[index]
    if (match !== undefined) return `base ${match}`
    const name = nameOf(item)
    const own = name === undefined ? undefined : newcomers.get(name)
    if (name === undefined || own === undefined) return `theirs ${index}`
    newcomers.delete(name)
    return own
  })
  return { base: base.map((_, index) => `base ${index}`), ours: inOurs, theirs: inTheirs }
}

/** Whether a list holds the very same items as another value that may be a list. */
export function sameItems(list: readonly Json[], other: Json | undefined): boolean {
  return isList(other) && list.length === other.length && list.every((item, index) => item === other[index])
}
