/** The results that a condition may have where its rule cannot decide on skipping the stage (UG/stage-conditions). */
export const withoutSkip = {
  beforeEntry: ['FAIL'],
  onSuccess: ['ROLLBACK', 'FAIL'],
  onFailure: ['ROLLBACK'],
} as const

/** The same where it can. */
export const withSkip = { ...withoutSkip, beforeEntry: ['FAIL', 'SKIP'] } as const
