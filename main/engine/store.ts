import type { DatabaseSync, SQLOutputValue } from 'node:sqlite'
import type { PipelineStatus } from '#shared/execution/events.ts'
import type { JournalEvent } from '#shared/execution/journal.ts'
import { isObject, type JsonObject, sameJson } from '#shared/model/json.ts'
import type { ExecutionOverview } from '#shared/rpc/runs.ts'
import type { ProcessIdentity } from './process-identity.ts'

/** An event with its place in the one order that all processes on a data folder agree on. */
export interface JournalRow {
  readonly seq: number
  readonly event: JournalEvent
}

export interface StoredExecution {
  readonly id: string
  readonly pipelineName: string
  readonly owner: ProcessIdentity | null
  /** What it was started with, beside the declaration: JSON. */
  readonly terms: string
}

/** What the engine keeps in its database. Every method is one statement or few; transactions are the caller's. */
export type Store = ReturnType<typeof createStore>

export function createStore(database: DatabaseSync) {
  const sql = (text: string) => database.prepare(text)
  const selectPipeline = sql('SELECT version, declaration FROM pipelines WHERE name = ?')
  const upsertPipeline = sql(
    `INSERT INTO pipelines (name, version, declaration, created, updated) VALUES (?1, ?2, ?3, ?4, ?4)
     ON CONFLICT (name) DO UPDATE SET version = ?2, declaration = ?3, updated = ?4`,
  )
  const insertEvent = sql('INSERT INTO journal (execution, event) VALUES (?, ?)')
  const eventsAfter = sql('SELECT seq, event FROM journal WHERE seq > ? ORDER BY seq')
  const eventsOf = sql('SELECT seq, event FROM journal WHERE execution = ? ORDER BY seq')
  const lastSeq = sql('SELECT coalesce(max(seq), 0) AS seq FROM journal')
  const insertExecution = sql(
    `INSERT INTO executions (id, pipeline, version, status, ended, started, owner_pid, owner_start, terms)
     VALUES (?, ?, ?, 'InProgress', 0, ?, ?, ?, ?)`,
  )
  const updateExecution = sql(
    'UPDATE executions SET status = ?, ended = ?, finished = ?, simulated = ?, note = ? WHERE id = ?',
  )
  const listAll = sql('SELECT * FROM executions ORDER BY started DESC, rowid DESC')
  const listOne = sql('SELECT * FROM executions WHERE pipeline = ? ORDER BY started DESC, rowid DESC')
  const selectExecution = sql('SELECT * FROM executions WHERE id = ?')
  const underWay = sql('SELECT * FROM executions WHERE ended = 0 ORDER BY rowid')
  const setOwner = sql('UPDATE executions SET owner_pid = ?, owner_start = ? WHERE id = ?')
  const insertChild = sql('INSERT OR REPLACE INTO children (pid, start, execution) VALUES (?, ?, ?)')
  const deleteChild = sql('DELETE FROM children WHERE pid = ? AND start = ?')
  const childrenOf = sql('SELECT pid, start FROM children WHERE execution = ?')
  const deleteChildren = sql('DELETE FROM children WHERE execution = ?')
  const selectTrust = sql('SELECT 1 AS yes FROM trusted WHERE path = ? AND hash = ?')
  const insertTrust = sql('INSERT OR IGNORE INTO trusted (path, hash, since) VALUES (?, ?, ?)')

  return {
    /** Creates or updates a pipeline; the version rises only when the declaration says something else. */
    savePipeline(name: string, declaration: JsonObject, time: string): { version: number; isUpdate: boolean } {
      // The version is the store's to give; what the text says about it is no difference.
      const { version: _version, ...rest } = declaration
      const row = selectPipeline.get(name)
      const known = row ? readObject(row['declaration']) : undefined
      const version = Number(row?.['version'] ?? 0)
      if (known && sameJson(known, rest)) return { version, isUpdate: false }
      upsertPipeline.run(name, version + 1, JSON.stringify(rest), time)
      return { version: version + 1, isUpdate: known !== undefined }
    },
    append(event: JournalEvent): JournalRow {
      const { lastInsertRowid } = insertEvent.run(event.pipelineExecutionId, JSON.stringify(event))
      return { seq: Number(lastInsertRowid), event }
    },
    eventsAfter: (seq: number): readonly JournalRow[] => eventsAfter.all(seq).map(readRow),
    eventsOf: (execution: string): readonly JournalRow[] => eventsOf.all(execution).map(readRow),
    lastSeq: (): number => Number(lastSeq.get()?.['seq']),
    addExecution(execution: {
      readonly id: string
      readonly pipelineName: string
      readonly version: number
      readonly time: string
      readonly owner: ProcessIdentity
      readonly terms: string
    }): void {
      const { id, pipelineName, version, time, owner, terms } = execution
      insertExecution.run(id, pipelineName, version, time, owner.pid, owner.startTime, terms)
    },
    changeExecution(
      id: string,
      state: Pick<ExecutionOverview, 'status' | 'endTime' | 'simulated' | 'note'> & { readonly hasEnded: boolean },
    ): void {
      const { status, hasEnded, endTime, simulated, note } = state
      updateExecution.run(status, hasEnded ? 1 : 0, endTime ?? null, simulated, note ?? null, id)
    },
    list(pipelineName: string | undefined): readonly ExecutionOverview[] {
      const rows = pipelineName === undefined ? listAll.all() : listOne.all(pipelineName)
      return rows.map(readOverview)
    },
    execution(id: string): StoredExecution | undefined {
      const row = selectExecution.get(id)
      return row && readStored(row)
    },
    underWay: (): readonly StoredExecution[] => underWay.all().map(readStored),
    setOwner(id: string, owner: ProcessIdentity | null): void {
      setOwner.run(owner?.pid ?? null, owner?.startTime ?? null, id)
    },
    addChild({ pid, startTime }: ProcessIdentity, execution: string): void {
      insertChild.run(pid, startTime, execution)
    },
    removeChild({ pid, startTime }: ProcessIdentity): void {
      deleteChild.run(pid, startTime)
    },
    takeChildren(execution: string): readonly ProcessIdentity[] {
      const children = childrenOf.all(execution)
      deleteChildren.run(execution)
      return children.map((row) => ({ pid: Number(row['pid']), startTime: String(row['start']) }))
    },
    isTrusted: (path: string, hash: string): boolean => selectTrust.get(path, hash) !== undefined,
    trust(path: string, hash: string, time: string): void {
      insertTrust.run(path, hash, time)
    },
  }
}

type Row = Record<string, SQLOutputValue>

function readRow(row: Row): JournalRow {
  // Our own writing of a moment ago or of an earlier version with the same schema.
  return { seq: Number(row['seq']), event: JSON.parse(String(row['event'])) as JournalEvent }
}

function readStored(row: Row): StoredExecution {
  const { owner_pid: pid, owner_start: startTime } = row
  return {
    id: String(row['id']),
    pipelineName: String(row['pipeline']),
    owner: pid === null || startTime === null ? null : { pid: Number(pid), startTime: String(startTime) },
    terms: String(row['terms']),
  }
}

function readOverview(row: Row): ExecutionOverview {
  const { finished, note } = row
  return {
    pipelineExecutionId: String(row['id']),
    pipelineName: String(row['pipeline']),
    pipelineVersion: Number(row['version']),
    status: String(row['status']) as PipelineStatus,
    startTime: String(row['started']),
    ...(typeof finished === 'string' && { endTime: finished }),
    simulated: Number(row['simulated']),
    ...(typeof note === 'string' && { note }),
  }
}

function readObject(text: SQLOutputValue | undefined): JsonObject | undefined {
  const value: unknown = JSON.parse(String(text))
  return isObject(value) ? value : undefined
}
