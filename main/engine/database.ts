import { chmodSync, closeSync, mkdirSync, openSync } from 'node:fs'
import { join } from 'node:path'
import { DatabaseSync } from 'node:sqlite'
import { fail, type Result, succeed } from '#shared/rpc/contract.ts'
import { sqliteCode } from './sqlite-error.ts'

const firstSchema = `
  CREATE TABLE pipelines (
    name TEXT PRIMARY KEY, version INTEGER NOT NULL, declaration TEXT NOT NULL, created TEXT NOT NULL, updated TEXT NOT NULL
  ) STRICT;
  -- One row for each execution: what lists show, and who drives it. It follows from the journal, in the same transaction.
  CREATE TABLE executions (
    id TEXT PRIMARY KEY, pipeline TEXT NOT NULL, version INTEGER NOT NULL, status TEXT NOT NULL, ended INTEGER NOT NULL,
    started TEXT NOT NULL, finished TEXT, simulated INTEGER NOT NULL DEFAULT 0, note TEXT,
    owner_pid INTEGER, owner_start TEXT, terms TEXT NOT NULL
  ) STRICT;
  CREATE INDEX executions_by_pipeline ON executions (pipeline);
  CREATE INDEX executions_under_way ON executions (ended) WHERE ended = 0;
  CREATE TABLE journal (
    seq INTEGER PRIMARY KEY AUTOINCREMENT, execution TEXT NOT NULL, event TEXT NOT NULL
  ) STRICT;
  CREATE INDEX journal_by_execution ON journal (execution, seq);
  -- Processes that actions started, to be ended when their owner cannot do it any more.
  CREATE TABLE children (
    pid INTEGER NOT NULL, start TEXT NOT NULL, execution TEXT NOT NULL, PRIMARY KEY (pid, start)
  ) STRICT;
  CREATE TABLE trusted (path TEXT NOT NULL, hash TEXT NOT NULL, since TEXT NOT NULL, PRIMARY KEY (path, hash)) STRICT;
`

/** Executions meet at stages, rollbacks begin by themselves, and events tell of pipelines too. */
const meetingSchema = `
  -- What a pipeline was last started with, beside its declaration: JSON.
  ALTER TABLE pipelines ADD COLUMN terms TEXT;
  ALTER TABLE executions ADD COLUMN type TEXT NOT NULL DEFAULT 'STANDARD';
  ALTER TABLE executions ADD COLUMN token TEXT;
  CREATE UNIQUE INDEX executions_by_token ON executions (pipeline, token) WHERE token IS NOT NULL;
  -- Only for events of a pipeline itself; their execution is empty.
  ALTER TABLE journal ADD COLUMN pipeline TEXT;
  CREATE INDEX journal_by_pipeline ON journal (pipeline, seq) WHERE pipeline IS NOT NULL;
  -- Which execution entered a stage last, and which succeeded there last. It follows from the journal.
  CREATE TABLE stages (
    pipeline TEXT NOT NULL, stage TEXT NOT NULL, latest TEXT, succeeded TEXT, PRIMARY KEY (pipeline, stage)
  ) STRICT;
  CREATE TEMPORARY VIEW told AS
    SELECT seq, execution, event,
      -- A damaged row must not keep the rest from being read.
      iif(json_valid(event), json_extract(event, '$.kind'), '') AS kind,
      iif(json_valid(event), json_extract(event, '$.executionMode'), '') AS mode
    FROM journal;
  CREATE TEMPORARY TABLE passed AS
    SELECT told.seq, told.execution, executions.pipeline, executions.version, told.kind,
      json_extract(told.event, '$.status') AS status,
      json_extract(began.event, '$.declaration.stages[' || json_extract(told.event, '$.stage') || '].name') AS stage
    FROM told
      JOIN executions ON executions.id = told.execution
      JOIN told AS began ON began.execution = told.execution
    WHERE told.kind IN ('stage-entered', 'stage-ended') AND began.kind = 'execution-began' AND began.mode <> 'PARALLEL';
  DROP VIEW told;
  INSERT INTO stages (pipeline, stage, latest)
    SELECT pipeline, stage, execution FROM passed WHERE kind = 'stage-entered' AND stage IS NOT NULL
      GROUP BY pipeline, stage HAVING seq = max(seq);
  UPDATE stages SET succeeded = (
    SELECT passed.execution FROM passed JOIN pipelines ON pipelines.name = passed.pipeline
      WHERE passed.pipeline = stages.pipeline AND passed.stage = stages.stage AND passed.version = pipelines.version
        AND passed.kind = 'stage-ended' AND passed.status = 'Succeeded'
      ORDER BY passed.seq DESC LIMIT 1
  );
  DROP TABLE passed;
`

/** The API knows old versions, tags, webhooks, and executions by what started them; what is deleted stays for its files. */
const apiSchema = `
  CREATE TABLE versions (
    pipeline TEXT NOT NULL, version INTEGER NOT NULL, declaration TEXT NOT NULL, created TEXT NOT NULL,
    PRIMARY KEY (pipeline, version)
  ) STRICT;
  INSERT INTO versions SELECT name, version, declaration, updated FROM pipelines;
  ALTER TABLE pipelines ADD COLUMN type TEXT;
  ALTER TABLE pipelines ADD COLUMN mode TEXT;
  -- What lists tell of an execution beside its status: JSON, which follows from the journal. Older rows have none.
  ALTER TABLE executions ADD COLUMN about TEXT;
  ALTER TABLE executions ADD COLUMN updated TEXT;
  -- Set when the pipeline was deleted.
  ALTER TABLE executions ADD COLUMN hidden INTEGER NOT NULL DEFAULT 0;
  DROP INDEX executions_by_pipeline;
  CREATE INDEX executions_by_pipeline ON executions (pipeline, hidden);
  CREATE TABLE tags (resource TEXT NOT NULL, key TEXT NOT NULL, value TEXT NOT NULL, PRIMARY KEY (resource, key)) STRICT;
  -- The id is what the URL of a webhook is known by; the definition is JSON.
  CREATE TABLE webhooks (
    name TEXT PRIMARY KEY, id TEXT NOT NULL UNIQUE, definition TEXT NOT NULL, registered INTEGER NOT NULL DEFAULT 0,
    triggered TEXT
  ) STRICT;
  -- Definitions that took the place of what a partner's action type was: JSON, as the API takes it.
  CREATE TABLE partner_types (key TEXT PRIMARY KEY, declaration TEXT NOT NULL) STRICT;
`

/** Actions that somebody else performs: workers of custom actions, partners, functions. */
const jobsSchema = `
  -- What a job knows and how it ended is JSON. Its credentials are gone once it has ended.
  CREATE TABLE jobs (
    id TEXT PRIMARY KEY, action TEXT NOT NULL, type TEXT NOT NULL, status TEXT NOT NULL, account TEXT NOT NULL,
    data TEXT NOT NULL, nonce TEXT, client TEXT, token_hash TEXT, credentials TEXT, access_key TEXT UNIQUE, result TEXT
  ) STRICT;
  CREATE INDEX jobs_by_action ON jobs (action);
  CREATE INDEX jobs_that_wait ON jobs (type) WHERE status IN ('Queued', 'Dispatched');
`

/** What turns an empty database into today's, step by step; a database says in its `user_version` how many it took. */
const steps = [firstSchema, meetingSchema, apiSchema, jobsSchema]

/** Opens the engine's database in a data folder, or makes it. What cannot be used is named and left as it is. */
export function openDatabase(dataFolder: string): Result<DatabaseSync> {
  const file = join(dataFolder, 'engine.db')
  let database: DatabaseSync | undefined
  try {
    mkdirSync(dataFolder, { recursive: true, mode: 0o700 })
    // Made by us first, so that it and what SQLite makes beside it are closed to other users.
    closeSync(openSync(file, 'a', 0o600))
    if (process.platform !== 'win32') chmodSync(file, 0o600)
    database = new DatabaseSync(file, { timeout: 10_000 })
    database.exec('PRAGMA journal_mode = WAL; PRAGMA synchronous = NORMAL;')
    prepare(database)
    return succeed(database)
  } catch (error) {
    database?.close()
    return unusable(dataFolder, error)
  }
}

/** The failure for a data folder that cannot be used; other errors are mistakes of ours and go on. */
export function unusable(dataFolder: string, error: unknown): Result<never> {
  const reason = reasonOf(error)
  if (reason === undefined) throw error
  return fail('data-folder', `The data folder ${dataFolder} cannot be used: ${reason}. Nothing in it was deleted.`, {
    path: dataFolder,
  })
}

/** Carries out `work` as one transaction that no other process can come between. */
export function transact<Value>(database: DatabaseSync, work: () => Value): Value {
  database.exec('BEGIN IMMEDIATE')
  try {
    const value = work()
    database.exec('COMMIT')
    return value
  } catch (error) {
    if (database.isTransaction) database.exec('ROLLBACK')
    throw error
  }
}

function prepare(database: DatabaseSync): void {
  transact(database, () => {
    const version = Number(database.prepare('PRAGMA user_version').get()?.['user_version'])
    if (version > steps.length) throw new NewerDatabase()
    const check = database.prepare('PRAGMA quick_check(1)').get()?.['quick_check']
    if (check !== 'ok') throw new DamagedDatabase(String(check))
    if (version === steps.length) return
    for (const step of steps.slice(version)) database.exec(step)
    database.exec(`PRAGMA user_version = ${steps.length}`)
  })
}

class NewerDatabase extends Error {}
class DamagedDatabase extends Error {}

function reasonOf(error: unknown): string | undefined {
  if (error instanceof NewerDatabase) return 'a newer version of Stagecraft wrote its engine.db'
  if (error instanceof DamagedDatabase) return `its engine.db is damaged (${error.message})`
  if (!(error instanceof Error)) return undefined
  const code = sqliteCode(error)
  if (code !== undefined) {
    if (code === 11 || code === 26) return `its engine.db is damaged (${error.message})`
    // A mistake in our own SQL.
    return code === 1 ? undefined : error.message
  }
  return 'syscall' in error ? error.message : undefined
}
