import { callerOf } from '../access/caller-of.ts'
import type { ReplayGuard } from '../access/replay.ts'
import { joinedHeaders, type WireRequest } from '../access/sigv4.ts'
import { isVerified, type RefusalReason, type Verify } from '../access/verify.ts'
import type { Api } from '../handler.ts'
import { callByJson, type JsonResponse, refusal } from '../json-protocol.ts'

/** Answers signed requests to CodePipeline; one that is not signed as it should be has no effect. */
export function createCodePipelineRoute(ports: {
  readonly verify: Verify
  readonly replay: ReplayGuard
  readonly api: Api
}): (request: WireRequest, body: Buffer) => Promise<JsonResponse> {
  return async (request, body) => {
    const verified = ports.verify(request, 'codepipeline', body)
    if (!isVerified(verified)) return refusal(refusals[verified.reason], verified.message)
    const headers = joinedHeaders(request)
    if (hasEffect(headers['x-amz-target'] ?? '') && !ports.replay.takes(verified.claim.signature)) {
      return refusal('InvalidSignatureException', 'This very request was carried out already; sign it anew.')
    }
    const caller = callerOf(verified.principal, ports.api.account)
    if (!caller) return refusal('AccessDeniedException', 'These keys are good for the artifacts of their job alone.')
    return callByJson(ports.api, { headers, body: body.toString('utf8') }, caller)
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
