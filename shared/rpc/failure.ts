/** Every way in which the world can refuse; a failure crosses processes as data. */
export const failureCodes = [
  'bad-request',
  'not-found',
  'not-permitted',
  'is-directory',
  'too-large',
  'changed-on-disk',
  'already-exists',
  'io',
  'document-invalid',
  'trust-needed',
  'missing-binding',
  'missing-variable',
  'no-such-execution',
  'no-such-approval',
  'data-folder',
  'disconnected',
  'no-region',
  'no-credentials',
  'credentials-expired',
  'access-denied',
  'throttled',
  'unreachable',
  'service-failed',
  'conflict',
  'refused',
  'internal',
] as const

export type FailureCode = (typeof failureCodes)[number]

export interface Failure {
  readonly code: FailureCode
  /** A sentence for people: what happened and what to do. */
  readonly message: string
  readonly details?: Readonly<Record<string, unknown>>
}
