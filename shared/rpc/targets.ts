import * as v from 'valibot'
import type { Change } from '#shared/diff/index.ts'
import { call, event } from './contract.ts'
import { maximumTextLength } from './documents.ts'
import type { Failure } from './failure.ts'
import type { Page, PipelineOverview, RemoteActionExecution, RemoteExecution, RemoteState } from './remote-pipeline.ts'
import { target, type Target } from './target.ts'

/** A target that can be chosen. */
export interface TargetChoice {
  readonly target: Target
  readonly region?: string
  /** How a profile comes by its credentials; which ones, nobody is told. */
  readonly credentials?: ProfileCredentials
  /** The command that signs in anew, where there is one. */
  readonly signIn?: string
}

export type ProfileCredentials = 'sso' | 'login' | 'role' | 'web-identity' | 'process' | 'keys' | 'none'

export interface PushProblem {
  readonly rule: string
  readonly severity: 'error' | 'warning' | 'info' | 'hint'
  readonly message: string
  /** A JSON Pointer into the declaration. */
  readonly path: string
  /** Offsets in the text of the document, where it stands there. */
  readonly range?: { readonly start: number; readonly end: number }
}

/** What a push would do; it is only done when it is asked for with `remoteVersion` as `expected`. */
export interface PushPreview {
  readonly name: string
  readonly region: string
  readonly does: 'create' | 'update' | 'tag' | 'nothing'
  readonly changes: readonly Change[]
  /** Pointers to secrets that the document writes and nobody can compare with what is stored. */
  readonly secrets: readonly string[]
  /** Those with severity `error` keep it from being pushed. */
  readonly problems: readonly PushProblem[]
  /** `null` where there is no such pipeline yet. */
  readonly remoteVersion: number | null
  /** That the document comes from another version or pipeline, in a sentence; it is only pushed with `force`. */
  readonly conflict?: string
  readonly notes: readonly string[]
}

export interface Pushed {
  readonly does: PushPreview['does']
  readonly name: string
  readonly version: number | null
  readonly pipelineArn?: string
  /** What went wrong after the pipeline itself was written. */
  readonly tagFailure?: Failure
}

export interface Pulled {
  readonly name: string
  readonly version: number
  readonly text: string
  readonly fileName: string
  readonly notes: readonly string[]
}

/** The state of a pipeline that is watched, or why it cannot be told at the moment. */
export interface WatchedState {
  readonly target: Target
  readonly name: string
  readonly state?: RemoteState
  readonly failure?: Failure
}

const word = v.pipe(v.string(), v.minLength(1), v.maxLength(100))
const id = v.pipe(v.string(), v.minLength(1), v.maxLength(100))
const pipeline = { target, name: word }
const document = {
  target,
  text: v.pipe(v.string(), v.maxLength(maximumTextLength)),
  pipeline: v.exactOptional(v.string()),
  parameters: v.optional(v.record(v.string(), v.string()), {}),
}
const page = { ...pipeline, nextToken: v.exactOptional(v.pipe(v.string(), v.maxLength(2048))) }
const stage = { ...pipeline, stage: word }

/** Asks with an input that a schema decodes, and gets an `Output`. */
function ask<Output>() {
  return <Input>(schema: v.GenericSchema<unknown, Input>) => call<Input, Output>(schema)
}

/** CodePipeline wherever it is: the same questions for this machine, an endpoint and an account. */
export const targets = {
  /** Profiles come from AWS’s shared configuration files; credentials never leave the machine’s side. */
  list: ask<readonly TargetChoice[]>()(v.undefined()),
  pipelines: ask<Page<PipelineOverview>>()(
    v.object({ target, nextToken: v.exactOptional(v.pipe(v.string(), v.maxLength(2048))) }),
  ),
  /** The text of a document that can be pushed again. Masked secrets stay masked. */
  pull: ask<Pulled>()(v.object(pipeline)),
  /** What a push of the document would change there. */
  compare: ask<{ readonly changes: readonly Change[]; readonly remoteVersion: number }>()(v.object(document)),
  preview: ask<PushPreview>()(v.object(document)),
  /** Fails with `conflict` when another version is there than `expected`, the one of the preview. */
  push: ask<Pushed>()(
    v.object({
      ...document,
      expected: v.nullable(v.pipe(v.number(), v.integer())),
      force: v.optional(v.boolean(), false),
    }),
  ),
  state: ask<RemoteState>()(v.object(pipeline)),
  executions: ask<Page<RemoteExecution>>()(v.object(page)),
  actionExecutions: ask<Page<RemoteActionExecution>>()(v.object({ ...page, pipelineExecutionId: v.exactOptional(id) })),
  start: ask<{ readonly pipelineExecutionId: string }>()(
    v.object({ ...pipeline, variables: v.optional(v.record(v.string(), v.string()), {}) }),
  ),
  stop: ask<null>()(
    v.object({
      ...pipeline,
      pipelineExecutionId: id,
      abandon: v.boolean(),
      reason: v.exactOptional(v.pipe(v.string(), v.maxLength(200))),
    }),
  ),
  approve: ask<null>()(
    v.object({
      ...stage,
      action: word,
      token: v.pipe(v.string(), v.minLength(1), v.maxLength(200)),
      result: v.picklist(['Approved', 'Rejected']),
      summary: v.pipe(v.string(), v.maxLength(512)),
    }),
  ),
  retry: ask<null>()(
    v.object({ ...stage, pipelineExecutionId: id, retryMode: v.picklist(['FAILED_ACTIONS', 'ALL_ACTIONS']) }),
  ),
  /** Answers with the id of the execution that takes the stage back. */
  rollBack: ask<{ readonly pipelineExecutionId: string }>()(v.object({ ...stage, targetPipelineExecutionId: id })),
  override: ask<null>()(
    v.object({ ...stage, pipelineExecutionId: id, conditionType: v.picklist(['BEFORE_ENTRY', 'ON_SUCCESS']) }),
  ),
  /** Opens the way into a stage, or closes it for a reason. */
  setTransition: ask<null>()(
    v.variant('enabled', [
      v.object({ ...stage, enabled: v.literal(true) }),
      v.object({ ...stage, enabled: v.literal(false), reason: v.pipe(v.string(), v.minLength(1), v.maxLength(300)) }),
    ]),
  ),
  /** Tells this page by `changed` what goes on in a pipeline, until it looks away. */
  watch: ask<null>()(v.object(pipeline)),
  unwatch: ask<null>()(v.object(pipeline)),
  changed: event<WatchedState>(),
}
