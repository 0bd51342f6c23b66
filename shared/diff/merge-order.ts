import { longestIncreasing } from '#shared/model/longest-increasing.ts'

/** The items of a list on each side, by what tells them apart. */
export interface Sides<Part> {
  readonly base: Part
  readonly ours: Part
  readonly theirs: Part
}

/** Which side is taken where both cannot be. */
export type Side = 'ours' | 'theirs'

/**
 * The order of the items that are in the merged list: ours, with what theirs put in and moved at the same neighbours as
 * there, behind what ours put in at the same place. What both moved, to different places, is in `disputed`.
 */
export function mergeOrder(
  { base, ours, theirs }: Sides<readonly string[]>,
  isIn: (id: string) => boolean,
  prefer: Side,
): { readonly order: readonly string[]; readonly disputed: readonly string[] } {
  const movedByOurs = movedIn(base, ours)
  const movedByTheirs = movedIn(base, theirs)
  const disputed = [...movedByTheirs].filter(
    (id) => movedByOurs.has(id) && isIn(id) && neighbour(id, ours, theirs) !== neighbour(id, theirs, ours),
  )
  const isFromTheirs = (id: string) => movedByTheirs.has(id) && (!movedByOurs.has(id) || prefer === 'theirs')
  const order = ours.filter((id) => isIn(id) && !isFromTheirs(id))
  const known = new Set([...base, ...theirs])
  putIn(order, theirs.filter(isIn), (id) => !known.has(id))
  return { order, disputed }
}

/**
 * Puts what is missing in `order` where it stands among `others`: after the same neighbour, but behind what `isFirst`
 * says of what is there already.
 */
export function putIn(order: string[], others: readonly string[], isFirst: (id: string) => boolean): void {
  for (const [index, id] of others.entries()) {
    if (order.includes(id)) continue
    const before = others.slice(0, index).findLast((other) => order.includes(other))
    let place = before === undefined ? 0 : order.indexOf(before) + 1
    while (place < order.length && isFirst(order[place] ?? '')) place++
    order.splice(place, 0, id)
  }
}

/** What stands elsewhere among the items that were there before. */
function movedIn(base: readonly string[], side: readonly string[]): ReadonlySet<string> {
  const places = new Map(base.map((id, index) => [id, index]))
  const kept = longestIncreasing(side.map((id) => places.get(id)))
  return new Set(side.filter((id, index) => places.has(id) && kept[index] === undefined))
}

/** What an item comes after, among what both sides have. */
function neighbour(id: string, side: readonly string[], other: readonly string[]): string | undefined {
  return side.slice(0, side.indexOf(id)).findLast((before) => other.includes(before))
}
