/** Credentials that must turn up nowhere. */
export const canary = {
  accessKeyId: 'AKIAIOSFODNN7CANARY1',
  secretAccessKey: 'wJalrXUtnFEMIcanarySecretKeyEXAMPLE0KEY1',
  sessionToken: 'FwoGZXIvYXdzEcanarySessionToken',
}

/** An environment in which nothing of this machine’s own configuration of AWS is found, and the canary is. */
export const canaryEnvironment: Readonly<Record<string, string>> = {
  AWS_ACCESS_KEY_ID: canary.accessKeyId,
  AWS_SECRET_ACCESS_KEY: canary.secretAccessKey,
  AWS_SESSION_TOKEN: canary.sessionToken,
  AWS_REGION: 'eu-west-1',
  ...withoutConfiguration(),
}

export function withoutConfiguration(): Readonly<Record<string, string>> {
  const nowhere = '/nowhere/that/exists'
  return { AWS_CONFIG_FILE: nowhere, AWS_SHARED_CREDENTIALS_FILE: nowhere, AWS_EC2_METADATA_DISABLED: 'true' }
}

/** The credentials that a text gives away. */
export function givenAway(text: string): readonly string[] {
  return Object.values(canary).filter((secret) => text.includes(secret))
}
