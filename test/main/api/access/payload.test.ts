import { describe, expect, it } from 'vitest'
import { readPayload } from '#main/api/access/payload.ts'
import { sha256 } from '#main/api/access/sigv4.ts'
import type { Verified } from '#main/api/access/verify.ts'

const time = '20130524T000000Z'
const text = 'a'.repeat(66_560)

/** What came before the body in AWS's worked examples, whose keys these are. */
function head(payloadHash: string, signature: string): Verified {
  const accessKeyId = 'AKIAIOSFODNN7EXAMPLE'
  const scope = { date: '20130524', region: 'us-east-1', service: 's3' }
  return {
    principal: { kind: 'role', role: 'admin', accessKeyId },
    claim: { accessKeyId, scope, signedHeaders: [], signature, time, sessionToken: undefined, payloadHash },
    payloadHash,
    secretAccessKey: 'wJalrXUtnFEMI/K7MDENG/bPxRfiCYEXAMPLEKEY',
  }
}

const signedHead = head(
  'STREAMING-AWS4-HMAC-SHA256-PAYLOAD',
  '4f232c4386841ef735655705268965c44a0e4690baa4adea153f7db9fa80a0a9',
)
const pieces = [
  `10000;chunk-signature=ad80c730a21e5b8d04586a2213dd63b9a0e99e0e2307b0ade35a65485a288648\r\n${text.slice(0, 65_536)}\r\n`,
  `400;chunk-signature=0055627c9e194cb4542bae2aa5492e3c1575bbb81b612b7d234b86a503ef5497\r\n${text.slice(65_536)}\r\n`,
  '0;chunk-signature=b6c6ea8a5354eaf15b3cb7646744f4275b71ea724fed81ceb9323e279d449df9\r\n\r\n',
]

const trailedHead = head(
  'STREAMING-AWS4-HMAC-SHA256-PAYLOAD-TRAILER',
  '106e2a8a18243abcf37539882f36619c00e2dfc72633413f02d3b74544bfeb8e',
)
const trailed = [
  `10000;chunk-signature=b474d8862b1487a5145d686f57f013e54db672cee1c953b3010fb58501ef5aa2\r\n${text.slice(0, 65_536)}\r\n`,
  `400;chunk-signature=1c1344b170168f8e65b41376b44b20fe354e373826ccbbe2c1d40a8cae51e5c7\r\n${text.slice(65_536)}\r\n`,
  '0;chunk-signature=2ca2aba2005185cf7159c6277faf83795951dd77a3a99e6e65d5c9f85863f992\r\n',
  'x-amz-checksum-crc32c:sOO8/Q==\r\n',
  'x-amz-trailer-signature:d81f82fc3505edab99d459891051a732e8730629a2e4a59689829ca17fe2e435\r\n\r\n',
]

/** Reads a body that arrives in parts of some size. */
async function read(body: string, verified: Verified, { length = text.length, partSize = 1000 } = {}) {
  const whole = Buffer.from(body)
  async function* arriving() {
    for (let at = 0; at < whole.length; at += partSize) yield whole.subarray(at, at + partSize)
  }
  const payload = readPayload(arriving(), verified, length)
  const got: Uint8Array[] = []
  for await (const bytes of payload.bytes) got.push(bytes)
  return { text: Buffer.concat(got).toString('utf8'), trailers: payload.trailers() }
}

describe('a payload signed in pieces', () => {
  it.each([1, 7, 1000, 100_000])(
    'is read as in the worked example of AWS when %i bytes come at once',
    async (partSize) => {
      expect(await read(pieces.join(''), signedHead, { partSize })).toEqual({ text, trailers: {} })
    },
  )

  it('is read with its signed trailers', async () => {
    expect(await read(trailed.join(''), trailedHead)).toEqual({
      text,
      trailers: { 'x-amz-checksum-crc32c': 'sOO8/Q==' },
    })
  })

  it.each([
    ['changed', pieces.join('').replace('aaa\r\n0', 'aab\r\n0')],
    ['in another order', [pieces[1], pieces[0], pieces[2]].join('')],
    ['not signed', pieces.join('').replaceAll(/;chunk-signature=\w+/g, '')],
    ['longer than they say', pieces.join('').replace('400;', '3ff;')],
  ])('is refused when pieces are %s', async (_, body) => {
    await expect(read(body, signedHead)).rejects.toThrow(/piece/)
  })

  it('is refused when a trailer was changed', async () => {
    const body = trailed.join('').replace('sOO8', 'sOO9')
    await expect(read(body, trailedHead)).rejects.toMatchObject({ code: 'SignatureDoesNotMatch' })
  })

  it('is refused when it is cut short, or has another length than announced', async () => {
    const cut = { code: 'IncompleteBody' }
    await expect(read(pieces.slice(0, 2).join(''), signedHead)).rejects.toMatchObject(cut)
    await expect(read(pieces.join('').slice(0, 70_00), signedHead)).rejects.toMatchObject(cut)
    await expect(read(pieces.join(''), signedHead, { length: text.length - 1 })).rejects.toMatchObject(cut)
    await expect(read(pieces.join(''), signedHead, { length: text.length + 1 })).rejects.toMatchObject(cut)
    await expect(read('1'.repeat(5000), signedHead)).rejects.toMatchObject(cut)
  })
})

describe('a payload', () => {
  it('in pieces that are not signed is read with its trailers', async () => {
    const body = '3\r\nabc\r\n2\r\nde\r\n0\r\nx-amz-checksum-crc32:abcd==\r\n\r\n'
    const unsigned = head('STREAMING-UNSIGNED-PAYLOAD-TRAILER', '')
    expect(await read(body, unsigned, { length: 5 })).toEqual({
      text: 'abcde',
      trailers: { 'x-amz-checksum-crc32': 'abcd==' },
    })
  })

  it('is refused at its end when it has not the hash that was signed', async () => {
    expect(await read(text, head(sha256(text), ''))).toMatchObject({ text })
    expect(await read(text, head('UNSIGNED-PAYLOAD', ''))).toMatchObject({ text })
    await expect(read(text, head(sha256('b'), ''))).rejects.toMatchObject({ code: 'XAmzContentSHA256Mismatch' })
    await expect(read(text, head('SOMETHING-ELSE', ''))).rejects.toMatchObject({ code: 'InvalidRequest' })
  })
})
