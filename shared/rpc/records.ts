import * as v from 'valibot'
import type { LogWritten } from '#shared/execution/events.ts'
import { ask } from './contract.ts'

/** The log of one execution of an action or rule. */
export interface LogOverview {
  readonly actionExecutionId: string
  readonly stage: string
  /** The name of the action; for a rule its position and name. */
  readonly action: string
  /** When its first output came. */
  readonly time: string
}

/** One row of output: a line, or a part of a line that is very long. Sequences for terminals are left in. */
export interface LogRow {
  readonly stream: LogWritten['stream']
  readonly text: string
}

export interface LogPage {
  readonly rows: readonly LogRow[]
  /** How many rows there are in all, so far. */
  readonly count: number
}

/** The rows that hold what was looked for, by their numbers. */
export interface LogMatches {
  readonly rows: readonly number[]
  /** Whether there are more than these. */
  readonly isCut: boolean
}

/** A file inside an artifact. */
export interface ArtifactEntry {
  readonly name: string
  readonly bytes: number
}

/** The text of an entry, from its beginning; `null` for what is no text. */
export interface EntryText {
  readonly text: string | null
  readonly bytes: number
  readonly isCut: boolean
}

/** One test as a report tells it. */
export interface TestCase {
  readonly name: string
  /** An error is a test that broke where a failure found something wrong; not every format tells them apart. */
  readonly status: 'passed' | 'failed' | 'error' | 'skipped'
  readonly message?: string
}

/** What the tests of one report group came to. */
export interface TestReport {
  readonly group: string
  /** The build of a batch that it comes from. */
  readonly build?: string
  readonly format: string
  readonly tests: number
  readonly failures: number
  readonly errors: number
  readonly skipped: number
  /** The first tests that did not succeed. */
  readonly failing: readonly TestCase[]
  /** Files that could not be read, and why. */
  readonly mistakes: readonly string[]
}

/** The reports that an action left. */
export interface ActionReports {
  readonly actionExecutionId: string
  readonly reports: readonly TestReport[]
}

/** How much of a log is read at a time, in rows. */
export const rowsPerPage = 1000
/** How long a row is at most. */
export const maximumRowLength = 4096
/** How many rows a search tells of. */
export const maximumMatches = 10_000
/** How much of an entry is shown. */
export const maximumEntryText = 1024 * 1024

// They name files of the data folder.
const id = v.pipe(v.string(), v.uuid())
const log = { pipelineExecutionId: id, actionExecutionId: id }
const artifact = { pipelineExecutionId: id, artifact: v.string(), sha256: v.string() }
const path = v.pipe(v.string(), v.minLength(1), v.maxLength(4096))
const replace = v.optional(v.boolean(), false)

/** What local executions leave behind: read in parts, since it may be large. */
export const records = {
  /** In the order in which they began. */
  logs: ask<readonly LogOverview[]>()(v.object({ pipelineExecutionId: id })),
  readLog: ask<LogPage>()(
    v.object({
      ...log,
      from: v.pipe(v.number(), v.safeInteger(), v.minValue(0)),
      count: v.pipe(v.number(), v.safeInteger(), v.minValue(0), v.maxValue(rowsPerPage)),
    }),
  ),
  /** Looks for a text as it is seen, in small or large letters. */
  searchLog: ask<LogMatches>()(v.object({ ...log, text: v.pipe(v.string(), v.minLength(1), v.maxLength(1000)) })),
  /** Writes a log as plain text; an existing file is only replaced on demand, and fails with `already-exists`. */
  saveLog: ask<null>()(v.object({ ...log, path, replace })),
  /** The test reports of an execution's actions. */
  reports: ask<readonly ActionReports[]>()(v.object({ pipelineExecutionId: id })),
  artifactEntries: ask<readonly ArtifactEntry[]>()(v.object(artifact)),
  artifactText: ask<EntryText>()(v.object({ ...artifact, entry: v.string() })),
  /** Writes the zip file of an artifact, as `saveLog` does. */
  saveArtifact: ask<null>()(v.object({ ...artifact, path, replace })),
}
