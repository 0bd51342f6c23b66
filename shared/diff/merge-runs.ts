import { inCommon } from './in-common.ts'
import type { Sides } from './merge-order.ts'

/** A stretch of a merged sequence: settled items, or what each side has where both changed the same. */
export type MergedRun<Item> = { readonly settled: readonly Item[] } | DisputedRun<Item>

export interface DisputedRun<Item> extends Sides<readonly Item[]> {
  /** The index of its first item in ours. */
  readonly at: number
}

/** Merges two changed sequences, such as the lines of texts; items are the same where `textOf` says the same. */
export function mergeRuns<Item>(
  { base, ours, theirs }: Sides<readonly Item[]>,
  textOf: (item: Item) => string,
): readonly MergedRun<Item>[] {
  const inOurs = placesIn(base.map(textOf), ours.map(textOf))
  const inTheirs = placesIn(base.map(textOf), theirs.map(textOf))
  const isSame = (one: readonly Item[], other: readonly Item[]) =>
    one.length === other.length && one.every((item, index) => textOf(item) === textOf(other[index] ?? item))
  const settled = (run: Sides<readonly Item[]>) => {
    if (isSame(run.ours, run.theirs) || isSame(run.base, run.theirs)) return run.ours
    return isSame(run.base, run.ours) ? run.theirs : undefined
  }
  const runs: MergedRun<Item>[] = []
  const from = { base: 0, ours: 0, theirs: 0 }
  /** Everything up to an item that all three have. */
  const close = (to: typeof from) => {
    const run = {
      base: base.slice(from.base, to.base),
      ours: ours.slice(from.ours, to.ours),
      theirs: theirs.slice(from.theirs, to.theirs),
    }
    const items = settled(run)
    if (!items) runs.push({ ...run, at: from.ours })
    else if (items.length > 0) runs.push({ settled: items })
  }
  for (const index of base.keys()) {
    const [own, other] = [inOurs[index], inTheirs[index]]
    if (own === undefined || other === undefined) continue
    close({ base: index, ours: own, theirs: other })
    runs.push({ settled: ours.slice(own, own + 1) })
    Object.assign(from, { base: index + 1, ours: own + 1, theirs: other + 1 })
  }
  close({ base: base.length, ours: ours.length, theirs: theirs.length })
  return runs
}

/** For each item of a sequence, where it is in another. */
function placesIn(before: readonly string[], after: readonly string[]): readonly (number | undefined)[] {
  const places: (number | undefined)[] = before.map(() => undefined)
  for (const [here, there] of inCommon(before, after).entries()) if (there !== undefined) places[there] = here
  return places
}
