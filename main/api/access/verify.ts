import { type Claim, isClaim, readClaim } from './claim.ts'
import type { KeyPairs } from './key-pairs.ts'
import type { Principal, TemporaryAccess } from './principal.ts'
import { hashOfNothing, same, sha256, signatureOf, unsignedPayload, type WireRequest } from './sigv4.ts'

/** The services whose requests are answered here. */
export type Service = 'codepipeline' | 's3'

/** Why a signature is not accepted; each protocol has its own exception for each. */
export type RefusalReason =
  | 'missing'
  | 'incomplete'
  | 'unknown-key'
  | 'bad-token'
  | 'bad-signature'
  | 'skewed'
  | 'expired'

export interface Refusal {
  readonly reason: RefusalReason
  readonly message: string
}

/** A request whose signature is right, as far as it can be told before its payload has come. */
export interface Verified {
  readonly principal: Principal
  readonly claim: Claim
  /** The hash of the payload that was signed, or one of the words that stand for it. */
  readonly payloadHash: string
  /** With this the pieces of a payload are signed that is signed in pieces. */
  readonly secretAccessKey: string
}

export type Verify = (request: WireRequest, service: Service, body?: Uint8Array) => Verified | Refusal

/** Clocks of clients may be wrong by this much, in milliseconds. */
export const allowedSkew = 5 * 60 * 1000

/**
 * Makes the check of signatures. It takes the keys of roles and those that jobs were given; a request whose body is
 * passed must have been signed with just that body.
 */
export function createVerify(ports: {
  readonly keys: Pick<KeyPairs, 'find'>
  readonly findTemporary: (accessKeyId: string) => TemporaryAccess | undefined
  /** Milliseconds since 1970. */
  readonly now: () => number
}): Verify {
  return (request, service, body) => {
    const claim = readClaim(request)
    if (!isClaim(claim)) return claim
    if (claim.scope.service !== service) {
      return { reason: 'incomplete', message: `Credential must be scoped to the service ${service}.` }
    }
    const known = findKeys(claim.accessKeyId, ports)
    if (!known) return { reason: 'unknown-key', message: `There is no access key ${claim.accessKeyId} here.` }
    const { principal, secretAccessKey } = known
    const token = principal.kind === 'job' ? principal.access.credentials.sessionToken : ''
    if (!same(claim.sessionToken ?? '', token)) {
      return { reason: 'bad-token', message: 'The session token does not belong to this access key.' }
    }
    const payloadHash = body ? sha256(body) : (claim.payloadHash ?? (claim.expires ? unsignedPayload : hashOfNothing))
    const isOwnBody = !body || (claim.payloadHash ?? payloadHash) === payloadHash
    if (!isOwnBody || !same(claim.signature, signatureOf(request, { ...claim, payloadHash }, secretAccessKey))) {
      const message = 'The signature is not the one that this request should have; check the secret access key.'
      return { reason: 'bad-signature', message }
    }
    return checkTime(claim, ports.now()) ?? { principal, claim, payloadHash, secretAccessKey }
  }
}

export function isVerified(outcome: Verified | Refusal): outcome is Verified {
  return 'principal' in outcome
}

function findKeys(
  accessKeyId: string,
  { keys, findTemporary }: Parameters<typeof createVerify>[0],
): { readonly principal: Principal; readonly secretAccessKey: string } | undefined {
  const pair = keys.find(accessKeyId)
  if (pair) {
    return { principal: { kind: 'role', role: pair.role, accessKeyId }, secretAccessKey: pair.secretAccessKey }
  }
  const access = findTemporary(accessKeyId)
  return (
    access && {
      principal: { kind: 'job', access, accessKeyId },
      secretAccessKey: access.credentials.secretAccessKey,
    }
  )
}

function checkTime({ time, expires }: Claim, now: number): Refusal | undefined {
  const signed = Date.parse(time.replace(/^(....)(..)(..)T(..)(..)(..)Z$/, '$1-$2-$3T$4:$5:$6Z'))
  const here = new Date(now).toISOString()
  // Also a date that the calendar does not have.
  if (!(signed <= now + allowedSkew)) {
    return { reason: 'skewed', message: `Signature not yet current: it was made at ${time}, and here it is ${here}.` }
  }
  if (expires === undefined) {
    if (signed >= now - allowedSkew) return undefined
    return { reason: 'skewed', message: `Signature expired: it was made at ${time}, and here it is ${here}.` }
  }
  if (now <= signed + expires * 1000) return undefined
  return {
    reason: 'expired',
    message: `Request has expired: it was signed at ${time} for ${expires} seconds, and here it is ${here}.`,
  }
}
