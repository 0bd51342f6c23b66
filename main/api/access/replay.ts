import { allowedSkew } from './verify.ts'

/** Remembers which signatures have had their effect. */
export interface ReplayGuard {
  /** Whether a signature comes for the first time, or so soon after it that its client may have made it once more. */
  takes(signature: string): boolean
}

/** A request is good from five minutes before the date it bears until five minutes after it. */
const memory = 2 * allowedSkew

/** Dates of signatures are told to the second: what a client asks twice within one bears one signature. */
const sameSecond = 1500

/**
 * Keeps a request that changes something from being carried out again by somebody who overheard it. Some SDKs sign a
 * number of its own for each attempt, but AWS's command line and Python's do not: the same question twice within a second
 * is one request to the bytes, and the second one has to be answered by what became of the first. What comes later is
 * refused and not answered like the first, because an answer may hold the keys of a job. Reads are not kept: repeating
 * them does no harm. The memory is the process's: the port is part of what is signed, so only an endpoint that takes the
 * place of this one within these minutes would be deceived.
 */
export function createReplayGuard(now: () => number): ReplayGuard {
  const seen = new Map<string, number>()
  return {
    takes(signature) {
      // They were put in by time, so the oldest come first.
      for (const [old, at] of seen) {
        if (at + memory >= now()) break
        seen.delete(old)
      }
      const first = seen.get(signature)
      if (first !== undefined) return now() - first <= sameSecond
      seen.set(signature, now())
      return true
    },
  }
}
