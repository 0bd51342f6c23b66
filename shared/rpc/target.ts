import * as v from 'valibot'

/** CodePipeline somewhere: on this machine, behind an address, or in an account of AWS. */
export type Target =
  | { readonly kind: 'local' }
  | { readonly kind: 'endpoint'; readonly url: string; readonly region?: string; readonly profile?: string }
  | { readonly kind: 'profile'; readonly profile: string; readonly region?: string }
  /** Whatever the environment says, as AWS’s own tools read it. */
  | { readonly kind: 'environment'; readonly region?: string }

/** A Region becomes a part of the host that is asked, so nothing else may be in it. */
export const regionPattern = /^[a-z]{2}[a-z0-9-]{2,28}$/

const region = v.exactOptional(v.pipe(v.string(), v.regex(regionPattern)))
const profile = v.pipe(v.string(), v.minLength(1), v.maxLength(200))

/** Signed requests of a page go to a server on this machine, or encrypted. */
const endpointPattern = /^(?:https:\/\/[^/?#@\s]+|http:\/\/(?:127\.0\.0\.1|localhost|\[::1\])(?::\d{1,5})?)\/?$/

export const target: v.GenericSchema<unknown, Target> = v.variant('kind', [
  v.object({ kind: v.literal('local') }),
  v.object({
    kind: v.literal('endpoint'),
    url: v.pipe(v.string(), v.maxLength(500), v.regex(endpointPattern)),
    region,
    profile: v.exactOptional(profile),
  }),
  v.object({ kind: v.literal('profile'), profile, region }),
  v.object({ kind: v.literal('environment'), region }),
])
