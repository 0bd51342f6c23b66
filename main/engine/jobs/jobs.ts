import type { DatabaseSync } from 'node:sqlite'
import { actionTypeKey } from '#shared/catalog/action-type.ts'
import { type Result, succeed } from '#shared/rpc/contract.ts'
import { transact } from '../database.ts'
import type { ActionJobs, CustomActionTypes, JobName, WorkerJobs } from './api.ts'
import { mistakeInQuery, mistakeInSuccess, polledType } from './checks.ts'
import { hashOf } from './credentials.ts'
import type { Job, JobResult } from './job.ts'
import type { JobStore, StoredJob } from './job-store.ts'
import { refuseJob } from './refuse-job.ts'

/** The jobs of a data folder, as workers and as executors see them. */
export interface Jobs {
  readonly worker: WorkerJobs
  readonly action: ActionJobs
  /** Lets those who wait look again: another process may have changed something. */
  look(): void
}

export function createJobs({
  database,
  store,
  customActionTypes,
  guarded,
}: {
  readonly database: DatabaseSync
  readonly store: JobStore
  readonly customActionTypes: CustomActionTypes
  readonly guarded: <Value>(work: () => Promise<Result<Value>> | Result<Value>) => Promise<Result<Value>>
}): Jobs {
  const waiting = new Set<() => void>()
  const look = () => {
    for (const wake of waiting) wake()
  }
  const found = ({ jobId, clientToken }: JobName): Result<StoredJob> => {
    const job = store.find(jobId)
    if (!job || (job.client === undefined) !== (clientToken === undefined)) return unknownJob(jobId)
    if (job.client && hashOf(clientToken ?? '') !== job.client.tokenHash) {
      return refuseJob('InvalidClientTokenException', `The client token does not belong to job ${jobId}.`)
    }
    return succeed(job)
  }
  /** Whether a partner asks for a job that is there, but not a partner's. */
  const isOfNoPartner = ({ jobId, clientToken }: JobName) => {
    const job = clientToken === undefined ? undefined : store.find(jobId)
    return job !== undefined && !job.client
  }
  /** Ends a job that a worker has taken on. */
  const end = (name: JobName, resultOf: (job: StoredJob) => JobResult): Result<null> => {
    const ended = transact(database, (): Result<null> => {
      const job = found(name)
      if (!job.ok) return job
      if (job.value.status !== 'InProgress') {
        return refuseJob('InvalidJobStateException', `Job ${job.value.id} is ${job.value.status}, not InProgress.`)
      }
      store.end(job.value.id, resultOf(job.value))
      return succeed(null)
    })
    look()
    return ended
  }
  const succeedJob: ActionJobs['succeed'] = ({ jobId, clientToken, ...success }) => {
    const mistake = mistakeInSuccess(success)
    if (mistake) return mistake
    const { continuationToken } = success
    return end({ jobId, clientToken }, (job) => ({
      status: 'Succeeded',
      ...success,
      ...(continuationToken !== undefined && { next: store.addNext(job, continuationToken) }),
    }))
  }

  return {
    worker: {
      poll: ({ maxBatchSize, query = {}, ...type }) =>
        guarded(async () => {
          const asked = await polledType(type, customActionTypes)
          if (!asked.ok) return asked
          const mistake = mistakeInQuery(query, asked.value)
          if (mistake) return mistake
          const offered = transact(database, () => {
            const fitting = store.waiting(actionTypeKey(type)).filter((job) => fits(job, query))
            const first = fitting.slice(0, maxBatchSize)
            for (const { id, status } of first) if (status === 'Queued') store.dispatch(id)
            return first
          })
          return succeed(
            offered.map((job) => ({
              ...jobOf(job),
              nonce: job.nonce ?? '',
              ...(job.client && { clientId: job.client.id }),
            })),
          )
        }),
      acknowledge: ({ nonce, ...name }) =>
        guarded(() =>
          transact(database, () => {
            const job = found(name)
            if (!job.ok) return job
            const { id, status } = job.value
            if (status !== 'Dispatched' || job.value.nonce !== nonce) {
              return refuseJob('InvalidNonceException', `This is not the nonce of job ${id}, or another worker has it.`)
            }
            store.take(id)
            return succeed('InProgress')
          }),
        ),
      details: (name) =>
        guarded(() => {
          const job = found(name)
          if (!job.ok) return isOfNoPartner(name) ? notOfPartner(name.jobId) : job
          const { nonce } = job.value
          return succeed({ ...jobOf(job.value), ...(nonce !== undefined && { nonce }) })
        }),
      succeed: (report) => guarded(() => succeedJob(report)),
      fail: ({ failureDetails, ...name }) => guarded(() => end(name, () => ({ status: 'Failed', failureDetails }))),
      credentials(accessKeyId) {
        const job = store.findByAccessKey(accessKeyId)
        if (!job?.credentials) return undefined
        const { inputArtifacts, outputArtifacts, actionTypeId } = job.data
        return {
          jobId: job.id,
          credentials: job.credentials,
          reads: inputArtifacts.map(({ location }) => location.s3Location),
          writes: outputArtifacts.map(({ location }) => location.s3Location),
          mayReport: actionTypeId.owner === 'AWS',
        }
      },
      progress(actionExecutionId) {
        for (const { result } of store.ofAction(actionExecutionId)) {
          if (result?.status === 'Succeeded' && result.executionDetails) return result.executionDetails
        }
        return undefined
      },
    },
    action: {
      open: (order) => transact(database, () => store.add(order)),
      begin: (id) =>
        transact(database, () => {
          store.take(id)
          return jobOf(known(store, id))
        }),
      result: (id) => known(store, id).result,
      async ended(id, signal) {
        for (;;) {
          const { result } = known(store, id)
          if (result) return result
          if (signal.aborted) return { status: 'TimedOut' }
          await new Promise<void>((resolve) => {
            const wake = () => {
              waiting.delete(wake)
              signal.removeEventListener('abort', wake)
              resolve()
            }
            waiting.add(wake)
            signal.addEventListener('abort', wake)
          })
        }
      },
      succeed: succeedJob,
    },
    look,
  }
}

function jobOf({ id, accountId, data, credentials }: StoredJob): Job {
  return { id, accountId, data: { ...data, ...(credentials && { artifactCredentials: credentials }) } }
}

function known(store: JobStore, id: string): StoredJob {
  const job = store.find(id)
  if (!job) throw new Error(`There is no job ${id}, though it was made here`)
  return job
}

function unknownJob(id: string): Result<never> {
  return refuseJob('JobNotFoundException', `There is no job ${id}.`)
}

function fits({ data }: StoredJob, query: Readonly<Record<string, string>>): boolean {
  const { configuration } = data.actionConfiguration
  return Object.entries(query).every(([name, value]) => configuration[name] === value)
}

function notOfPartner(id: string): Result<never> {
  return refuseJob('InvalidJobException', `Job ${id} is not that of a partner.`)
}
