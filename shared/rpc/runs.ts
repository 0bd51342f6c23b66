import * as v from 'valibot'
import type { ExecutionStarted, LogWritten, PipelineStatus, RunEvent } from '#shared/execution/events.ts'
import { stopReasonLength, transitionReasonLength } from '#shared/execution/limits.ts'
import type { PipelineState } from '#shared/execution/pipeline-state.ts'
import { ask, call, event } from './contract.ts'
import { maximumTextLength } from './documents.ts'

export interface ExecutionOverview {
  readonly pipelineExecutionId: string
  readonly pipelineName: string
  readonly pipelineVersion: number
  readonly status: PipelineStatus
  /** There for one that takes a stage back. */
  readonly executionType?: 'ROLLBACK'
  readonly startTime: string
  readonly endTime?: string
  readonly simulated: number
  /** Set when the process that drove it died: what became of it, in words. */
  readonly note?: string
  /** Why it was started, how it meets others, and what its sources gave it: where its history can be read. */
  readonly origin?: ExecutionOrigin
}

export interface ExecutionOrigin extends Pick<ExecutionStarted, 'trigger' | 'executionMode'> {
  readonly sourceRevisions: readonly { readonly actionName: string; readonly revisionId: string }[]
}

/** That a pipeline of the data folder is another one now, or that the way into one of its stages is. */
export interface PipelineChange {
  readonly pipelineName: string
  readonly kind: 'updated' | 'deleted' | 'transition'
}

/** What is told of a run as it happens; what its actions write is read from their logs. */
export type RunNews = Exclude<RunEvent, LogWritten>

export interface Started {
  readonly pipelineExecutionId: string
  /** What the document says and the execution does not follow, as sentences. */
  readonly remarks?: readonly string[]
}

/** How many executions a list gives at most at a time. */
export const executionsPerPage = 50

const text = v.pipe(v.string(), v.maxLength(maximumTextLength))
const pairs = v.optional(v.record(v.string(), v.string()), {})

/** What is executed: the text as it is in the editor, with the file it belongs to when it has one. */
const start = v.object({
  text,
  /** Where the document lies: its folder is where sources and bindings are looked for. */
  path: v.nullable(v.string()),
  pipeline: v.optional(v.string()),
  variables: pairs,
  /** `STAGE.ACTION` to a path, as `--source` takes it. */
  sources: pairs,
  /** The user's yes to executing the commands of this document, remembered by path and content. */
  trust: v.optional(v.boolean(), false),
})

const place = v.object({ pipelineExecutionId: v.string(), stage: v.string(), action: v.string() })
const stagePlace = { pipelineExecutionId: v.string(), stage: v.string() }
const way = { pipelineName: v.string(), stage: v.string(), type: v.picklist(['Inbound', 'Outbound']) }

/** Local runs. */
export const runs = {
  /** Fails with `trust-needed` (details: `commands`, what would be executed), `document-invalid`, `missing-binding` … */
  start: call<v.InferOutput<typeof start>, Started>(start as v.GenericSchema<unknown, v.InferOutput<typeof start>>),
  stop: ask<null>()(
    v.object({
      pipelineExecutionId: v.string(),
      abandon: v.boolean(),
      reason: v.exactOptional(v.pipe(v.string(), v.maxLength(stopReasonLength))),
    }),
  ),
  approve: call<
    { pipelineExecutionId: string; stage: string; action: string; result: 'Approved' | 'Rejected'; summary: string },
    null
  >(
    v.object({
      ...place.entries,
      result: v.picklist(['Approved', 'Rejected']),
      summary: v.pipe(v.string(), v.maxLength(512)),
    }),
  ),
  /** Tries the failed or stopped stage of an execution again. */
  retry: ask<null>()(v.object({ ...stagePlace, mode: v.picklist(['FAILED_ACTIONS', 'ALL_ACTIONS']) })),
  /** Runs a stage again with what another execution had that succeeded there; gives the id of the new execution. */
  rollBack: ask<{ readonly pipelineExecutionId: string }>()(
    v.object({ pipelineName: v.string(), stage: v.string(), targetPipelineExecutionId: v.string() }),
  ),
  /** Lets a stage go on as if its condition held. */
  override: ask<null>()(v.object({ ...stagePlace, conditionType: v.picklist(['BEFORE_ENTRY', 'ON_SUCCESS']) })),
  /** Keeps executions from entering a stage, or lets them in again. */
  setTransition: ask<null>()(
    v.variant('enabled', [
      v.object({ ...way, enabled: v.literal(true) }),
      v.object({
        ...way,
        enabled: v.literal(false),
        reason: v.pipe(v.string(), v.minLength(1), v.maxLength(transitionReasonLength)),
      }),
    ]),
  ),
  /** What stands in the stages of a pipeline now; fails with `not-found` for one that was never run here. */
  state: ask<PipelineState>()(v.object({ pipelineName: v.string() })),
  /** Newest first, a page at a time: those that began before the execution `before`. */
  list: ask<readonly ExecutionOverview[]>()(
    v.object({ pipelineName: v.exactOptional(v.string()), before: v.exactOptional(v.string()) }),
  ),
  /** Everything that was told of one execution so far, in order; later events come through `progress`. */
  events: ask<readonly RunNews[]>()(v.object({ pipelineExecutionId: v.string() })),
  progress: event<RunNews>(),
  changed: event<PipelineChange>(),
}
