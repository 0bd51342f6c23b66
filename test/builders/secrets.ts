import type { Json, JsonObject } from '#shared/model/json.ts'
import { bare, build, stage } from './pipeline.ts'

/** A pipeline whose source is the first GitHub action, with this token. */
export function githubWith(OAuthToken: Json): JsonObject {
  const source = {
    name: 'Checkout',
    actionTypeId: { category: 'Source', owner: 'ThirdParty', provider: 'GitHub', version: '1' },
    configuration: { Owner: 'acme', Repo: 'shop', Branch: 'main', PollForSourceChanges: 'false', OAuthToken },
    outputArtifacts: [{ name: 'Code' }],
  }
  return bare([stage('Source', [source]), stage('Build', [build()])])
}

/**
 * Texts that look like credentials and are none. They are put together here, so that no tool that looks for leaked
 * credentials takes this file for a leak.
 */
export const looksLike = {
  accessKey: `AK${'IA'}QWERTYUIOPASDFGH`,
  secretKey: `aws_secret_access_key=${'aB3/'.repeat(10)}`,
  github: `gh${'p_'}${'a1B2'.repeat(9)}`,
  gitLab: `glp${'at-'}${'a1B2'.repeat(5)}`,
  slack: `xo${'xb-'}1234567890-${'a1B2'.repeat(6)}`,
  npm: `np${'m_'}${'a1B2'.repeat(9)}`,
  stripe: `sk_${'live_'}${'a1B2'.repeat(6)}`,
  google: `AI${'za'}${'a1B2c'.repeat(7)}`,
  privateKey: `-----BEGIN RSA ${'PRIVATE'} KEY-----`,
  token: `ey${'J'}hbGciOiJIUzI1NiJ9.ey${'J'}zdWIiOiIxMjM0In0.${'a1B2'.repeat(8)}`,
  address: `postgres://shop:${'hunter22'}@db.example.com/shop`,
} as const
