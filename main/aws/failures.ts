import { fail, type Result } from '#shared/rpc/contract.ts'
import type { FailureCode } from '#shared/rpc/failure.ts'
import type { Target } from '#shared/rpc/target.ts'

/** An answer that did not come in time. */
export class TookTooLong extends Error {
  override readonly name = 'TookTooLong'
}

interface Circumstances {
  readonly target: Target
  /** Whether what was asked changes something, so that it may have been done without an answer. */
  readonly changes: boolean
  /** Takes credentials out of a text. */
  scrub(text: string): string
}

/** A code and the sentence that goes with it. */
type Told = readonly [FailureCode, string]

/**
 * Says in a sentence what went wrong and what to do. What AWS wrote is passed on only where it is about pipelines and
 * rights; the text of an error that is about credentials is never told, since it may hold them. An error of our own is
 * thrown on, without them.
 */
export function failureOf(error: unknown, { target, changes, scrub }: Circumstances): Result<never> {
  if (!(error instanceof Error)) throw new TypeError('Something was thrown that is no error.')
  const told =
    (error.message === missingRegion ? noRegion : undefined) ??
    ofCredentials(error, target) ??
    ofNetwork(error, changes) ??
    ofService(error, changes)
  if (!told) throw Object.assign(new Error(scrub(error.message)), { stack: scrub(error.stack ?? '') })
  const [code, sentence] = told
  return fail(code, scrub(sentence), { exception: error.name })
}

function ofCredentials(error: Error, target: Target): Told | undefined {
  const signIn = signInOf(target)
  if (expired.has(error.name) || (isOfProvider(error) && /expired/i.test(error.message))) {
    return ['credentials-expired', `The credentials have expired: sign in again${signIn}, and try once more.`]
  }
  if (error.name === 'RequestExpired' || error.name === 'RequestTimeTooSkewed') {
    return ['credentials-expired', 'AWS found the request too old: set the clock of this machine, and try once more.']
  }
  if (unknownKeys.has(error.name)) {
    return ['no-credentials', `The credentials are not accepted: check them, or sign in again${signIn}.`]
  }
  if (!isOfProvider(error)) return undefined
  if (/multi-factor/i.test(error.message)) {
    return [
      'no-credentials',
      'The profile asks for a code of a second factor, which is not asked for here: sign in with another tool and use the environment that it sets.',
    ]
  }
  return ['no-credentials', `No credentials were found: ${adviceFor(target)}.`]
}

const expired: ReadonlySet<string> = new Set(['ExpiredToken', 'ExpiredTokenException', 'TokenRefreshRequired'])

const unknownKeys: ReadonlySet<string> = new Set([
  'IncompleteSignature',
  'InvalidAccessKeyId',
  'InvalidClientTokenId',
  'InvalidSignatureException',
  'MissingAuthenticationToken',
  'MissingAuthenticationTokenException',
  'SignatureDoesNotMatch',
  'UnrecognizedClientException',
])

function isOfProvider({ name }: Error): boolean {
  return ['CredentialsProviderError', 'TokenProviderError', 'ProviderError', 'InvalidIdentityToken'].includes(name)
}

function signInOf(target: Target): string {
  return 'profile' in target && target.profile !== undefined
    ? ` (with SSO: aws sso login --profile ${target.profile})`
    : ' (with SSO: aws sso login)'
}

function adviceFor(target: Target): string {
  if ('profile' in target && target.profile !== undefined) {
    const { profile } = target
    return `profile “${profile}” gives none; see what “aws sts get-caller-identity --profile ${profile}” says, and sign in${signInOf(target)}`
  }
  const named = 'name a profile with --profile, set AWS_PROFILE, or set AWS_ACCESS_KEY_ID and AWS_SECRET_ACCESS_KEY'
  return target.kind === 'endpoint' ? `${named} to those of the endpoint` : named
}

const missingRegion = 'Region is missing'
const noRegion: Told = [
  'no-region',
  'No Region is known: say which with --region, set AWS_REGION, or give the profile a region.',
]

function ofNetwork(error: Error, changes: boolean): Told | undefined {
  const code = 'code' in error && typeof error.code === 'string' ? error.code : undefined
  const host = 'hostname' in error && typeof error.hostname === 'string' ? ` (${error.hostname})` : ''
  if (error.name === 'TimeoutError' || error.name === 'TookTooLong' || code === 'ETIMEDOUT') {
    return ['unreachable', `No answer came in time${host}. ${next(changes)}`]
  }
  if (code === undefined) return undefined
  if (/CERT|TLS|SSL|SIGNATURE|EPROTO/.test(code)) {
    return ['unreachable', `The server cannot be trusted (${code}): check the address, the proxy and the certificates.`]
  }
  if (cut.has(code)) return ['unreachable', `The connection was cut. ${next(changes)}`]
  const [told, sentence] = reasons[code] ?? []
  return told && sentence ? [told, sentence.replace('%', host)] : undefined
}

function next(changes: boolean): string {
  return changes
    ? 'What was asked may have been done all the same: look before you try again.'
    : 'Check the connection, and try again.'
}

const cut: ReadonlySet<string> = new Set(['ECONNRESET', 'EPIPE', 'ERR_STREAM_PREMATURE_CLOSE'])

const reasons: Readonly<Record<string, Told>> = {
  ENOTFOUND: ['unreachable', 'The address is not known%: check the Region or the address, and the connection.'],
  EAI_AGAIN: ['unreachable', 'The address cannot be looked up%: check the connection.'],
  ECONNREFUSED: ['unreachable', 'Nobody answers at the address: check it, and whether the server runs.'],
  EHOSTUNREACH: ['unreachable', 'There is no way to the address: check the connection.'],
  ENETUNREACH: ['unreachable', 'There is no way to the address: check the connection.'],
  ENOENT: ['no-credentials', 'A file that the profile names is not there: check the profile.'],
  EACCES: ['no-credentials', 'A file that the profile names cannot be read: check its permissions.'],
}

function ofService(error: Error, changes: boolean): Told | undefined {
  if (error instanceof SyntaxError) return ['service-failed', notOurs]
  const metadata = '$metadata' in error ? error.$metadata : undefined
  if (typeof metadata !== 'object' || metadata === null) return undefined
  const status = 'httpStatusCode' in metadata ? Number(metadata.httpStatusCode) : 0
  const said = error.message.replace(/\s+/g, ' ').trim().slice(0, 1000)
  const words = said === '' || said === 'UnknownError' ? error.name : `${error.name}: ${said}`
  if (denied.has(error.name) || (status === 403 && !isNamed(error))) {
    return ['access-denied', `AWS does not permit this. Ask for the right that it names. ${words}`]
  }
  if (/Throttl|TooManyRequests|RequestLimitExceeded|SlowDown/.test(error.name) || status === 429) {
    return ['throttled', 'AWS is asked too often at the moment, also after some waiting: try again in a minute.']
  }
  if (status >= 500) {
    return ['service-failed', `The service failed on its side (${status}). ${next(changes)}`]
  }
  if (!isNamed(error)) return ['service-failed', notOurs]
  return [codes[error.name] ?? 'refused', words]
}

const notOurs = 'What answered does not speak as CodePipeline does: check the address.'

/** Whether the answer said which exception it is. */
function isNamed({ name }: Error): boolean {
  return !['Error', 'Unknown', 'UnknownError', 'CodePipelineServiceException'].includes(name)
}

const denied: ReadonlySet<string> = new Set([
  'AccessDenied',
  'AccessDeniedException',
  'NotAuthorized',
  'OptInRequired',
  'UnauthorizedOperation',
])

const codes: Readonly<Record<string, FailureCode>> = {
  ActionNotFoundException: 'not-found',
  PipelineExecutionNotFoundException: 'not-found',
  PipelineNotFoundException: 'not-found',
  PipelineVersionNotFoundException: 'not-found',
  ResourceNotFoundException: 'not-found',
  StageNotFoundException: 'not-found',
  ApprovalAlreadyCompletedException: 'conflict',
  ConcurrentModificationException: 'conflict',
  ConflictException: 'conflict',
  DuplicatedStopRequestException: 'conflict',
  InvalidApprovalTokenException: 'conflict',
  NotLatestPipelineExecutionException: 'conflict',
  PipelineExecutionOutdatedException: 'conflict',
  PipelineNameInUseException: 'already-exists',
  StageNotRetryableException: 'conflict',
}
