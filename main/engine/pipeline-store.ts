import type { DatabaseSync, SQLOutputValue } from 'node:sqlite'
import { isObject, type JsonObject } from '#shared/model/json.ts'
import type { ExecutionAbout, ExecutionPage, ExecutionRow, PipelineRow, Tags, WebhookRow } from './pipelines.ts'

/** The pipelines of the data folder with their versions, tags and webhooks, and pages of what ran. */
export type PipelineStore = ReturnType<typeof createPipelineStore>

export function createPipelineStore(database: DatabaseSync) {
  const sql = (text: string) => database.prepare(text)
  const selectOne = sql('SELECT name, version, type, mode, declaration, created, updated FROM pipelines WHERE name = ?')
  const selectAfter = sql(
    'SELECT name, version, type, mode, declaration, created, updated FROM pipelines WHERE name > ? ORDER BY name LIMIT ?',
  )
  const countAll = sql('SELECT count(*) AS count FROM pipelines')
  const selectVersion = sql('SELECT declaration FROM versions WHERE pipeline = ? AND version = ?')
  const deletions = [
    'DELETE FROM versions WHERE pipeline = ?',
    'DELETE FROM stages WHERE pipeline = ?',
    'UPDATE executions SET hidden = 1, token = NULL WHERE pipeline = ?',
    'DELETE FROM pipelines WHERE name = ?',
  ].map(sql)
  const selectPage = sql(
    'SELECT rowid, * FROM executions WHERE pipeline = ? AND hidden = 0 AND rowid < ? ORDER BY rowid DESC LIMIT ?',
  )
  const selectPageOfAll = sql(
    'SELECT rowid, * FROM executions WHERE hidden = 0 AND rowid < ? ORDER BY rowid DESC LIMIT ?',
  )
  const selectExecution = sql('SELECT rowid, * FROM executions WHERE id = ? AND hidden = 0')
  const selectByText = sql(
    `SELECT rowid, * FROM executions WHERE hidden = 0
       AND id = (SELECT execution FROM journal WHERE instr(event, ?) > 0 ORDER BY seq LIMIT 1)`,
  )
  const selectTags = sql('SELECT key, value FROM tags WHERE resource = ? ORDER BY key')
  const insertTag = sql('INSERT OR REPLACE INTO tags (resource, key, value) VALUES (?, ?, ?)')
  const deleteTag = sql('DELETE FROM tags WHERE resource = ? AND key = ?')
  const deleteTags = sql('DELETE FROM tags WHERE resource = ?')
  const selectWebhooks = sql('SELECT * FROM webhooks ORDER BY name')
  const selectWebhook = sql('SELECT * FROM webhooks WHERE name = ?')
  const selectWebhookById = sql('SELECT * FROM webhooks WHERE id = ?')
  const upsertWebhook = sql(
    `INSERT INTO webhooks (name, id, definition) VALUES (?1, ?2, ?3)
     ON CONFLICT (name) DO UPDATE SET definition = ?3`,
  )
  const setRegistered = sql('UPDATE webhooks SET registered = ? WHERE name = ?')
  const setTriggered = sql('UPDATE webhooks SET triggered = ? WHERE name = ?')
  const selectPartnerType = sql('SELECT declaration FROM partner_types WHERE key = ?')
  const upsertPartnerType = sql('INSERT OR REPLACE INTO partner_types (key, declaration) VALUES (?, ?)')
  const deleteWebhook = sql('DELETE FROM webhooks WHERE name = ?')

  return {
    pipeline(name: string): PipelineRow | undefined {
      const row = selectOne.get(name)
      return row && readPipelineRow(row)
    },
    /** By name. */
    pipelinesAfter: (name: string, limit: number): readonly PipelineRow[] =>
      selectAfter.all(name, limit).map(readPipelineRow),
    countPipelines: (): number => Number(countAll.get()?.['count']),
    declarationOf(name: string, version: number): JsonObject | undefined {
      const row = selectVersion.get(name, version)
      return row && readObject(row['declaration'])
    },
    /** Deletes a pipeline; the rows of its executions stay for the files that they name, out of sight. */
    remove(name: string): void {
      for (const deletion of deletions) deletion.run(name)
    },
    executions({ pipelineName, before = Number.MAX_SAFE_INTEGER, limit }: ExecutionPage): readonly ExecutionRow[] {
      const rows =
        pipelineName === undefined ? selectPageOfAll.all(before, limit) : selectPage.all(pipelineName, before, limit)
      return rows.map(readExecutionRow)
    },
    execution(id: string): ExecutionRow | undefined {
      const row = selectExecution.get(id)
      return row && readExecutionRow(row)
    },
    executionOfAction(actionExecutionId: string): ExecutionRow | undefined {
      const row = selectByText.get(`"actionExecutionId":${JSON.stringify(actionExecutionId)}`)
      return row && readExecutionRow(row)
    },
    executionOfApproval(token: string): ExecutionRow | undefined {
      const row = selectByText.get(`"approval":{"token":${JSON.stringify(token)}`)
      return row && readExecutionRow(row)
    },
    tags: (resource: string): Tags =>
      Object.fromEntries(selectTags.all(resource).map(({ key, value }) => [String(key), String(value)])),
    addTags(resource: string, tags: Tags): void {
      for (const [key, value] of Object.entries(tags)) insertTag.run(resource, key, value)
    },
    removeTags(resource: string, keys: readonly string[] | 'all'): void {
      if (keys === 'all') deleteTags.run(resource)
      else for (const key of keys) deleteTag.run(resource, key)
    },
    partnerType: (key: string): JsonObject | undefined => readObject(selectPartnerType.get(key)?.['declaration']),
    putPartnerType(key: string, declaration: JsonObject): void {
      upsertPartnerType.run(key, JSON.stringify(declaration))
    },
    webhooks: (): readonly WebhookRow[] => selectWebhooks.all().map(readWebhook),
    webhook(name: string): WebhookRow | undefined {
      const row = selectWebhook.get(name)
      return row && readWebhook(row)
    },
    webhookById(id: string): WebhookRow | undefined {
      const row = selectWebhookById.get(id)
      return row && readWebhook(row)
    },
    keepWebhook(name: string, id: string, definition: JsonObject): void {
      upsertWebhook.run(name, id, JSON.stringify(definition))
    },
    markRegistered(name: string, isRegistered: boolean): void {
      setRegistered.run(isRegistered ? 1 : 0, name)
    },
    markTriggered(name: string, time: string): void {
      setTriggered.run(time, name)
    },
    removeWebhook(name: string): void {
      deleteWebhook.run(name)
    },
  }
}

type Row = Record<string, SQLOutputValue>

function readPipelineRow(row: Row): PipelineRow {
  const declaration = readObject(row['declaration']) ?? {}
  return {
    name: String(row['name']),
    version: Number(row['version']),
    declaration,
    pipelineType: textOf(row['type']) ?? textOf(declaration.pipelineType) ?? undefined,
    executionMode: textOf(row['mode']) ?? textOf(declaration.executionMode) ?? 'SUPERSEDED',
    created: String(row['created']),
    updated: String(row['updated']),
  }
}

function readExecutionRow(row: Row): ExecutionRow {
  const { about, note, finished } = row
  return {
    row: Number(row['rowid']),
    pipelineExecutionId: String(row['id']),
    pipelineName: String(row['pipeline']),
    pipelineVersion: Number(row['version']),
    status: String(row['status']) as ExecutionRow['status'],
    executionType: row['type'] === 'ROLLBACK' ? 'ROLLBACK' : 'STANDARD',
    startTime: String(row['started']),
    lastUpdateTime: String(row['updated'] ?? finished ?? row['started']),
    ...(typeof finished === 'string' && { endTime: finished }),
    ...(typeof note === 'string' && { note }),
    simulated: Number(row['simulated']),
    // Our own writing, in the same version of the schema.
    about: typeof about === 'string' ? (JSON.parse(about) as ExecutionAbout) : undefined,
  }
}

function readWebhook(row: Row): WebhookRow {
  const { triggered } = row
  return {
    name: String(row['name']),
    id: String(row['id']),
    definition: readObject(row['definition']) ?? {},
    isRegistered: row['registered'] === 1,
    ...(typeof triggered === 'string' && { lastTriggered: triggered }),
  }
}

function readObject(text: SQLOutputValue | undefined): JsonObject | undefined {
  if (text === undefined || text === null) return undefined
  const value: unknown = JSON.parse(String(text))
  return isObject(value) ? value : undefined
}

function textOf(value: unknown): string | null {
  return typeof value === 'string' ? value : null
}
