import type { Clock } from '#main/engine/index.ts'

/** A clock whose hands are moved by the test. */
export interface HandClock extends Clock {
  /** Moves on; everything that is due rings in its order. */
  forward(minutes: number): void
  /** The machine sleeps meanwhile: what is due rings only after it. */
  sleep(minutes: number): void
}

export function handClock(start = '2026-01-05T07:00:00.000Z'): HandClock {
  let now = Date.parse(start)
  const bells = new Set<{ readonly at: number; readonly ring: () => void }>()
  const dueBy = (end: number) => [...bells].filter(({ at }) => at <= end).toSorted((a, b) => a.at - b.at)[0]
  return {
    now: () => new Date(now).toISOString(),
    at(time, ring) {
      const bell = { at: Date.parse(time), ring }
      bells.add(bell)
      return () => void bells.delete(bell)
    },
    forward(minutes) {
      const end = now + minutes * 60_000
      for (let bell = dueBy(end); bell; bell = dueBy(end)) {
        bells.delete(bell)
        now = Math.max(now, bell.at)
        bell.ring()
      }
      now = end
    },
    sleep(minutes) {
      now += minutes * 60_000
      this.forward(0)
    },
  }
}
