import { createHash, randomBytes } from 'node:crypto'
import type { ArtifactCredentials } from './job.ts'

/** Keys of a job's own, in the form that temporary keys have. */
export function newCredentials(): ArtifactCredentials {
  // Every byte gives one of 32 letters and digits.
  const name = [...randomBytes(16)].map((byte) => letters[byte % letters.length]).join('')
  return {
    accessKeyId: `ASIA${name}`,
    secretAccessKey: randomBytes(30).toString('base64'),
    sessionToken: randomBytes(48).toString('base64'),
  }
}

/** What is kept of a secret that only has to be recognized. */
export function hashOf(secret: string): string {
  return createHash('sha256').update(secret).digest('hex')
}

const letters = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ234567'
