/** The time, and a bell that rings at a time; tests bring one whose hands they move themselves. */
export interface Clock {
  /** ISO 8601 with milliseconds, UTC. */
  now(): string
  /** Rings once at a time, or right after this call when it is over; gives the way to call it off. */
  at(time: string, ring: () => void): () => void
}

/** Timers of the system take no more than 24 days. */
const longestTimer = 2 ** 31 - 1

/** The clock of this machine. */
export const systemClock: Clock = {
  now: () => new Date().toISOString(),
  at(time, ring) {
    let timer: NodeJS.Timeout
    const wait = () => {
      const left = Date.parse(time) - Date.now()
      timer = setTimeout(left > longestTimer ? wait : ring, Math.min(Math.max(left, 0), longestTimer))
    }
    wait()
    return () => clearTimeout(timer)
  },
}

/** Resolves at a time, or as soon as `signal` aborts. */
export function waitUntil(clock: Clock, time: string, signal: AbortSignal): Promise<void> {
  return new Promise((resolve) => {
    if (signal.aborted) return resolve()
    const end = () => {
      callOff()
      signal.removeEventListener('abort', end)
      resolve()
    }
    const callOff = clock.at(time, end)
    signal.addEventListener('abort', end)
  })
}

/** A signal that aborts so many minutes from now; `callOff` lets go of it. */
export function abortAfter(
  clock: Clock,
  minutes: number,
): { readonly signal: AbortSignal; readonly callOff: () => void } {
  const controller = new AbortController()
  const time = new Date(Date.parse(clock.now()) + minutes * 60_000).toISOString()
  return { signal: controller.signal, callOff: clock.at(time, () => controller.abort()) }
}
