import { createHash, createHmac } from 'node:crypto'
import { HttpRequest } from '@smithy/core/protocols'
import { SignatureV4 } from '@smithy/signature-v4'
import type { Checksum, SourceData } from '@smithy/types'
import type { WireRequest } from '#main/api/access/sigv4.ts'
import type { KeyPair } from '#main/api/access/key-pairs.ts'

/** The hash that the SDK's signer wants, by Node. */
export class Sha256 implements Checksum {
  readonly #secret: SourceData | undefined
  #hash
  constructor(secret?: SourceData) {
    this.#secret = secret
    this.#hash = this.#fresh()
  }
  update(data: Uint8Array): void {
    this.#hash.update(data)
  }
  digest(): Promise<Uint8Array> {
    return Promise.resolve(this.#hash.digest())
  }
  reset(): void {
    this.#hash = this.#fresh()
  }
  #fresh() {
    if (this.#secret === undefined) return createHash('sha256')
    return createHmac(
      'sha256',
      typeof this.#secret === 'string' ? this.#secret : Buffer.from(this.#secret as Uint8Array),
    )
  }
}

export interface ToSign {
  readonly method?: string
  readonly path?: string
  readonly query?: Record<string, string | string[]>
  readonly headers?: Record<string, string>
  readonly body?: string | Uint8Array
  readonly at: string
  readonly service?: 'codepipeline' | 's3'
  readonly sessionToken?: string
  /** Seconds; asks for a presigned address. */
  readonly expires?: number
}

/** A request as the SDK's own signer signs it, and as it then goes over the wire. */
export async function signed(
  { accessKeyId, secretAccessKey }: Pick<KeyPair, 'accessKeyId' | 'secretAccessKey'>,
  { method = 'POST', path = '/', query = {}, headers = {}, body = '', at, service = 'codepipeline', ...more }: ToSign,
): Promise<WireRequest & { readonly body: Uint8Array }> {
  const signer = new SignatureV4({
    credentials: { accessKeyId, secretAccessKey, ...(more.sessionToken && { sessionToken: more.sessionToken }) },
    region: 'us-east-1',
    service,
    sha256: Sha256,
    uriEscapePath: service !== 's3',
  })
  const request = new HttpRequest({
    method,
    hostname: '127.0.0.1',
    path,
    query,
    headers: {
      host: '127.0.0.1:4000',
      ...(service === 's3' && more.expires && { 'X-Amz-Content-Sha256': 'UNSIGNED-PAYLOAD' }),
      ...headers,
    },
    body,
  })
  const options = { signingDate: new Date(at) }
  const result = await (more.expires
    ? signer.presign(request, { ...options, expiresIn: more.expires })
    : signer.sign(request, options))
  return {
    method,
    path,
    query: Object.entries(result.query ?? {})
      .flatMap(([name, value]) => [value ?? ''].flat().map((one) => `${rfc3986(name)}=${rfc3986(one)}`))
      .join('&'),
    headers: Object.fromEntries(Object.entries(result.headers).map(([name, value]) => [name.toLowerCase(), [value]])),
    body: Buffer.from(body),
  }
}

function rfc3986(text: string): string {
  return encodeURIComponent(text).replaceAll(/[!'()*]/g, (char) => `%${char.charCodeAt(0).toString(16)}`)
}
