import { allowedSkew } from './verify.ts'

/** Remembers which signatures have had their effect. */
export interface ReplayGuard {
  /** Whether a signature comes for the first time; from then on it does not any more. */
  takes(signature: string): boolean
}

/** A request is good from five minutes before the date it bears until five minutes after it. */
const memory = 2 * allowedSkew

/**
 * Keeps a request that changes something from being carried out twice by somebody who overheard it. Whoever signs with
 * an SDK is never refused: each attempt and each retry bears its own number under the signature. Two requests made by
 * hand that are the same to the second are, which is better than starting two executions by accident; the second is
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
      if (seen.has(signature)) return false
      seen.set(signature, now())
      return true
    },
  }
}
