import { randomUUID } from 'node:crypto'
import { join } from 'node:path'
import { type Bindings, regionOf } from '#main/engine/bindings.ts'
import { errorCode } from '#main/system-error.ts'
import { BadPayload, readPayload } from '../access/payload.ts'
import { joinedHeaders, readQuery, type WireRequest } from '../access/sigv4.ts'
import { isVerified, type RefusalReason, type Verified, type Verify } from '../access/verify.ts'
import { allows } from './allows.ts'
import { createBuckets } from './buckets.ts'
import { createDescriptions } from './descriptions.ts'
import { createObjects } from './objects.ts'
import type { S3Answer, S3Call, S3Operation, S3Store } from './operation.ts'
import { operations } from './operations/index.ts'
import { S3Error, type S3ErrorCode } from './s3-error.ts'
import { clearOld, createStaging } from './staging.ts'
import { createUploads } from './uploads.ts'
import { errorToXml } from './xml.ts'

export interface S3Options {
  readonly dataFolder: string
  /** What buckets are bound to, and in which Region they say they are. */
  readonly bindings: Bindings
  readonly verify: Verify
  /** Milliseconds since 1970. */
  readonly now: () => number
  readonly log: (message: string) => void
}

/** Answers requests of S3's REST API in path style; whatever is refused is so in the words of S3. */
export type S3 = (request: WireRequest, body: AsyncIterable<Uint8Array>) => Promise<S3Answer>

const aDay = 24 * 60 * 60 * 1000

/** Opens the buckets of a data folder, and clears up what was left half done there long ago. */
export async function createS3({ dataFolder, bindings, verify, now, log }: S3Options): Promise<S3> {
  const folders = {
    incoming: join(dataFolder, 's3', 'incoming'),
    uploads: join(dataFolder, 's3', 'uploads'),
    descriptions: join(dataFolder, 's3', 'objects'),
  }
  await clearOld(folders.incoming, now() - aDay)
  await clearOld(folders.uploads, now() - 7 * aDay)
  const store: S3Store = {
    buckets: createBuckets(dataFolder, bindings),
    objects: createObjects(createDescriptions(folders.descriptions, log)),
    uploads: createUploads(folders.uploads, log),
    staging: createStaging(folders.incoming),
  }
  return async (request, body) => {
    const id = randomUUID()
    try {
      const verified = verify(request, 's3')
      if (!isVerified(verified)) throw new S3Error(refusals[verified.reason], verified.message)
      const { operation, call } = readCall(request, verified, body, { store, region: regionOf(bindings) })
      const answer = await operation.perform(call)
      return { ...answer, headers: { ...answer.headers, 'x-amz-request-id': id } }
    } catch (error) {
      return answerError(toS3Error(error, log), request, id)
    }
  }
}

/** What S3 calls each reason for which a signature is not accepted. */
const refusals: Readonly<Record<RefusalReason, S3ErrorCode>> = {
  missing: 'AccessDenied',
  incomplete: 'AuthorizationHeaderMalformed',
  'unknown-key': 'InvalidAccessKeyId',
  'bad-token': 'InvalidToken',
  'bad-signature': 'SignatureDoesNotMatch',
  skewed: 'RequestTimeTooSkewed',
  expired: 'AccessDenied',
}

/** The members of a query that belong to its signature, or say only which client sent it. */
const aside = /^x-amz-|^x-id$/i

function readCall(
  request: WireRequest,
  verified: Verified,
  body: AsyncIterable<Uint8Array>,
  { store, region }: { readonly store: S3Store; readonly region: string },
): { readonly operation: S3Operation; readonly call: S3Call } {
  const { principal } = verified
  const [, bucket = '', key = ''] = /^\/([^/]*)\/?(.*)$/s.exec(decodeURIComponent(request.path)) ?? []
  const query = new Map(readQuery(request.query)?.filter(([name]) => !aside.test(name)))
  const headers = joinedHeaders(request)
  const header = (name: string) => (Object.hasOwn(headers, name) ? headers[name] : undefined)
  const operation = findOperation(request.method, bucket, key, query, header('x-amz-copy-source') !== undefined)
  const may: S3Call['may'] = (grant, object) => allows(principal, grant, object)
  if (!allows(principal, operation.grant, { bucket, key, prefix: query.get('prefix') ?? '' })) {
    throw new S3Error('AccessDenied', `The keys with which this is signed do not allow ${operation.name} here.`)
  }
  const payload = () => readPayload(body, verified, readLength(header('x-amz-decoded-content-length')))
  const call: S3Call = {
    bucket,
    key,
    query,
    region,
    store,
    headers,
    header,
    payload,
    text: () => readText(payload().bytes),
    may,
    folder: (name = bucket) => store.buckets.folder(name, principal),
  }
  return { operation, call }
}

/** The operation that is meant. What it does not know is refused, because leaving it out would do something else. */
function findOperation(
  method: string,
  bucket: string,
  key: string,
  query: ReadonlyMap<string, string>,
  copies: boolean,
): S3Operation {
  const on = bucket === '' ? 'service' : key === '' ? 'bucket' : 'object'
  const names = [...query.keys()]
  const found = operations
    .filter((one) => one.method === method && one.on === on && (one.copies === true) === copies)
    .filter(({ marks = [] }) => marks.every((mark) => query.has(mark)))
    .find(({ marks = [], options = [] }) => names.every((name) => marks.includes(name) || options.includes(name)))
  if (found) return found
  const asked = names.length === 0 ? '' : ` with ${names.join(', ')}`
  const what = { service: 'the list of buckets', bucket: 'a bucket', object: 'an object' }[on]
  throw new S3Error('NotImplemented', `Stagecraft does not answer ${method} of ${what}${asked}.`)
}

const longestDocument = 4 * 1024 ** 2

async function readText(bytes: AsyncIterable<Uint8Array>): Promise<string> {
  const parts: Uint8Array[] = []
  let size = 0
  for await (const part of bytes) {
    size += part.length
    if (size > longestDocument) throw new S3Error('EntityTooLarge', 'The body is larger than any document of S3.')
    parts.push(part)
  }
  return Buffer.concat(parts).toString('utf8')
}

function readLength(text: string | undefined): number | undefined {
  return text !== undefined && /^\d{1,15}$/.test(text) ? Number(text) : undefined
}

function toS3Error(error: unknown, log: (message: string) => void): S3Error {
  if (error instanceof S3Error) return error
  if (error instanceof BadPayload) return new S3Error(error.code, error.message)
  const code = errorCode(error)
  const refused = code === undefined ? undefined : system[code]
  if (refused) return new S3Error(...refused)
  log(`A request of S3 failed: ${error instanceof Error ? error.message : String(error)}`)
  return new S3Error('InternalError', 'Stagecraft could not carry this out; its log says more.')
}

/** What the system refuses, in the words of S3. */
const system: Readonly<Record<string, readonly [S3ErrorCode, string]>> = {
  ENOSPC: ['InsufficientStorage', 'The disk is full; everything is as it was before.'],
  EDQUOT: ['InsufficientStorage', 'The disk quota is used up; everything is as it was before.'],
  EFBIG: ['EntityTooLarge', 'The file system takes no file of this size.'],
  EACCES: ['AccessDenied', 'The system does not permit this in the folder of the bucket.'],
  EPERM: ['AccessDenied', 'The system does not permit this in the folder of the bucket.'],
  EROFS: ['AccessDenied', 'The folder of the bucket lies on a read-only file system.'],
  ENAMETOOLONG: ['KeyTooLongError', 'The path of this object would be longer than the system takes.'],
  ERR_STREAM_PREMATURE_CLOSE: ['IncompleteBody', 'The connection was closed in the middle of the body.'],
  ECONNRESET: ['IncompleteBody', 'The connection broke off in the middle of the body.'],
}

function answerError({ code, status, message }: S3Error, { method, path }: WireRequest, id: string): S3Answer {
  return {
    status,
    headers: { 'content-type': 'application/xml', 'x-amz-request-id': id },
    // The answer to HEAD has no body.
    ...(method !== 'HEAD' && {
      body: errorToXml({ Code: code, Message: message, Resource: path, RequestId: id }),
    }),
  }
}
