/** An object of an artifact store, as jobs name it. */
export interface S3Location {
  readonly bucketName: string
  readonly objectKey: string
}

/** An artifact as a job speaks of it. */
export interface JobArtifact {
  readonly name: string
  readonly revision: string | null
  readonly location: { readonly type: 'S3'; readonly s3Location: S3Location }
}

export interface ArtifactCredentials {
  readonly accessKeyId: string
  readonly secretAccessKey: string
  readonly sessionToken: string
}

/** What the worker of a job is told, in the API's words. Credentials are there while the job is open. */
export interface JobData {
  readonly actionTypeId: Readonly<Record<'category' | 'owner' | 'provider' | 'version', string>>
  readonly actionConfiguration: { readonly configuration: Readonly<Record<string, string>> }
  readonly pipelineContext: {
    readonly pipelineName: string
    readonly stage: { readonly name: string }
    readonly action: { readonly name: string; readonly actionExecutionId: string }
    /** Partners are not told of the pipeline as a whole. */
    readonly pipelineArn?: string
    readonly pipelineExecutionId?: string
  }
  readonly inputArtifacts: readonly JobArtifact[]
  readonly outputArtifacts: readonly JobArtifact[]
  readonly artifactCredentials?: ArtifactCredentials
  readonly continuationToken?: string
  readonly encryptionKey?: { readonly id: string; readonly type: 'KMS' }
}

/** The work of an action that somebody else does. */
export interface JobOrder {
  readonly actionExecutionId: string
  readonly accountId: string
  readonly data: Omit<JobData, 'artifactCredentials'>
  /** Who may do it, where that is a partner. */
  readonly client?: { readonly id: string; readonly token: string }
}

export type JobStatus = 'Created' | 'Queued' | 'Dispatched' | 'InProgress' | 'TimedOut' | 'Succeeded' | 'Failed'

export interface Job {
  readonly id: string
  readonly accountId: string
  readonly data: JobData
}

/** A job that waits for a worker. */
export interface OfferedJob extends Job {
  /** What the worker that takes it on has to give; it is good for one. */
  readonly nonce: string
  /** Of a partner's job alone. */
  readonly clientId?: string
}

export interface ExecutionDetails {
  readonly summary?: string | undefined
  readonly externalExecutionId?: string | undefined
  readonly percentComplete?: number | undefined
}

export interface CurrentRevision {
  readonly revision: string
  readonly changeIdentifier: string
  /** ISO 8601. */
  readonly created?: string | undefined
  readonly revisionSummary?: string | undefined
}

export interface FailureDetails {
  readonly type: string
  readonly message: string
  readonly externalExecutionId?: string | undefined
}

/** What a worker reports of a job that went well. */
export interface JobSuccess {
  readonly currentRevision?: CurrentRevision | undefined
  /** The job is done, but its action is not: it goes on with a job that gets this token. */
  readonly continuationToken?: string | undefined
  readonly executionDetails?: ExecutionDetails | undefined
  readonly outputVariables?: Readonly<Record<string, string>> | undefined
}

/** How a job ended. */
export type JobResult =
  | ({ readonly status: 'Succeeded' /** The job that it goes on with. */; readonly next?: string } & JobSuccess)
  | { readonly status: 'Failed'; readonly failureDetails: FailureDetails }
  /** Nobody waits for it any more. */
  | { readonly status: 'TimedOut' }
