import type { Readable } from 'node:stream'
import type { Payload } from '../access/payload.ts'
import type { Grant } from './allows.ts'
import type { Buckets } from './buckets.ts'
import type { Objects } from './objects.ts'
import type { Staging } from './staging.ts'
import type { Uploads } from './uploads.ts'

/** One operation of S3: one file, registered in `operations/index.ts`. */
export interface S3Operation {
  readonly name: string
  readonly method: 'GET' | 'HEAD' | 'PUT' | 'POST' | 'DELETE'
  readonly on: 'service' | 'bucket' | 'object'
  /** Members of the query that make a request this operation and no other one of its method. */
  readonly marks?: readonly string[]
  /** Whether it takes its bytes from another object, as a header of the request says. */
  readonly copies?: true
  /** Other members of the query that it knows; a request that asks for more is told that it is not there. */
  readonly options?: readonly string[]
  readonly grant: Grant
  perform(call: S3Call): Promise<S3Answer>
}

/** A request that may be carried out, and what there is to carry it out with. */
export interface S3Call {
  readonly bucket: string
  readonly key: string
  readonly query: ReadonlyMap<string, string>
  readonly region: string
  readonly store: S3Store
  header(name: string): string | undefined
  /** Every header, by names in small letters. */
  readonly headers: Readonly<Record<string, string>>
  /** The bytes that were sent; to be had once. */
  payload(): Payload
  /** A body that is a document, read to its end. */
  text(): Promise<string>
  may(grant: Grant, object: { readonly bucket: string; readonly key: string }): boolean
  /** The folder of a bucket, this one's unless another is named; throws `NoSuchBucket`. */
  folder(bucket?: string): Promise<string>
}

export interface S3Store {
  readonly buckets: Buckets
  readonly objects: Objects
  readonly uploads: Uploads
  readonly staging: Staging
}

export interface S3Answer {
  readonly status: number
  readonly headers?: Readonly<Record<string, string>>
  /** A stream has the length that the headers say. */
  readonly body?: string | Readable
}

export function xmlAnswer(body: string): S3Answer {
  return { status: 200, headers: { 'content-type': 'application/xml' }, body }
}
