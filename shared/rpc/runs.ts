import * as v from 'valibot'
import type { PipelineStatus, RunEvent } from '#shared/execution/events.ts'
import { call, event } from './contract.ts'
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
}

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

/** Local runs. */
export const runs = {
  /** Fails with `trust-needed` (details: `commands`, what would be executed), `document-invalid`, `missing-binding` … */
  start: call<v.InferOutput<typeof start>, { readonly pipelineExecutionId: string }>(
    start as v.GenericSchema<unknown, v.InferOutput<typeof start>>,
  ),
  stop: call<{ pipelineExecutionId: string; abandon: boolean }, null>(
    v.object({ pipelineExecutionId: v.string(), abandon: v.boolean() }),
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
  /** Newest first. */
  list: call<{ pipelineName?: string | undefined }, readonly ExecutionOverview[]>(
    v.object({ pipelineName: v.optional(v.string()) }),
  ),
  /** Everything that was told of one execution so far, in order; later events come through `progress`. */
  events: call<{ pipelineExecutionId: string }, readonly RunEvent[]>(v.object({ pipelineExecutionId: v.string() })),
  progress: event<RunEvent>(),
}
