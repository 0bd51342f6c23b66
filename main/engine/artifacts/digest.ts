import { createHash } from 'node:crypto'
import { createReadStream } from 'node:fs'
import { pipeline as pump } from 'node:stream/promises'

/** The digest of a file, in hexadecimal digits. */
export async function digestOf(file: string, algorithm: 'md5' | 'sha256'): Promise<string> {
  const hash = createHash(algorithm)
  await pump(createReadStream(file), hash)
  return hash.digest('hex')
}
