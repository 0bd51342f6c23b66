import type { PipelineStatus } from '#shared/execution/events.ts'
import type { ExecutionBegan, JournalEvent, SourceRevision } from '#shared/execution/journal.ts'
import type { PipelineRuns } from '#shared/execution/state.ts'
import type { JsonObject } from '#shared/model/json.ts'
import type { Result } from '#shared/rpc/contract.ts'

/** A pipeline as it is now. */
export interface PipelineRow {
  readonly name: string
  readonly version: number
  /** Without its version. */
  readonly declaration: JsonObject
  readonly pipelineType: string | undefined
  readonly executionMode: string
  /** ISO 8601. */
  readonly created: string
  readonly updated: string
}

/** What a source action took. */
export interface TakenRevision {
  readonly actionName: string
  /** The first of its output artifacts. */
  readonly artifact: string
  readonly revisionId?: string
  readonly revisionSummary?: string
  readonly revisionUrl?: string
  /** When it was taken; a rollback takes nothing itself. */
  readonly created?: string
}

/** What lists tell of an execution beside its status. */
export interface ExecutionAbout extends Pick<ExecutionBegan, 'trigger' | 'executionMode' | 'variables'> {
  readonly revisions: readonly TakenRevision[]
  readonly rollbackTarget?: string
  readonly stopReason?: string
}

export interface ExecutionRow {
  /** Its place in the order in which executions began. */
  readonly row: number
  readonly pipelineExecutionId: string
  readonly pipelineName: string
  readonly pipelineVersion: number
  readonly status: PipelineStatus
  readonly executionType: 'STANDARD' | 'ROLLBACK'
  readonly startTime: string
  readonly lastUpdateTime: string
  readonly endTime?: string
  readonly note?: string
  readonly simulated: number
  /** Missing for one of an earlier version of the app. */
  readonly about: ExecutionAbout | undefined
}

/** Which executions are wanted. */
export interface ExecutionPage {
  /** Those of all pipelines where it is left out. */
  readonly pipelineName?: string | undefined
  /** Only what began before this row. */
  readonly before?: number | undefined
  readonly limit: number
}

export type Tags = Readonly<Record<string, string>>

/** A webhook: an address that starts a pipeline when it is called. */
export interface WebhookRow {
  readonly name: string
  /** What its address ends with. */
  readonly id: string
  /** As the API says it. */
  readonly definition: JsonObject
  /** Whether the other side was told of it. */
  readonly isRegistered: boolean
  readonly lastTriggered?: string
}

/** A start of a pipeline that is in the data folder. */
export interface StartStored {
  readonly pipelineName: string
  readonly variables: Readonly<Record<string, string>>
  readonly sourceRevisions: readonly SourceRevision[]
  readonly trigger: ExecutionBegan['trigger']
  readonly clientRequestToken?: string | undefined
}

/** The pipelines of the data folder, as CodePipeline's API knows them. */
export interface Pipelines {
  find(name: string): PipelineRow | undefined
  /** By name, after a name. */
  page(after: string, limit: number): readonly PipelineRow[]
  count(): number
  /** The declaration of a version, without its number. */
  declarationOf(name: string, version: number): JsonObject | undefined
  /** Fails with `already-exists`. */
  create(declaration: JsonObject, tags: Tags): Result<PipelineRow>
  /** Raises the version by one and cancels what is under way. Fails with `not-found`. */
  update(declaration: JsonObject): Result<PipelineRow>
  /** Ends what is under way; nothing happens where there is none of this name. */
  remove(name: string): Result<null>
  start(order: StartStored): Result<{ readonly pipelineExecutionId: string }>
  /** Newest first. */
  executions(page: ExecutionPage): readonly ExecutionRow[]
  execution(pipelineExecutionId: string): ExecutionRow | undefined
  /** The execution in which an action was performed under an id. */
  executionOfAction(actionExecutionId: string): ExecutionRow | undefined
  /** The execution in which an approval was asked for with a token, however long ago. */
  executionOfApproval(token: string): ExecutionRow | undefined
  /** Everything that was written down of an execution, in order. */
  journal(pipelineExecutionId: string): readonly JournalEvent[]
  /** The stages with what is in them and in front of them. */
  runsOf(name: string): PipelineRuns
  tags(resource: string): Tags
  addTags(resource: string, tags: Tags): void
  removeTags(resource: string, keys: readonly string[] | 'all'): void
  /** What took the place of a partner's action type, as the API says it. */
  partnerType(key: string): JsonObject | undefined
  putPartnerType(key: string, declaration: JsonObject): void
  webhooks(): readonly WebhookRow[]
  webhook(name: string): WebhookRow | undefined
  webhookById(id: string): WebhookRow | undefined
  /** Keeps a webhook in the place of one of its name, which keeps its address. */
  putWebhook(name: string, definition: JsonObject): WebhookRow
  markRegistered(name: string, isRegistered: boolean): void
  markTriggered(name: string): void
  removeWebhook(name: string): void
}
