import { randomUUID } from 'node:crypto'
import type { Principal } from '../access/principal.ts'
import type { ReplayGuard } from '../access/replay.ts'
import { joinedHeaders, type WireRequest } from '../access/sigv4.ts'
import { isVerified, type RefusalReason, type Verify } from '../access/verify.ts'

/** An answer of AWS JSON 1.1. */
export interface JsonAnswer {
  readonly status: number
  readonly headers: Readonly<Record<string, string>>
  readonly body: string
}

/** Carries out an operation of CodePipeline for somebody who proved who they are. */
export type CodePipeline = (
  request: { readonly headers: Readonly<Record<string, string>>; readonly body: string },
  principal: Principal,
) => Promise<JsonAnswer>

/** Answers signed requests to CodePipeline; one that is not signed as it should be has no effect. */
export function createCodePipelineRoute(ports: {
  readonly verify: Verify
  readonly replay: ReplayGuard
  readonly perform: CodePipeline
}): (request: WireRequest, body: Buffer) => Promise<JsonAnswer> {
  return async (request, body) => {
    const verified = ports.verify(request, 'codepipeline', body)
    if (!isVerified(verified)) return jsonError(refusals[verified.reason], verified.message)
    const headers = joinedHeaders(request)
    if (hasEffect(headers['x-amz-target'] ?? '') && !ports.replay.takes(verified.claim.signature)) {
      return jsonError('InvalidSignatureException', 'This very request was carried out already; sign it anew.')
    }
    const answer = await ports.perform({ headers, body: body.toString('utf8') }, verified.principal)
    return { ...answer, headers: { 'x-amzn-requestid': randomUUID(), ...answer.headers } }
  }
}

/** A refusal as the protocol writes it. */
export function jsonError(exception: string, message: string, status = 400): JsonAnswer {
  return {
    status,
    headers: {
      'content-type': 'application/x-amz-json-1.1',
      'x-amzn-errortype': exception,
      'x-amzn-requestid': randomUUID(),
    },
    body: JSON.stringify({ __type: exception, message }),
  }
}

/** What CodePipeline calls each reason for which a signature is not accepted. */
const refusals: Readonly<Record<RefusalReason, string>> = {
  missing: 'MissingAuthenticationTokenException',
  incomplete: 'IncompleteSignatureException',
  'unknown-key': 'UnrecognizedClientException',
  'bad-token': 'UnrecognizedClientException',
  'bad-signature': 'InvalidSignatureException',
  // SDKs know by it that they should set their clocks by the date of the answer.
  skewed: 'InvalidSignatureException',
  expired: 'RequestExpired',
}

/** All that neither gets nor lists changes something: polling too, which hands out jobs. */
function hasEffect(target: string): boolean {
  return !/\.(Get|List)[A-Za-z]*$/.test(target)
}
