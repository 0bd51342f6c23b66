/** The candidate that was most likely meant: the same but for case and punctuation, or a slip of the finger away. */
export function nearest(written: string, candidates: readonly string[]): string | undefined {
  const plain = plainOf(written)
  const same = candidates.filter((candidate) => plainOf(candidate) === plain)
  if (same.length > 0) return same.length === 1 ? same[0] : undefined
  if (plain.length < 4) return undefined
  const allowed = plain.length < 8 ? 1 : 2
  const close = candidates
    .map((candidate) => ({ candidate, distance: distanceOf(plain, plainOf(candidate), allowed) }))
    .filter(({ distance }) => distance <= allowed)
    .toSorted((a, b) => a.distance - b.distance)
  const [first, second] = close
  return first && first.distance !== second?.distance ? first.candidate : undefined
}

/** Whether two texts differ in case and punctuation alone. */
export function sameLetters(a: string, b: string): boolean {
  return plainOf(a) === plainOf(b)
}

function plainOf(text: string): string {
  return text.toLowerCase().replaceAll(/[^a-z0-9]/g, '')
}

/** The number of letters to add, drop, change or swap with a neighbour; more than `most` is not counted out. */
function distanceOf(a: string, b: string, most: number): number {
  if (Math.abs(a.length - b.length) > most) return most + 1
  let before: number[] = []
  let last = Array.from({ length: b.length + 1 }, (_, index) => index)
  for (let i = 1; i <= a.length; i++) {
    const row = [i]
    for (let j = 1; j <= b.length; j++) {
      const cost = a[i - 1] === b[j - 1] ? 0 : 1
      let least = Math.min((last[j] ?? 0) + 1, (row[j - 1] ?? 0) + 1, (last[j - 1] ?? 0) + cost)
      if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1]) {
        least = Math.min(least, (before[j - 2] ?? 0) + 1)
      }
      row.push(least)
    }
    before = last
    last = row
  }
  return last[b.length] ?? most + 1
}
