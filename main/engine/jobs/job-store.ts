import { randomUUID } from 'node:crypto'
import type { DatabaseSync, SQLOutputValue } from 'node:sqlite'
import { actionTypeKey } from '#shared/catalog/action-type.ts'
import { hashOf, newCredentials } from './credentials.ts'
import type { ArtifactCredentials, JobData, JobOrder, JobResult, JobStatus } from './job.ts'

/** A job as it is kept. */
export interface StoredJob {
  readonly id: string
  readonly actionExecutionId: string
  readonly status: JobStatus
  readonly accountId: string
  readonly data: Omit<JobData, 'artifactCredentials'>
  /** Absent once a worker took it on. */
  readonly nonce?: string
  readonly client?: { readonly id: string; readonly tokenHash: string }
  /** Absent once it has ended. */
  readonly credentials?: ArtifactCredentials
  readonly result?: JobResult
}

/** The jobs in the database. Every method is one statement or few; transactions are the caller's. */
export type JobStore = ReturnType<typeof createJobStore>

export function createJobStore(database: DatabaseSync) {
  const sql = (text: string) => database.prepare(text)
  const insert = sql(
    `INSERT INTO jobs (id, action, type, status, account, data, nonce, client, token_hash, credentials, access_key)
     VALUES (?, ?, ?, 'Queued', ?, ?, ?, ?, ?, ?, ?)`,
  )
  const select = sql('SELECT * FROM jobs WHERE id = ?')
  const selectByKey = sql('SELECT * FROM jobs WHERE access_key = ?')
  const selectWaiting = sql(`SELECT * FROM jobs WHERE type = ? AND status IN ('Queued', 'Dispatched') ORDER BY rowid`)
  const selectOfAction = sql('SELECT * FROM jobs WHERE action = ? ORDER BY rowid DESC')
  const setStatus = sql('UPDATE jobs SET status = ? WHERE id = ?')
  const setTaken = sql(`UPDATE jobs SET status = 'InProgress', nonce = NULL WHERE id = ?`)
  const setEnded = sql(
    'UPDATE jobs SET status = ?, result = ?, nonce = NULL, credentials = NULL, access_key = NULL WHERE id = ?',
  )
  const withdraw = sql(
    `UPDATE jobs SET status = 'TimedOut', result = ?, nonce = NULL, credentials = NULL, access_key = NULL
     WHERE action = ? AND result IS NULL`,
  )
  const addRow = (order: Omit<JobOrder, 'client'>, client: StoredJob['client']): string => {
    const { actionExecutionId, accountId, data } = order
    const id = randomUUID()
    const credentials = newCredentials()
    insert.run(
      id,
      actionExecutionId,
      actionTypeKey(data.actionTypeId),
      accountId,
      JSON.stringify(data),
      randomUUID(),
      client?.id ?? null,
      client?.tokenHash ?? null,
      JSON.stringify(credentials),
      credentials.accessKeyId,
    )
    return id
  }

  return {
    /** Makes a job that waits for a worker; gives its id. */
    add({ client, ...order }: JobOrder): string {
      return addRow(order, client && { id: client.id, tokenHash: hashOf(client.token) })
    },
    /** Makes the job that another one goes on with. */
    addNext({ actionExecutionId, accountId, data, client }: StoredJob, continuationToken: string): string {
      return addRow({ actionExecutionId, accountId, data: { ...data, continuationToken } }, client)
    },
    find(id: string): StoredJob | undefined {
      const row = select.get(id)
      return row && readJob(row)
    },
    findByAccessKey(accessKeyId: string): StoredJob | undefined {
      const row = selectByKey.get(accessKeyId)
      return row && readJob(row)
    },
    /** The jobs of a type that no worker took on, oldest first. */
    waiting(typeKey: string): readonly StoredJob[] {
      return selectWaiting.all(typeKey).map(readJob)
    },
    /** The jobs of an action, newest first. */
    ofAction(actionExecutionId: string): readonly StoredJob[] {
      return selectOfAction.all(actionExecutionId).map(readJob)
    },
    dispatch(id: string): void {
      setStatus.run('Dispatched', id)
    },
    take(id: string): void {
      setTaken.run(id)
    },
    end(id: string, result: JobResult): void {
      setEnded.run(result.status, JSON.stringify(result), id)
    },
    /** Ends what is open of an action: nobody waits for it any more. */
    withdraw(actionExecutionId: string): void {
      withdraw.run(JSON.stringify({ status: 'TimedOut' } satisfies JobResult), actionExecutionId)
    },
  }
}

/** Our own writing, and that of versions before this one. */
function readJob(row: Record<string, SQLOutputValue>): StoredJob {
  const { nonce, client, token_hash: tokenHash, credentials, result } = row
  return {
    id: String(row['id']),
    actionExecutionId: String(row['action']),
    status: String(row['status']) as JobStatus,
    accountId: String(row['account']),
    data: JSON.parse(String(row['data'])) as StoredJob['data'],
    ...(typeof nonce === 'string' && { nonce }),
    ...(typeof client === 'string' && { client: { id: client, tokenHash: String(tokenHash) } }),
    ...(typeof credentials === 'string' && { credentials: JSON.parse(credentials) as ArtifactCredentials }),
    ...(typeof result === 'string' && { result: JSON.parse(result) as JobResult }),
  }
}
