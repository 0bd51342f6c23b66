import { createHash } from 'node:crypto'
import { mkdirSync, readdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import {
  AbortMultipartUploadCommand,
  CompleteMultipartUploadCommand,
  CopyObjectCommand,
  CreateBucketCommand,
  CreateMultipartUploadCommand,
  DeleteBucketCommand,
  DeleteObjectCommand,
  DeleteObjectsCommand,
  GetBucketLocationCommand,
  GetBucketTaggingCommand,
  GetBucketVersioningCommand,
  GetObjectCommand,
  HeadBucketCommand,
  HeadObjectCommand,
  ListBucketsCommand,
  ListObjectsCommand,
  ListObjectsV2Command,
  ListPartsCommand,
  PutObjectCommand,
  type S3Client,
  UploadPartCommand,
  UploadPartCopyCommand,
} from '@aws-sdk/client-s3'
import { describe, expect, it } from 'vitest'
import type { TemporaryAccess } from '#main/api/access/principal.ts'
import { roles } from '#main/api/access/caller.ts'
import { type Change, runningEndpoint, s3Client } from '../http/running-endpoint.ts'

const Bucket = 'artifacts'

/** An endpoint with one bucket, and a client with all rights. */
async function opened(change: Change = {}) {
  const endpoint = await runningEndpoint(change)
  const s3 = s3Client(endpoint.endpointUrl, endpoint.keys.of('admin'))
  await s3.send(new CreateBucketCommand({ Bucket }))
  const folder = join(endpoint.dataFolder, 'buckets', Bucket)
  const put = (Key: string, Body: string | Uint8Array = Key) => s3.send(new PutObjectCommand({ Bucket, Key, Body }))
  return { ...endpoint, s3, folder, put }
}

async function textOf(s3: S3Client, Key: string, more = {}): Promise<string | undefined> {
  const { Body } = await s3.send(new GetObjectCommand({ Bucket, Key, ...more }))
  return Body?.transformToString()
}

function refusal(code: string) {
  return expect.objectContaining({ name: code })
}

function md5(bytes: string | Uint8Array): string {
  return createHash('md5').update(bytes).digest('hex')
}

describe('an object', () => {
  it('is a file in the folder of its bucket, with what was said of it', async () => {
    const { s3, folder } = await opened()
    const written = await s3.send(
      new PutObjectCommand({
        Bucket,
        Key: 'a/ü & b+c.txt',
        Body: 'hello',
        ContentType: 'text/plain',
        CacheControl: 'no-store',
        Metadata: { who: 'me' },
        ChecksumAlgorithm: 'SHA256',
      }),
    )
    const sha256 = createHash('sha256').update('hello').digest('base64')
    expect(written).toMatchObject({ ETag: `"${md5('hello')}"`, ChecksumSHA256: sha256 })
    expect(readFileSync(join(folder, 'a/ü & b+c.txt'), 'utf8')).toBe('hello')
    const head = await s3.send(new HeadObjectCommand({ Bucket, Key: 'a/ü & b+c.txt', ChecksumMode: 'ENABLED' }))
    expect(head).toMatchObject({
      ETag: `"${md5('hello')}"`,
      ContentLength: 5,
      ContentType: 'text/plain',
      CacheControl: 'no-store',
      Metadata: { who: 'me' },
      ChecksumSHA256: sha256,
    })
    expect(await textOf(s3, 'a/ü & b+c.txt')).toBe('hello')
  })

  it.each(['CRC32', 'CRC32C', 'CRC64NVME', 'SHA1', 'SHA256'] as const)(
    'is taken with the checksum %s',
    async (algorithm) => {
      const { s3 } = await opened()
      const order = { Bucket, Key: 'a', Body: 'hello', ChecksumAlgorithm: algorithm }
      expect(await s3.send(new PutObjectCommand(order))).toHaveProperty(`Checksum${algorithm}`)
      expect(await textOf(s3, 'a')).toBe('hello')
    },
  )

  it('that is no longer what was put has no description of before', async () => {
    const { s3, folder } = await opened()
    await s3.send(new PutObjectCommand({ Bucket, Key: 'a', Body: 'before', ContentType: 'text/plain' }))
    writeFileSync(join(folder, 'a'), 'afterwards')
    const head = await s3.send(new HeadObjectCommand({ Bucket, Key: 'a' }))
    expect(head).toMatchObject({ ETag: `"${md5('afterwards')}"`, ContentType: 'binary/octet-stream' })
  })

  it('is read in parts and on conditions', async () => {
    const { s3, put } = await opened()
    const { ETag } = await put('a', '0123456789')
    expect(await textOf(s3, 'a', { Range: 'bytes=2-4' })).toBe('234')
    expect(await textOf(s3, 'a', { Range: 'bytes=7-' })).toBe('789')
    expect(await textOf(s3, 'a', { Range: 'bytes=-2' })).toBe('89')
    await expect(textOf(s3, 'a', { Range: 'bytes=10-' })).rejects.toEqual(refusal('InvalidRange'))
    await expect(textOf(s3, 'a', { IfMatch: '"other"' })).rejects.toEqual(refusal('PreconditionFailed'))
    const known = { $metadata: expect.objectContaining({ httpStatusCode: 304 }) }
    await expect(textOf(s3, 'a', { IfNoneMatch: ETag })).rejects.toMatchObject(known)
    await expect(textOf(s3, 'a', { IfModifiedSince: new Date(Date.now() + 1000) })).rejects.toMatchObject(known)
    expect(await textOf(s3, 'a', { IfMatch: ETag })).toBe('0123456789')
    await put('empty', '')
    expect(await textOf(s3, 'empty')).toBe('')
  })

  it('is put only where there is none, when the request says so', async () => {
    const { s3, put } = await opened()
    const order = { Bucket, Key: 'a', Body: 'x', IfNoneMatch: '*' }
    const both = await Promise.allSettled([1, 2].map(() => s3.send(new PutObjectCommand(order))))
    expect(both.map(({ status }) => status).toSorted()).toEqual(['fulfilled', 'rejected'])
    const { ETag } = await put('a', 'y')
    await expect(s3.send(new PutObjectCommand({ ...order, IfNoneMatch: undefined, IfMatch: '"z"' }))).rejects.toEqual(
      refusal('PreconditionFailed'),
    )
    await s3.send(new PutObjectCommand({ ...order, IfNoneMatch: undefined, IfMatch: ETag }))
    expect(await textOf(s3, 'a')).toBe('x')
  })

  it('is not put when its bytes are not those that were announced', async () => {
    const { s3, folder, dataFolder } = await opened()
    const put = (more: object) => s3.send(new PutObjectCommand({ Bucket, Key: 'a', Body: 'hello', ...more }))
    await expect(put({ ContentMD5: Buffer.from(md5('other'), 'hex').toString('base64') })).rejects.toEqual(
      refusal('BadDigest'),
    )
    await expect(put({ ChecksumCRC32: 'AAAAAA==' })).rejects.toEqual(refusal('BadDigest'))
    await expect(put({ ContentMD5: 'x' })).rejects.toEqual(refusal('InvalidDigest'))
    expect([readdirSync(folder), readdirSync(join(dataFolder, 's3/incoming'))]).toEqual([[], []])
  })

  it('is copied with or without what was said of it', async () => {
    const { s3 } = await opened()
    await s3.send(new PutObjectCommand({ Bucket, Key: 'a b', Body: 'x', ContentType: 'text/plain' }))
    const CopySource = `${Bucket}/a%20b`
    await s3.send(new CopyObjectCommand({ Bucket, Key: 'c', CopySource }))
    expect(await s3.send(new HeadObjectCommand({ Bucket, Key: 'c' }))).toMatchObject({ ContentType: 'text/plain' })
    const other = { MetadataDirective: 'REPLACE', ContentType: 'text/css' } as const
    await s3.send(new CopyObjectCommand({ Bucket, Key: 'a b', CopySource, ...other }))
    expect(await s3.send(new HeadObjectCommand({ Bucket, Key: 'a b' }))).toMatchObject({ ContentType: 'text/css' })
    const missing = s3.send(new CopyObjectCommand({ Bucket, Key: 'd', CopySource: `${Bucket}/none` }))
    await expect(missing).rejects.toEqual(refusal('NoSuchKey'))
  })

  it('is removed with the folders that it leaves empty', async () => {
    const { s3, put, folder } = await opened()
    await put('a/b/c')
    await put('a/d')
    await s3.send(new DeleteObjectCommand({ Bucket, Key: 'a/b/c' }))
    await s3.send(new DeleteObjectCommand({ Bucket, Key: 'a/b/c' }))
    expect(readdirSync(join(folder, 'a'))).toEqual(['d'])
    const many = { Objects: [{ Key: 'a/d' }, { Key: 'no & <such>' }, { Key: '../x' }] }
    const done = await s3.send(new DeleteObjectsCommand({ Bucket, Delete: many }))
    expect(done.Deleted).toEqual([{ Key: 'a/d' }, { Key: 'no & <such>' }])
    expect(done.Errors).toEqual([{ Key: '../x', Code: 'InvalidArgument', Message: expect.any(String) }])
    expect(readdirSync(folder)).toEqual([])
  })
})

describe('a key', () => {
  it.each(['../out', 'a/../../out', '/a', 'a//b', 'a/', '.', 'a/./b', 'a\u0000b', '.stagecraft-x.tmp'])(
    'that can be no file is refused: %j',
    async (key) => {
      const { put, folder, dataFolder } = await opened()
      await expect(put(key, 'x')).rejects.toEqual(refusal('InvalidArgument'))
      expect(readdirSync(folder)).toEqual([])
      expect(readdirSync(join(dataFolder, 'buckets'))).toEqual([Bucket])
    },
  )

  it('that is too long is refused', async () => {
    const { put } = await opened()
    await expect(put('x'.repeat(256))).rejects.toEqual(refusal('KeyTooLongError'))
    await expect(put('ab/'.repeat(341) + 'ab')).rejects.toEqual(refusal('KeyTooLongError'))
    expect(await put('ü/'.repeat(100) + 'x'.repeat(255))).toHaveProperty('ETag')
  })

  it('cannot be an object and lie above others', async () => {
    const { put } = await opened()
    await put('a')
    await put('b/c')
    await expect(put('a/b')).rejects.toThrow('“a” is an object, so there can be none below it')
    await expect(put('b')).rejects.toThrow('There are objects below “b/”')
  })

  it('leads through no link, wherever that leads', async () => {
    const { s3, put, folder, dataFolder } = await opened()
    const outside = join(dataFolder, 'outside')
    mkdirSync(outside)
    writeFileSync(join(outside, 'secret'), 'secret')
    symlinkSync(outside, join(folder, 'link'))
    symlinkSync(join(outside, 'secret'), join(folder, 'file'))
    await expect(textOf(s3, 'link/secret')).rejects.toEqual(refusal('NoSuchKey'))
    await expect(textOf(s3, 'file')).rejects.toEqual(refusal('NoSuchKey'))
    await expect(put('link/a/b')).rejects.toEqual(refusal('AccessDenied'))
    await expect(put('file')).rejects.toEqual(refusal('AccessDenied'))
    await s3.send(new DeleteObjectCommand({ Bucket, Key: 'link/secret' }))
    expect((await s3.send(new ListObjectsV2Command({ Bucket }))).Contents).toBeUndefined()
    expect((await s3.send(new ListObjectsV2Command({ Bucket, Prefix: 'link/' }))).Contents).toBeUndefined()
    expect(readdirSync(outside)).toEqual(['secret'])
    expect(readFileSync(join(outside, 'secret'), 'utf8')).toBe('secret')
  })
})

describe('a list', () => {
  const keys = ['a-b', 'a/1', 'a/2/x', 'b/1', 'z\u{10000}', 'z\ufffd']

  async function filled() {
    const endpoint = await opened()
    for (const key of keys) await endpoint.put(key)
    return endpoint
  }

  it('is in the order of bytes, and comes page by page', async () => {
    const { s3 } = await filled()
    const got: (string | undefined)[] = []
    let ContinuationToken: string | undefined
    do {
      const page = await s3.send(new ListObjectsV2Command({ Bucket, MaxKeys: 2, ContinuationToken }))
      got.push(...(page.Contents ?? []).map(({ Key }) => Key))
      ContinuationToken = page.NextContinuationToken
    } while (ContinuationToken !== undefined)
    expect(got).toEqual(['a-b', 'a/1', 'a/2/x', 'b/1', 'z\ufffd', 'z\u{10000}'])
  })

  it('tells what is alike up to the delimiter once', async () => {
    const { s3 } = await filled()
    const first = await s3.send(new ListObjectsV2Command({ Bucket, Delimiter: '/', MaxKeys: 2 }))
    expect([first.Contents?.map(({ Key }) => Key), first.CommonPrefixes]).toEqual([['a-b'], [{ Prefix: 'a/' }]])
    const { NextContinuationToken: ContinuationToken } = first
    const rest = await s3.send(new ListObjectsV2Command({ Bucket, Delimiter: '/', ContinuationToken }))
    expect(rest.CommonPrefixes).toEqual([{ Prefix: 'b/' }])
    const inside = await s3.send(new ListObjectsV2Command({ Bucket, Prefix: 'a/', Delimiter: '/' }))
    expect([inside.Contents?.map(({ Key }) => Key), inside.CommonPrefixes]).toEqual([['a/1'], [{ Prefix: 'a/2/' }]])
    const after = await s3.send(new ListObjectsV2Command({ Bucket, Delimiter: '/', StartAfter: 'a/1' }))
    expect(after.CommonPrefixes).toEqual([{ Prefix: 'a/' }, { Prefix: 'b/' }])
    const other = await s3.send(new ListObjectsV2Command({ Bucket, Delimiter: '-', Prefix: 'a' }))
    expect(other.CommonPrefixes).toEqual([{ Prefix: 'a-' }])
  })

  it('of the first version goes on after a marker', async () => {
    const { s3 } = await filled()
    const first = await s3.send(new ListObjectsCommand({ Bucket, Delimiter: '/', MaxKeys: 2 }))
    expect(first).toMatchObject({ IsTruncated: true, NextMarker: 'a/' })
    const rest = await s3.send(new ListObjectsCommand({ Bucket, Delimiter: '/', Marker: first.NextMarker }))
    expect(rest).toMatchObject({ IsTruncated: false, CommonPrefixes: [{ Prefix: 'b/' }] })
  })

  it('encodes keys when it is asked to, and is refused a token that is none', async () => {
    const { s3, put } = await opened()
    await put('a b/ü&')
    const list = await s3.send(new ListObjectsV2Command({ Bucket, EncodingType: 'url' }))
    expect(list.Contents?.[0]?.Key).toBe('a%20b/%C3%BC%26')
    await expect(s3.send(new ListObjectsV2Command({ Bucket, ContinuationToken: '%%' }))).rejects.toEqual(
      refusal('InvalidArgument'),
    )
  })
})

describe('an object in parts', () => {
  it('is there when its parts are put together, and not before', async () => {
    const { s3, folder, put, dataFolder } = await opened()
    await put('source', '0123456789')
    const Key = 'big'
    const begin = { Bucket, Key, ContentType: 'text/plain' }
    const { UploadId } = await s3.send(new CreateMultipartUploadCommand(begin))
    const first = 'a'.repeat(5 * 1024 ** 2)
    const part = (PartNumber: number, Body: string) =>
      s3.send(new UploadPartCommand({ Bucket, Key, UploadId, PartNumber, Body }))
    await part(1, 'not this one')
    const one = await part(1, first)
    const CopySource = `${Bucket}/source`
    const copy = { Bucket, Key, UploadId, PartNumber: 2, CopySource, CopySourceRange: 'bytes=3-5' }
    const two = await s3.send(new UploadPartCopyCommand(copy))
    const listed = await s3.send(new ListPartsCommand({ Bucket, Key, UploadId }))
    expect(listed.Parts?.map(({ PartNumber, Size }) => [PartNumber, Size])).toEqual([
      [1, first.length],
      [2, 3],
    ])
    expect(readdirSync(folder)).toEqual(['source'])
    const parts = [
      { PartNumber: 1, ETag: one.ETag },
      { PartNumber: 2, ETag: two.CopyPartResult?.ETag },
    ]
    const complete = (Parts: typeof parts) =>
      s3.send(new CompleteMultipartUploadCommand({ Bucket, Key, UploadId, MultipartUpload: { Parts } }))
    await expect(complete(parts.toReversed())).rejects.toEqual(refusal('InvalidPartOrder'))
    await expect(complete([{ PartNumber: 3, ETag: '"x"' }])).rejects.toEqual(refusal('InvalidPart'))
    const whole = Buffer.concat([md5(first), md5('345')].map((hash) => Buffer.from(hash, 'hex')))
    const ETag = `"${md5(whole)}-2"`
    expect(await complete(parts)).toMatchObject({ ETag })
    expect(readFileSync(join(folder, Key), 'utf8')).toBe(`${first}345`)
    expect(await s3.send(new HeadObjectCommand({ Bucket, Key }))).toMatchObject({ ETag, ContentType: 'text/plain' })
    await expect(complete(parts)).rejects.toEqual(refusal('NoSuchUpload'))
    expect(readdirSync(join(dataFolder, 's3/uploads'))).toEqual([])
  })

  it('needs parts of some size, and can be given up', async () => {
    const { s3 } = await opened()
    const Key = 'big'
    const { UploadId } = await s3.send(new CreateMultipartUploadCommand({ Bucket, Key }))
    const Parts: { PartNumber: number; ETag: string | undefined }[] = []
    for (const PartNumber of [1, 2]) {
      const { ETag } = await s3.send(new UploadPartCommand({ Bucket, Key, UploadId, PartNumber, Body: 'small' }))
      Parts.push({ PartNumber, ETag })
    }
    const complete = new CompleteMultipartUploadCommand({ Bucket, Key, UploadId, MultipartUpload: { Parts } })
    await expect(s3.send(complete)).rejects.toEqual(refusal('EntityTooSmall'))
    const other = new AbortMultipartUploadCommand({ Bucket, Key: 'other', UploadId })
    await expect(s3.send(other)).rejects.toEqual(refusal('NoSuchUpload'))
    await s3.send(new AbortMultipartUploadCommand({ Bucket, Key, UploadId }))
    await expect(s3.send(complete)).rejects.toEqual(refusal('NoSuchUpload'))
  })
})

describe('a bucket', () => {
  it('is a folder: made, found, listed and removed', async () => {
    const { s3, put } = await opened()
    await s3.send(new CreateBucketCommand({ Bucket: 'other' }))
    await expect(s3.send(new CreateBucketCommand({ Bucket }))).rejects.toEqual(refusal('BucketAlreadyOwnedByYou'))
    await expect(s3.send(new CreateBucketCommand({ Bucket: 'UPPER' }))).rejects.toEqual(refusal('InvalidBucketName'))
    expect((await s3.send(new ListBucketsCommand({}))).Buckets?.map(({ Name }) => Name)).toEqual([Bucket, 'other'])
    expect(await s3.send(new HeadBucketCommand({ Bucket }))).toMatchObject({ BucketRegion: 'us-east-1' })
    expect((await s3.send(new GetBucketLocationCommand({ Bucket }))).LocationConstraint).toBeFalsy()
    expect((await s3.send(new GetBucketVersioningCommand({ Bucket }))).Status).toBeUndefined()
    await put('a')
    await expect(s3.send(new DeleteBucketCommand({ Bucket }))).rejects.toEqual(refusal('BucketNotEmpty'))
    await s3.send(new DeleteBucketCommand({ Bucket: 'other' }))
    const missing = s3.send(new PutObjectCommand({ Bucket: 'other', Key: 'a', Body: 'a' }))
    await expect(missing).rejects.toEqual(refusal('NoSuchBucket'))
    await expect(s3.send(new HeadBucketCommand({ Bucket: 'other' }))).rejects.toEqual(refusal('NotFound'))
  })

  it('is the folder that it is bound to', async () => {
    const { s3, dataFolder } = await opened({ bindings: { buckets: { Site: { folder: 'public' } } } })
    await s3.send(new PutObjectCommand({ Bucket: 'Site', Key: 'js/app.js', Body: 'x' }))
    expect(readFileSync(join(dataFolder, 'public/js/app.js'), 'utf8')).toBe('x')
    await expect(s3.send(new DeleteBucketCommand({ Bucket: 'Site' }))).rejects.toEqual(refusal('AccessDenied'))
  })

  it('is told what it does not do', async () => {
    const { s3, put } = await opened()
    await expect(s3.send(new GetBucketTaggingCommand({ Bucket }))).rejects.toEqual(refusal('NotImplemented'))
    await put('a')
    await expect(textOf(s3, 'a', { VersionId: 'x' })).rejects.toEqual(refusal('NotImplemented'))
    const tagged = new PutObjectCommand({ Bucket, Key: 'b', Body: 'b', Tagging: 'a=b' })
    await expect(s3.send(tagged)).rejects.toEqual(refusal('NotImplemented'))
  })
})

describe('the keys', () => {
  it.each(roles)('of the role %s allow what it may do', async (role) => {
    const { endpointUrl, keys, put } = await opened()
    await put('a')
    const s3 = s3Client(endpointUrl, keys.of(role))
    expect(await textOf(s3, 'a')).toBe('a')
    expect((await s3.send(new ListObjectsV2Command({ Bucket }))).KeyCount).toBe(1)
    const writes = await Promise.allSettled([
      s3.send(new PutObjectCommand({ Bucket, Key: 'b', Body: 'b' })),
      s3.send(new DeleteObjectCommand({ Bucket, Key: 'a' })),
      s3.send(new CreateBucketCommand({ Bucket: 'other' })),
    ])
    const outcome = role === 'operator' || role === 'admin' ? 'fulfilled' : 'rejected'
    expect(writes.map(({ status }) => status)).toEqual([outcome, outcome, outcome])
  })

  it('of a job are good for its own artifacts, in a bucket that may not be there yet', async () => {
    const job: TemporaryAccess = {
      jobId: '1',
      credentials: { accessKeyId: 'ASIAJOB', secretAccessKey: 'secret of the job', sessionToken: 'token' },
      reads: [{ bucketName: Bucket, objectKey: 'pipe/In/1' }],
      writes: [
        { bucketName: Bucket, objectKey: 'pipe/Out/2' },
        { bucketName: 'fresh', objectKey: 'pipe/Out/3' },
      ],
      mayReport: false,
    }
    const { endpointUrl, put, s3: admin } = await opened({ jobs: [job] })
    await put('pipe/In/1', 'in')
    await put('pipe/In/other')
    const s3 = s3Client(endpointUrl, job.credentials)
    const write = (bucket: string, Key: string) => s3.send(new PutObjectCommand({ Bucket: bucket, Key, Body: 'out' }))
    const denied = refusal('AccessDenied')
    expect(await textOf(s3, 'pipe/In/1')).toBe('in')
    await write(Bucket, 'pipe/Out/2')
    await write('fresh', 'pipe/Out/3')
    expect(await textOf(admin, 'pipe/Out/2')).toBe('out')
    await expect(textOf(s3, 'pipe/In/other')).rejects.toEqual(denied)
    await expect(write(Bucket, 'pipe/In/1')).rejects.toEqual(denied)
    await expect(write('third', 'pipe/Out/2')).rejects.toEqual(denied)
    await expect(s3.send(new ListBucketsCommand({}))).rejects.toEqual(denied)
    await expect(s3.send(new ListObjectsV2Command({ Bucket }))).rejects.toEqual(denied)
    expect((await s3.send(new ListObjectsV2Command({ Bucket, Prefix: 'pipe/In/' }))).KeyCount).toBe(2)
    const steal = { Bucket, Key: 'pipe/Out/2', CopySource: `${Bucket}/pipe/In/other` }
    await expect(s3.send(new CopyObjectCommand(steal))).rejects.toEqual(denied)
    const unsigned = s3Client(endpointUrl, { ...job.credentials, sessionToken: 'other' })
    await expect(textOf(unsigned, 'pipe/In/1')).rejects.toEqual(refusal('InvalidToken'))
  })
})
