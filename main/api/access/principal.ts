import type { Role } from './caller.ts'

/** An object of a bucket, in the API's words. */
export interface ObjectName {
  readonly bucketName: string
  readonly objectKey: string
}

/** What the temporary keys of a job are good for. */
export interface TemporaryAccess {
  readonly jobId: string
  readonly credentials: {
    readonly accessKeyId: string
    readonly secretAccessKey: string
    readonly sessionToken: string
  }
  readonly reads: readonly ObjectName[]
  readonly writes: readonly ObjectName[]
  /** Whether they may report on jobs. */
  readonly mayReport: boolean
}

/** Who signed a request: somebody with the keys of a role, or the worker of a job with the keys that it was given. */
export type Principal =
  | { readonly kind: 'role'; readonly role: Role; readonly accessKeyId: string }
  | { readonly kind: 'job'; readonly access: TemporaryAccess; readonly accessKeyId: string }
