import { describe, expect, it } from 'vitest'
import { hashOfNothing, sha256, signatureOf, type WireRequest } from '#main/api/access/sigv4.ts'
import { signed, type ToSign } from './signing.ts'

/** The keys of AWS's own worked examples. */
const example = { accessKeyId: 'AKIAIOSFODNN7EXAMPLE', secretAccessKey: 'wJalrXUtnFEMI/K7MDENG/bPxRfiCYEXAMPLEKEY' }
const scope = { date: '20130524', region: 'us-east-1', service: 's3' }
const time = '20130524T000000Z'
const host = ['examplebucket.s3.amazonaws.com']

function exampleSignature(request: Partial<WireRequest>, payloadHash: string = hashOfNothing): string {
  const headers = { host, 'x-amz-content-sha256': [payloadHash], 'x-amz-date': [time], ...request.headers }
  const wire = { method: 'GET', path: '/', query: '', ...request, headers }
  const signedHeaders = Object.keys(headers).toSorted()
  return signatureOf(wire, { scope, time, signedHeaders, payloadHash }, example.secretAccessKey)
}

describe('the signature of a worked example of AWS', () => {
  it('is right for a part of an object', () => {
    expect(exampleSignature({ path: '/test.txt', headers: { range: ['bytes=0-9'] } })).toBe(
      'f0e8bdb87c964420e857bd35b5d6ed310bd44f0170aba48dd91039c6036bdb41',
    )
  })

  it('is right for an object that is put, with a key that must be encoded', () => {
    const headers = { date: ['Fri, 24 May 2013 00:00:00 GMT'], 'x-amz-storage-class': ['REDUCED_REDUNDANCY'] }
    const put = { method: 'PUT', path: '/test%24file.text', headers }
    expect(exampleSignature(put, sha256('Welcome to Amazon S3.'))).toBe(
      '98ad721746da40c64f1a55b78f14c238d841ea1380cd77a1b5971af0ece108bd',
    )
  })

  it('is right for a query without values', () => {
    expect(exampleSignature({ query: 'lifecycle' })).toBe(
      'fea454ca298b7da1c68078a5d1bdbfbbe0d65c699e0f91ac7a200a0136783543',
    )
  })

  it('is right for a query whose members come in any order', () => {
    const signature = '34b48302e7b5fa45bde8084f4b7868a86f0a534bc59db6670ed5711ef69dc6f7'
    expect(exampleSignature({ query: 'max-keys=2&prefix=J' })).toBe(signature)
    expect(exampleSignature({ query: 'prefix=J&max-keys=2' })).toBe(signature)
  })
})

const at = '2026-01-05T07:00:00.000Z'
const requests: readonly ToSign[] = [
  { at, body: '{"name":"ü"}', headers: { 'x-amz-target': 'CodePipeline_20150709.GetPipeline', accept: '*/*' } },
  {
    at,
    service: 's3',
    method: 'PUT',
    path: '/b/a%20%2B%28%C3%BC%29%21/~x.txt',
    body: 'x',
    headers: { 'x-amz-meta-a': '  a   b ' },
  },
  {
    at,
    service: 's3',
    method: 'GET',
    path: '/b',
    query: { prefix: 'a b+&=/ü', delimiter: '/', 'a-b': '', a: ['2', '1'] },
  },
]

describe('the signature of a request', () => {
  it.each(requests)('is the one that the SDK makes: $method $path', async (toSign) => {
    const wire = await signed(example, toSign)
    const [authorization = ''] = wire.headers['authorization'] ?? []
    const [, names = '', signature] = /SignedHeaders=(\S+), Signature=(\w+)/.exec(authorization) ?? []
    const { service = 'codepipeline' } = toSign
    const scope = { date: '20260105', region: 'us-east-1', service }
    const how = { scope, time: '20260105T070000Z', signedHeaders: names.split(';'), payloadHash: sha256(wire.body) }
    expect(signatureOf(wire, how, example.secretAccessKey)).toBe(signature)
  })
})
