import type {
  CurrentRevision,
  Job as ApiJob,
  JobData as ApiJobData,
  JobDetails,
  PutJobFailureResultInput,
} from '@aws-sdk/client-codepipeline'
import type { Job, JobData, WorkerJobs } from '#main/engine/index.ts'

/** The data of a job as the API gives it. */
export function jobDataOf(data: JobData): ApiJobData {
  const { inputArtifacts, outputArtifacts, ...rest } = data
  return {
    ...rest,
    actionTypeId: data.actionTypeId as ApiJobData['actionTypeId'],
    inputArtifacts: inputArtifacts.map(artifactOf),
    outputArtifacts: outputArtifacts.map(artifactOf),
  }
}

export function jobDetailsOf({ id, accountId, data }: Job): JobDetails {
  return { id, accountId, data: jobDataOf(data) }
}

/** A job that is offered to a worker. */
export function offeredJobOf({ id, accountId, data, nonce }: Job & { readonly nonce: string }): ApiJob {
  return { id, accountId, nonce, data: jobDataOf(data) }
}

/** What a worker says of the revision that it found, in the engine's words. */
export function revisionOf(revision: CurrentRevision | undefined): WorkerRevision | undefined {
  if (!revision) return undefined
  const { revision: id = '', changeIdentifier = '', created, revisionSummary } = revision
  return { revision: id, changeIdentifier, created: created?.toISOString(), revisionSummary }
}

type WorkerRevision = NonNullable<Parameters<WorkerJobs['succeed']>[0]['currentRevision']>

export function failureDetailsOf(details: PutJobFailureResultInput['failureDetails']) {
  const { type = 'JobFailed', message = '', externalExecutionId } = details ?? {}
  return { type, message, externalExecutionId }
}

/** A missing revision is left out: the API has no null here. */
function artifactOf({ name, revision, location }: JobData['inputArtifacts'][number]) {
  const { bucketName, objectKey } = location.s3Location
  return {
    name,
    ...(revision !== null && { revision }),
    location: { type: location.type, s3Location: { bucketName, objectKey } },
  }
}
