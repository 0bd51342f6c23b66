import type { WebhookDefinition } from '@aws-sdk/client-codepipeline'
import { BlockList, isIP } from 'node:net'
import type { PipelineRow } from '#main/engine/index.ts'
import { readPipeline } from '#shared/model/pipeline.ts'
import { ApiException, invalid } from '../exceptions.ts'
import { readPath } from './json-path.ts'

/** Throws for a webhook that could never start its pipeline. */
export function requireWebhook(webhook: WebhookDefinition | undefined, { declaration, name }: PipelineRow): void {
  const [first] = readPipeline(declaration).stages
  if (!first?.actions.some(({ label }) => label === webhook?.targetAction)) {
    throw invalid(`Action '${webhook?.targetAction}' is not in the first stage of pipeline '${name}'.`)
  }
  requireAuthentication(webhook)
  for (const { jsonPath = '' } of webhook?.filters ?? []) {
    if (readPath(jsonPath) !== undefined) continue
    throw new ApiException(
      'InvalidWebhookFilterPatternException',
      `'${jsonPath}' is no JSON path that can be followed.`,
    )
  }
}

function requireAuthentication({
  authentication,
  authenticationConfiguration: given = {},
}: Partial<WebhookDefinition> = {}) {
  const { AllowedIPRange: range, SecretToken: secret } = given
  const refuse = (message: string) => {
    throw new ApiException('InvalidWebhookAuthenticationParametersException', message)
  }
  if (authentication === 'GITHUB_HMAC' && (secret === undefined || range !== undefined)) {
    refuse('GITHUB_HMAC takes a SecretToken, and nothing else.')
  }
  if (authentication === 'IP' && (range === undefined || secret !== undefined)) {
    refuse('IP takes an AllowedIPRange, and nothing else.')
  }
  if (authentication === 'UNAUTHENTICATED' && (range !== undefined || secret !== undefined)) {
    refuse('UNAUTHENTICATED takes no parameters.')
  }
  if (range !== undefined && !addressesIn(range)) refuse(`'${range}' is no range of IP addresses in CIDR form.`)
}

/** The addresses of a range in CIDR form. */
export function addressesIn(range: string): BlockList | undefined {
  const [address = '', bits] = range.split('/')
  const version = isIP(address)
  const length = bits === undefined ? (version === 4 ? 32 : 128) : Number(bits)
  if (version === 0 || !Number.isInteger(length) || length < 0 || length > (version === 4 ? 32 : 128)) return undefined
  const list = new BlockList()
  list.addSubnet(address, length, version === 4 ? 'ipv4' : 'ipv6')
  return list
}
