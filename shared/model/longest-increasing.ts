/**
 * The longest run of values that increases, each at its place; what is not in it, and what was `undefined`, is
 * `undefined`. Given the old places of what stands in a new order, it tells what stayed.
 */
export function longestIncreasing(values: readonly (number | undefined)[]): (number | undefined)[] {
  const tails: number[] = []
  const previous: (number | undefined)[] = []
  for (const [index, value] of values.entries()) {
    if (value === undefined) continue
    let low = 0
    let high = tails.length
    while (low < high) {
      const middle = (low + high) >> 1
      if ((values[tails[middle] ?? 0] ?? 0) < value) low = middle + 1
      else high = middle
    }
    previous[index] = tails[low - 1]
    tails[low] = index
  }
  const kept: (number | undefined)[] = values.map(() => undefined)
  for (let index = tails.at(-1); index !== undefined; index = previous[index]) kept[index] = values[index]
  return kept
}
