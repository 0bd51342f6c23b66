export interface Spread {
  readonly median: number
  readonly p95: number
}

/** Times a piece of work, in milliseconds. What `prepare` makes is not part of the time. */
export async function measure<T>(
  rounds: number,
  prepare: (round: number) => T,
  work: (given: T) => unknown,
): Promise<Spread> {
  const times: number[] = []
  for (let round = -5; round < rounds; round++) {
    const given = prepare(round + 5)
    const start = performance.now()
    await work(given)
    const time = performance.now() - start
    // The first rounds warm up.
    if (round >= 0) times.push(time)
  }
  times.sort((a, b) => a - b)
  return { median: times[times.length >> 1] ?? 0, p95: times[Math.floor(times.length * 0.95)] ?? 0 }
}

/** One line of the report: a figure, what it is compared with, and the bound it should keep. */
export function report(name: string, value: number, unit: string, bound: string, isKept: boolean): void {
  console.log(`${isKept ? 'ok  ' : 'OVER'} ${name}: ${value.toFixed(2)} ${unit} (${bound})`)
}
