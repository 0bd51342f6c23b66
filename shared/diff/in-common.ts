import { longestIncreasing } from '#shared/model/longest-increasing.ts'

/** For each item after, which item before it is; `undefined` for a new one. The order of both holds. */
export type Alignment = readonly (number | undefined)[]

interface Stretch {
  readonly from: number
  readonly to: number
}

/**
 * What two sequences have in common. Items that each has just once hold them together, so that lines which occur
 * everywhere, such as closing brackets, are not taken for one another; it takes hardly longer than reading both.
 */
export function inCommon(before: readonly string[], after: readonly string[]): Alignment {
  const result: (number | undefined)[] = after.map(() => undefined)
  const waiting: (readonly [Stretch, Stretch])[] = [
    [
      { from: 0, to: before.length },
      { from: 0, to: after.length },
    ],
  ]
  for (let next = waiting.pop(); next; next = waiting.pop()) {
    const [old, fresh] = trimmed(before, after, ...next, result)
    if (old.from === old.to || fresh.from === fresh.to) continue
    const anchors = uniqueInBoth(before, after, old, fresh)
    if (anchors.length === 0) alignExactly(before, after, old, fresh, result)
    let from: readonly [number, number] = [old.from, fresh.from]
    for (const [there, here] of anchors) {
      result[here] = there
      waiting.push([
        { from: from[0], to: there },
        { from: from[1], to: here },
      ])
      from = [there + 1, here + 1]
    }
    if (anchors.length > 0) {
      waiting.push([
        { from: from[0], to: old.to },
        { from: from[1], to: fresh.to },
      ])
    }
  }
  return result
}

/** Aligns what both begin and end with; gives what is left. */
function trimmed(
  before: readonly string[],
  after: readonly string[],
  old: Stretch,
  fresh: Stretch,
  result: (number | undefined)[],
): readonly [Stretch, Stretch] {
  const shorter = Math.min(old.to - old.from, fresh.to - fresh.from)
  let start = 0
  while (start < shorter && before[old.from + start] === after[fresh.from + start]) {
    result[fresh.from + start] = old.from + start
    start++
  }
  let end = 0
  while (end < shorter - start && before[old.to - 1 - end] === after[fresh.to - 1 - end]) {
    end++
    result[fresh.to - end] = old.to - end
  }
  return [
    { from: old.from + start, to: old.to - end },
    { from: fresh.from + start, to: fresh.to - end },
  ]
}

/** Items that both stretches have once and in the same order, as places before and after. */
function uniqueInBoth(
  before: readonly string[],
  after: readonly string[],
  old: Stretch,
  fresh: Stretch,
): readonly (readonly [number, number])[] {
  const places = placesOf(before, old)
  const own = placesOf(after, fresh)
  const shared = [...own].flatMap(([item, here]) => {
    const there = places.get(item)
    return here === undefined || there === undefined ? [] : [[there, here] as const]
  })
  const kept = longestIncreasing(shared.map(([there]) => there))
  return shared.filter((_, index) => kept[index] !== undefined)
}

/** Where each item stands; `undefined` for one that stands in several places. */
function placesOf(items: readonly string[], { from, to }: Stretch): ReadonlyMap<string, number | undefined> {
  const places = new Map<string, number | undefined>()
  for (let index = from; index < to; index++) {
    const item = items[index] ?? ''
    places.set(item, places.has(item) ? undefined : index)
  }
  return places
}

/** The longest common subsequence, where it is to be had for little; what is too large for that has nothing in common. */
function alignExactly(
  before: readonly string[],
  after: readonly string[],
  old: Stretch,
  fresh: Stretch,
  result: (number | undefined)[],
): void {
  const rows = old.to - old.from
  const columns = fresh.to - fresh.from
  if (rows * columns > 1_000_000) return
  const width = columns + 1
  const lengths = new Uint32Array((rows + 1) * width)
  const isSame = (row: number, column: number) => before[old.from + row] === after[fresh.from + column]
  const at = (row: number, column: number) => lengths[row * width + column] ?? 0
  for (let row = rows - 1; row >= 0; row--) {
    for (let column = columns - 1; column >= 0; column--) {
      lengths[row * width + column] = isSame(row, column)
        ? at(row + 1, column + 1) + 1
        : Math.max(at(row + 1, column), at(row, column + 1))
    }
  }
  for (let row = 0, column = 0; row < rows && column < columns; ) {
    if (isSame(row, column)) result[fresh.from + column++] = old.from + row++
    else if (at(row + 1, column) >= at(row, column + 1)) row++
    else column++
  }
}
