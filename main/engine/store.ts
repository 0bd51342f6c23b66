import type { DatabaseSync, SQLOutputValue } from 'node:sqlite'
import { type ExecutionBegan, isOfExecution, type JournalEvent } from '#shared/execution/journal.ts'
import { isObject, type JsonObject, sameJson } from '#shared/model/json.ts'
import type { ExecutionOverview } from '#shared/rpc/runs.ts'
import type { ExecutionAbout } from './pipelines.ts'
import type { ProcessIdentity } from './process-identity.ts'

/** An event with its place in the one order that all processes on a data folder agree on. */
export interface JournalRow {
  readonly seq: number
  readonly event: JournalEvent
}

export interface StoredExecution {
  readonly id: string
  readonly pipelineName: string
  readonly hasEnded: boolean
  /** Whether its pipeline was deleted. */
  readonly isHidden: boolean
  readonly owner: ProcessIdentity | null
  /** What it was started with, beside the declaration: JSON. */
  readonly terms: string
}

/** A pipeline as it is run now. */
export interface StoredPipeline {
  readonly name: string
  readonly version: number
  readonly declaration: JsonObject
  /** What it was last started with, beside the declaration: JSON. */
  readonly terms: string | null
}

/** A row of the journal that cannot be read; everything else can. */
export class DamagedRow extends Error {
  readonly seq: number

  constructor(seq: number, execution: string) {
    super(`row ${seq} of the journal, of execution ${execution}, is damaged`)
    this.seq = seq
  }
}

/** What the engine keeps in its database. Every method is one statement or few; transactions are the caller's. */
export type Store = ReturnType<typeof createStore>

export function createStore(database: DatabaseSync) {
  const sql = (text: string) => database.prepare(text)
  const selectPipeline = sql('SELECT * FROM pipelines WHERE name = ?')
  const upsertPipeline = sql(
    `INSERT INTO pipelines (name, version, declaration, created, updated, type, mode) VALUES (?1, ?2, ?3, ?4, ?4, ?5, ?6)
     ON CONFLICT (name) DO UPDATE SET version = ?2, declaration = ?3, updated = ?4, type = ?5, mode = ?6`,
  )
  const insertVersion = sql('INSERT INTO versions (pipeline, version, declaration, created) VALUES (?, ?, ?, ?)')
  const setTerms = sql('UPDATE pipelines SET terms = ? WHERE name = ?')
  const insertEvent = sql('INSERT INTO journal (execution, pipeline, event) VALUES (?, ?, ?)')
  const eventsAfter = sql('SELECT * FROM journal WHERE seq > ? ORDER BY seq')
  const eventsOf = sql('SELECT * FROM journal WHERE execution = ? ORDER BY seq')
  const eventsOfPipeline = sql('SELECT * FROM journal WHERE pipeline = ? ORDER BY seq')
  const lastSeq = sql('SELECT coalesce(max(seq), 0) AS seq FROM journal')
  const insertExecution = sql(
    `INSERT INTO executions (id, pipeline, version, type, token, status, ended, started, owner_pid, owner_start, terms)
     VALUES (?, ?, ?, ?, ?, 'InProgress', 0, ?, ?, ?, ?)`,
  )
  const updateExecution = sql(
    `UPDATE executions SET status = ?1, ended = ?2, finished = ?3, simulated = ?4, note = ?5,
       about = coalesce(?6, about), updated = ?7 WHERE id = ?8`,
  )
  const selectExecution = sql('SELECT * FROM executions WHERE id = ?')
  const selectByToken = sql('SELECT id FROM executions WHERE pipeline = ? AND token = ?')
  const underWayOf = sql('SELECT id FROM executions WHERE pipeline = ? AND ended = 0')
  const marksOf = sql('SELECT latest, succeeded FROM stages WHERE pipeline = ?')
  const markLatest = sql(
    `INSERT INTO stages (pipeline, stage, latest) VALUES (?1, ?2, ?3)
     ON CONFLICT (pipeline, stage) DO UPDATE SET latest = ?3`,
  )
  const markSucceeded = sql(
    `INSERT INTO stages (pipeline, stage, succeeded) VALUES (?1, ?2, ?3)
     ON CONFLICT (pipeline, stage) DO UPDATE SET succeeded = ?3`,
  )
  const underWay = sql('SELECT * FROM executions WHERE ended = 0 ORDER BY rowid')
  const setOwner = sql('UPDATE executions SET owner_pid = ?, owner_start = ? WHERE id = ?')
  const insertChild = sql('INSERT OR REPLACE INTO children (pid, start, execution) VALUES (?, ?, ?)')
  const deleteChild = sql('DELETE FROM children WHERE pid = ? AND start = ?')
  const childrenOf = sql('SELECT pid, start FROM children WHERE execution = ?')
  const deleteChildren = sql('DELETE FROM children WHERE execution = ?')
  const selectTrust = sql('SELECT 1 AS yes FROM trusted WHERE path = ? AND hash = ?')
  const insertTrust = sql('INSERT OR IGNORE INTO trusted (path, hash, since) VALUES (?, ?, ?)')

  const raise = (name: string, version: number, declaration: JsonObject, time: string) => {
    const { pipelineType: type, executionMode: mode } = declaration
    const text = JSON.stringify(declaration)
    upsertPipeline.run(
      name,
      version,
      text,
      time,
      typeof type === 'string' ? type : null,
      typeof mode === 'string' ? mode : null,
    )
    insertVersion.run(name, version, text, time)
  }

  return {
    /** Creates or updates a pipeline; the version rises only when the declaration says something else. */
    savePipeline(name: string, declaration: JsonObject, time: string): { version: number; isChanged: boolean } {
      // The version is the store's to give; what the text says about it is no difference.
      const { version: _version, ...rest } = declaration
      const row = selectPipeline.get(name)
      const known = row ? readObject(row['declaration']) : undefined
      const version = Number(row?.['version'] ?? 0)
      if (known && sameJson(known, rest)) return { version, isChanged: false }
      raise(name, version + 1, rest, time)
      return { version: version + 1, isChanged: true }
    },
    /** Stores a declaration as the next version, whatever it says. */
    raiseVersion(name: string, declaration: JsonObject, time: string): { version: number } {
      const version = Number(selectPipeline.get(name)?.['version'] ?? 0) + 1
      raise(name, version, declaration, time)
      return { version }
    },
    pipeline(name: string): StoredPipeline | undefined {
      const row = selectPipeline.get(name)
      const declaration = readObject(row?.['declaration'])
      if (!row || !declaration) return undefined
      const terms = row['terms']
      return { name, version: Number(row['version']), declaration, terms: typeof terms === 'string' ? terms : null }
    },
    /** Keeps what a pipeline was last started with. */
    keepTerms(name: string, terms: string): void {
      setTerms.run(terms, name)
    },
    append(event: JournalEvent): JournalRow {
      const [execution, pipeline] = isOfExecution(event) ? [event.pipelineExecutionId, null] : ['', event.pipelineName]
      const { lastInsertRowid } = insertEvent.run(execution, pipeline, JSON.stringify(event))
      return { seq: Number(lastInsertRowid), event }
    },
    /** What was written since, by whomever; a damaged row is left out, and found by who reads its execution. */
    eventsAfter: (seq: number): readonly JournalRow[] => eventsAfter.all(seq).flatMap(readIfWhole),
    eventsOf: (execution: string): readonly JournalRow[] => eventsOf.all(execution).map(readRow),
    eventsOfPipeline: (name: string): readonly JournalRow[] => eventsOfPipeline.all(name).map(readRow),
    /** The executions that matter to what may happen next in a pipeline. */
    relevantTo(name: string): readonly string[] {
      const marked = marksOf.all(name).flatMap(({ latest, succeeded }) => [latest, succeeded])
      const ids = [...underWayOf.all(name).map(({ id }) => id), ...marked]
      return [...new Set(ids.filter((id) => typeof id === 'string'))]
    },
    markLatest(pipeline: string, stage: string, execution: string): void {
      markLatest.run(pipeline, stage, execution)
    },
    markSucceeded(pipeline: string, stage: string, execution: string | null): void {
      markSucceeded.run(pipeline, stage, execution)
    },
    lastSeq: (): number => Number(lastSeq.get()?.['seq']),
    /** Makes the row of an execution that is about to begin. */
    addExecution(
      began: Pick<
        ExecutionBegan,
        'pipelineExecutionId' | 'pipelineName' | 'pipelineVersion' | 'executionType' | 'clientRequestToken' | 'time'
      >,
      { owner, terms }: { readonly owner: ProcessIdentity | null; readonly terms: string },
    ): void {
      insertExecution.run(
        began.pipelineExecutionId,
        began.pipelineName,
        began.pipelineVersion,
        began.executionType,
        began.clientRequestToken ?? null,
        began.time,
        owner?.pid ?? null,
        owner?.startTime ?? null,
        terms,
      )
    },
    executionByToken(pipelineName: string, token: string): string | undefined {
      const id = selectByToken.get(pipelineName, token)?.['id']
      return typeof id === 'string' ? id : undefined
    },
    changeExecution(
      id: string,
      state: Pick<ExecutionOverview, 'status' | 'endTime' | 'simulated' | 'note'> & {
        readonly hasEnded: boolean
        readonly about?: ExecutionAbout
        readonly time: string
      },
    ): void {
      const { status, hasEnded, endTime, simulated, note, about, time } = state
      const told = about ? JSON.stringify(about) : null
      updateExecution.run(status, hasEnded ? 1 : 0, endTime ?? null, simulated, note ?? null, told, time, id)
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
  const seq = Number(row['seq'])
  try {
    // Our own writing of a moment ago or of an earlier version with the same schema.
    return { seq, event: JSON.parse(String(row['event'])) as JournalEvent }
  } catch {
    // Whoever reads it says what that means for the execution.
    throw new DamagedRow(seq, String(row['execution']))
  }
}

function readIfWhole(row: Row): readonly JournalRow[] {
  try {
    return [readRow(row)]
  } catch (error) {
    if (error instanceof DamagedRow) return []
    throw error
  }
}

function readStored(row: Row): StoredExecution {
  const { owner_pid: pid, owner_start: startTime } = row
  return {
    id: String(row['id']),
    pipelineName: String(row['pipeline']),
    hasEnded: row['ended'] === 1,
    isHidden: row['hidden'] === 1,
    owner: pid === null || startTime === null ? null : { pid: Number(pid), startTime: String(startTime) },
    terms: String(row['terms']),
  }
}

function readObject(text: SQLOutputValue | undefined): JsonObject | undefined {
  if (text === undefined) return undefined
  const value: unknown = JSON.parse(String(text))
  return isObject(value) ? value : undefined
}
