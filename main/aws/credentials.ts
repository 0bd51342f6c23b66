import { fromIni, fromNodeProviderChain } from '@aws-sdk/credential-providers'
import type { AwsCredentialIdentity, AwsCredentialIdentityProvider } from '@smithy/types'

/** Credentials as AWS’s own tools find them, and the memory of what must never be told. */
export interface Credentials {
  readonly provider: AwsCredentialIdentityProvider
  /** A text without whatever was a credential. */
  scrub(text: string): string
}

/** Those of a profile and nothing else, or without one whatever the environment gives. */
export function credentialsOf(profile: string | undefined): Credentials {
  // A profile is looked up strictly: a mistyped one must not end at the credentials of the machine.
  return remembering(
    profile === undefined ? fromNodeProviderChain({ ignoreCache: true }) : fromIni({ profile, ignoreCache: true }),
  )
}

/** Remembers what a provider gave, so that it can be taken out of messages. */
export function remembering(provider: AwsCredentialIdentityProvider): Credentials {
  const secrets = new Set<string>()
  return {
    async provider(properties) {
      const identity = await provider(properties)
      for (const secret of secretsOf(identity)) secrets.add(secret)
      return identity
    },
    scrub(text) {
      let scrubbed = text
      for (const secret of secrets) scrubbed = scrubbed.replaceAll(secret, hidden)
      return scrubbed.replaceAll(keyPattern, hidden)
    },
  }
}

function secretsOf({ accessKeyId, secretAccessKey, sessionToken = '' }: AwsCredentialIdentity): readonly string[] {
  return [accessKeyId, secretAccessKey, sessionToken].filter((text) => text.length >= 4)
}

const hidden = '[hidden]'

/** The forms of access keys and session tokens, for credentials that came from elsewhere. */
const keyPattern = /(?<![A-Za-z0-9])(?:AKIA|ASIA)[A-Z0-9]{12,}(?![A-Za-z0-9])|(?<![A-Za-z0-9+/=])[A-Za-z0-9+/=]{100,}/g
