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
  accessKey: glued('AK', 'IAQWERTYUIOPASDFGH'),
  secretKey: glued('aws_secret_access_key=', 'aB3/'.repeat(10)),
  github: glued('gh', 'p_', 'a1B2'.repeat(9)),
  gitLab: glued('glp', 'at-', 'a1B2'.repeat(5)),
  slack: glued('xo', 'xb-1234567890-', 'a1B2'.repeat(6)),
  npm: glued('np', 'm_', 'a1B2'.repeat(9)),
  stripe: glued('sk_', 'live_', 'a1B2'.repeat(6)),
  google: glued('AI', 'za', 'a1B2c'.repeat(7)),
  privateKey: glued('-----BEGIN RSA ', 'PRIVATE KEY-----'),
  token: glued('ey', 'JhbGciOiJIUzI1NiJ9.ey', 'JzdWIiOiIxMjM0In0.', 'a1B2'.repeat(8)),
  address: glued('postgres://shop:', 'hunter22@db.example.com/shop'),
} as const

function glued(...parts: readonly string[]): string {
  return parts.join('')
}
