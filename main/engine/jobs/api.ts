import type { CustomActionTypeDefinition } from '#shared/model/schema/custom-action-type-schema.ts'
import type { Result } from '#shared/rpc/contract.ts'
import type {
  ArtifactCredentials,
  ExecutionDetails,
  FailureDetails,
  Job,
  JobOrder,
  JobResult,
  JobStatus,
  JobSuccess,
  OfferedJob,
  S3Location,
} from './job.ts'

/** The custom types of one's own, as they are registered now. */
export type CustomActionTypes = () => Promise<Result<readonly CustomActionTypeDefinition[]>>

/** An action type by all that names it. */
export interface TypeName {
  readonly category: string
  readonly owner: string
  readonly provider: string
  readonly version: string
}

/** Names a job; partners prove with their token that it is theirs. */
export interface JobName {
  readonly jobId: string
  readonly clientToken?: string | undefined
}

/**
 * What workers do with jobs, in this process or through another one on the same data folder. What is refused is a
 * failure whose details hold the API's `exception`.
 */
export interface WorkerJobs {
  /** Offers jobs of a type, oldest first: the same ones at each poll, until they are acknowledged. */
  poll(
    request: TypeName & {
      readonly maxBatchSize?: number | undefined
      /** The value of the type's queryable property, by its name. */
      readonly query?: Readonly<Record<string, string>> | undefined
    },
  ): Promise<Result<readonly OfferedJob[]>>
  /** Takes on a job; of several workers that were offered it only the first one gets it. */
  acknowledge(request: JobName & { readonly nonce: string }): Promise<Result<JobStatus>>
  /** A job as it is now; with its nonce while no worker has taken it on. */
  details(request: JobName): Promise<Result<Job & { readonly nonce?: string }>>
  succeed(request: JobName & JobSuccess): Promise<Result<null>>
  fail(request: JobName & { readonly failureDetails: FailureDetails }): Promise<Result<null>>
  /** What somebody with the keys of an open job may do; `undefined` for keys of no open job. */
  credentials(accessKeyId: string): JobAccess | undefined
  /** What a worker told last of an action that it works on. */
  progress(actionExecutionId: string): ExecutionDetails | undefined
}

/** What the temporary keys of a job are good for. */
export interface JobAccess {
  readonly jobId: string
  readonly credentials: ArtifactCredentials
  readonly reads: readonly S3Location[]
  readonly writes: readonly S3Location[]
  /** Whether they may report on jobs: those of a function, which has no other keys. */
  readonly mayReport: boolean
}

/** What executors do with the jobs of their actions. */
export interface ActionJobs {
  /** Makes a job and gives its id. It is open until it ends, at the latest when its action does. */
  open(order: JobOrder): string
  /** Takes on a job that is not polled for. */
  begin(id: string): Job
  /** How a job ended; `undefined` while it is open. */
  result(id: string): JobResult | undefined
  /** Resolves when a job has ended, whichever process was told of it, or when `signal` aborts. */
  ended(id: string, signal: AbortSignal): Promise<JobResult>
  succeed(request: JobName & JobSuccess): Result<null>
}
