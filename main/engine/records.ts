import { existsSync } from 'node:fs'
import { open, readdir } from 'node:fs/promises'
import { join } from 'node:path'
import type { KeptArtifact } from '#shared/execution/journal.ts'
import { plainText } from '#shared/execution/plain-text.ts'
import { fail, type Result, succeed } from '#shared/rpc/contract.ts'
import type { ActionReports, ArtifactEntry, EntryText, LogMatches, LogOverview, LogPage } from '#shared/rpc/records.ts'
import { type ExecutionOrigin, type ExecutionOverview, executionsPerPage } from '#shared/rpc/runs.ts'
import { describeEntries, readEntry } from './artifacts/browse.ts'
import { UnsafeArchive } from './artifacts/unpack.ts'
import { createLogReader } from './log-reader.ts'
import { beginning, passages } from './log-rows.ts'
import { logFolder, readRecord } from './logs.ts'
import type { PipelineStore } from './pipeline-store.ts'
import type { ExecutionAbout, ExecutionRow } from './pipelines.ts'
import { reportsOfExecution } from './reports/kept-reports.ts'
import type { Store } from './store.ts'

interface LogName {
  readonly pipelineExecutionId: string
  readonly actionExecutionId: string
}

/** An artifact by what it is called in an execution and what it holds. */
interface ArtifactName {
  readonly pipelineExecutionId: string
  readonly artifact: string
  readonly sha256: string
}

/** What executions leave behind, read in parts. */
export interface Records {
  /** Newest first: those that began before the execution `before`. */
  list(request: {
    readonly pipelineName?: string
    readonly before?: string
  }): Promise<Result<readonly ExecutionOverview[]>>
  logs(request: { readonly pipelineExecutionId: string }): Promise<Result<readonly LogOverview[]>>
  readLog(request: LogName & { readonly from: number; readonly count: number }): Promise<Result<LogPage>>
  searchLog(request: LogName & { readonly text: string }): Promise<Result<LogMatches>>
  /** The whole log as plain text, a part at a time. */
  logText(request: LogName): Result<AsyncIterable<string>>
  reports(request: { readonly pipelineExecutionId: string }): Promise<Result<readonly ActionReports[]>>
  artifactEntries(request: ArtifactName): Promise<Result<readonly ArtifactEntry[]>>
  artifactText(request: ArtifactName & { readonly entry: string }): Promise<Result<EntryText>>
  /** Where the zip file of an artifact lies. */
  artifactFile(request: ArtifactName): Promise<Result<string>>
}

export function createRecords({
  store,
  pipelineStore,
  dataFolder,
  guarded,
}: {
  readonly store: Store
  readonly pipelineStore: PipelineStore
  readonly dataFolder: string
  readonly guarded: <Value>(work: () => Promise<Result<Value>> | Result<Value>) => Promise<Result<Value>>
}): Records {
  const reader = createLogReader()
  const logFile = ({ pipelineExecutionId, actionExecutionId }: LogName) =>
    join(logFolder(dataFolder, pipelineExecutionId), `${actionExecutionId}.jsonl`)
  const withLog = async <Value>(name: LogName, work: (file: string) => Promise<Value>): Promise<Result<Value>> => {
    const file = logFile(name)
    return existsSync(file) ? succeed(await work(file)) : noLog(name)
  }
  const artifactFile = (name: ArtifactName) =>
    guarded(() => {
      const kept = findArtifact(store, name)
      const file = kept && join(dataFolder, kept.file)
      if (file === undefined || !existsSync(file)) {
        return fail('not-found', `Artifact ${name.artifact} is not in the data folder any more.`)
      }
      return succeed(file)
    })
  const withArtifact = async <Value>(
    name: ArtifactName,
    work: (file: string) => Promise<Result<Value>>,
  ): Promise<Result<Value>> => {
    const file = await artifactFile(name)
    if (!file.ok) return file
    try {
      return await work(file.value)
    } catch (error) {
      if (!(error instanceof UnsafeArchive)) throw error
      return fail('io', `Artifact ${name.artifact} cannot be read: ${error.message}`)
    }
  }

  return {
    list: ({ pipelineName, before: id }) =>
      guarded(() => {
        const before = id === undefined ? undefined : pipelineStore.execution(id)?.row
        const page = pipelineStore.executions({ pipelineName, before, limit: executionsPerPage })
        return succeed(page.map(overviewOf))
      }),
    async logs({ pipelineExecutionId }) {
      const folder = logFolder(dataFolder, pipelineExecutionId)
      if (!existsSync(folder)) return succeed([])
      const files = (await readdir(folder)).filter((name) => name.endsWith('.jsonl'))
      const found = await Promise.all(files.map((name) => describeLog(join(folder, name))))
      return succeed(found.flatMap((one) => one ?? []).toSorted((a, b) => a.time.localeCompare(b.time)))
    },
    readLog: ({ from, count, ...name }) => withLog(name, (file) => reader.read(file, from, count)),
    searchLog: ({ text, ...name }) => withLog(name, (file) => reader.search(file, text)),
    logText(name) {
      const file = logFile(name)
      return existsSync(file) ? succeed(textOf(file)) : noLog(name)
    },
    reports: ({ pipelineExecutionId }) =>
      guarded(async () => succeed(await reportsOfExecution(dataFolder, pipelineExecutionId))),
    artifactEntries: (name) => withArtifact(name, async (file) => succeed(await describeEntries(file))),
    artifactText: ({ entry, ...name }) =>
      withArtifact(name, async (file) => {
        const text = await readEntry(file, entry)
        return text ? succeed(text) : fail('not-found', `There is no “${entry}” in artifact ${name.artifact}.`)
      }),
    artifactFile,
  }
}

function overviewOf(row: ExecutionRow): ExecutionOverview {
  const { pipelineExecutionId, pipelineName, pipelineVersion, status, startTime, endTime, simulated, note, about } = row
  return {
    pipelineExecutionId,
    pipelineName,
    pipelineVersion,
    status,
    startTime,
    simulated,
    ...(row.executionType === 'ROLLBACK' && { executionType: row.executionType }),
    ...(endTime !== undefined && { endTime }),
    ...(note !== undefined && { note }),
    // One of an earlier version of the app has none.
    ...(about && { origin: originOf(about) }),
  }
}

function originOf({ trigger, executionMode, revisions }: ExecutionAbout): ExecutionOrigin {
  const sourceRevisions = revisions.flatMap(({ actionName, revisionId }) =>
    revisionId === undefined ? [] : [{ actionName, revisionId }],
  )
  return { trigger, executionMode, sourceRevisions }
}

function noLog({ actionExecutionId }: LogName): Result<never> {
  return fail('not-found', `Nothing was written by action execution ${actionExecutionId}.`)
}

/** Whose log a file is, by its first record; nothing while there is none. */
async function describeLog(file: string): Promise<LogOverview | undefined> {
  const handle = await open(file)
  try {
    for await (const line of handle.readLines()) {
      const record = readRecord(line)
      if (!record) return undefined
      const { actionExecutionId, stage, action, time } = record.event
      return { actionExecutionId, stage, action, time }
    }
    return undefined
  } finally {
    await handle.close()
  }
}

async function* textOf(file: string): AsyncGenerator<string> {
  for await (const { rows } of passages(file, beginning)) {
    yield rows.map(({ text }) => `${plainText(text)}\n`).join('')
  }
}

function findArtifact(store: Store, { pipelineExecutionId, artifact, sha256 }: ArtifactName): KeptArtifact | undefined {
  for (const { event } of store.eventsOf(pipelineExecutionId)) {
    const isOfArtifact = event.kind === 'artifact-made' || event.kind === 'artifact-taken'
    if (isOfArtifact && event.artifact.artifact === artifact && event.artifact.sha256 === sha256) return event.artifact
  }
  return undefined
}
