import { loadSharedConfigFiles, type Profile } from '@smithy/core/config'
import type { ProfileCredentials } from '#shared/rpc/targets.ts'

/** What a profile of AWS’s shared configuration files says, apart from its credentials. */
export interface AwsProfile {
  readonly name: string
  readonly region?: string
  readonly credentials: ProfileCredentials
  /** The command that signs in anew, where there is one. */
  readonly signIn?: string
  /** Where CodePipeline is, if it is not where AWS has it. */
  readonly endpointUrl?: string
}

/** The profiles of the shared configuration files as they are now, in alphabetical order. */
export async function listProfiles(): Promise<readonly AwsProfile[]> {
  // Without a file there are no profiles; one that nobody may read says nothing either.
  const { configFile, credentialsFile } = await loadSharedConfigFiles({ ignoreCache: true })
  // Sections of the file that are no profiles have their kind in front.
  const named = Object.keys(configFile).filter((name) => !/^(?:sso-session|services)\./.test(name))
  const names = [...new Set([...named, ...Object.keys(credentialsFile)])].sort()
  return names.map((name) => {
    const settings = { ...configFile[name], ...credentialsFile[name] }
    return profileOf(name, settings, configFile[`services.${settings['services']}`])
  })
}

function profileOf(name: string, settings: Profile, services: Profile = {}): AwsProfile {
  const credentials = kindOf(settings)
  const { region } = settings
  const endpointUrl = services['codepipeline.endpoint_url'] ?? settings['endpoint_url']
  return {
    name,
    ...(region === undefined ? {} : { region }),
    ...(endpointUrl === undefined ? {} : { endpointUrl }),
    credentials,
    ...(credentials === 'sso' ? { signIn: `aws sso login --profile ${name}` } : {}),
    ...(credentials === 'login' ? { signIn: `aws login --profile ${name}` } : {}),
  }
}

function kindOf(settings: Profile): ProfileCredentials {
  for (const [kind, member] of kinds) if (settings[member] !== undefined) return kind
  return 'none'
}

/** By what each kind is known, in the order in which they count. */
const kinds: readonly (readonly [ProfileCredentials, string])[] = [
  ['web-identity', 'web_identity_token_file'],
  ['role', 'role_arn'],
  ['keys', 'aws_access_key_id'],
  ['process', 'credential_process'],
  ['sso', 'sso_session'],
  ['sso', 'sso_start_url'],
  ['login', 'login_session'],
]
