import type { Command } from 'commander'
import { regionPattern, type Target } from '#shared/rpc/target.ts'

/** The options by which a command says which CodePipeline it means. */
export interface TargetOptions {
  readonly profile?: string
  readonly region?: string
  readonly endpointUrl?: string
}

/** Adds them to a command. */
export function withTarget(command: Command): Command {
  return command
    .option('--profile <name>', 'a profile of AWS’s configuration files')
    .option('--region <region>', 'the Region, where environment and profile say none or another')
    .option('--endpoint-url <url>', 'another address than AWS’s, such as that of “stagecraft endpoint”')
}

/** The target that is meant, or every reason why there can be none. */
export function targetOf({
  profile,
  region,
  endpointUrl,
}: TargetOptions): { readonly target: Target } | { readonly mistakes: readonly string[] } {
  const mistakes = [
    ...(region === undefined || regionPattern.test(region)
      ? []
      : [`--region ${region}: a Region looks like eu-west-1.`]),
    ...(endpointUrl === undefined || isEndpoint(endpointUrl)
      ? []
      : [`--endpoint-url: expected an address such as http://127.0.0.1:4000, without user and password.`]),
  ]
  if (mistakes.length > 0) return { mistakes }
  const place = region === undefined ? {} : { region }
  const named = profile === undefined ? {} : { profile }
  if (endpointUrl !== undefined) return { target: { kind: 'endpoint', url: endpointUrl, ...place, ...named } }
  if (profile !== undefined) return { target: { kind: 'profile', profile, ...place } }
  return { target: { kind: 'environment', ...place } }
}

function isEndpoint(text: string): boolean {
  if (!URL.canParse(text)) return false
  const { protocol, username, password } = new URL(text)
  return /^https?:$/.test(protocol) && username === '' && password === ''
}
