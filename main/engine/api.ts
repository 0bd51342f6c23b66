import type { RetryMode, RunEvent } from '#shared/execution/events.ts'
import type { PipelineState } from '#shared/execution/pipeline-state.ts'
import type { Pipeline } from '#shared/model/pipeline.ts'
import type { Result } from '#shared/rpc/contract.ts'
import type { FailureCode } from '#shared/rpc/failure.ts'
import type { PipelineChange, Started } from '#shared/rpc/runs.ts'
import type { Breakpoint, Held } from './holds.ts'
import type { WorkerJobs } from './jobs/api.ts'
import type { Pipelines } from './pipelines.ts'
import type { Records } from './records.ts'
import type { ChosenRevision } from './sources/revision.ts'

/**
 * The local engine: runs pipelines on this machine and keeps their history in one data folder, which several processes
 * may share. An execution is driven by the process that started it; when that process ends, the next engine on the same
 * folder says what became of it.
 */
export interface Engine {
  /** Looks at everything that a start needs, without starting. */
  preview(request: StartRun): Promise<Preview>
  /**
   * Stores the pipeline (a new version only if it differs) and starts one execution. All that is missing is told at
   * once: the failure's details hold `problems`, and `commands` where trust is needed.
   */
  start(request: StartRun): Promise<Result<Started>>
  stop(request: {
    readonly pipelineExecutionId: string
    readonly abandon: boolean
    readonly reason?: string
  }): Promise<Result<null>>
  approve(request: {
    readonly pipelineExecutionId: string
    readonly stage: string
    readonly action: string
    readonly result: 'Approved' | 'Rejected'
    readonly summary: string
    /** When given it must be the token of the question that is open. */
    readonly token?: string
    /** Who answers. */
    readonly by?: string
  }): Promise<Result<null>>
  /** Tries the failed or stopped stage of an execution again; the execution goes on under its id. */
  retry(request: {
    readonly pipelineExecutionId: string
    readonly stage: string
    readonly mode: RetryMode
  }): Promise<Result<null>>
  /** Runs a stage again with what another execution had that succeeded there; gives the id of the new execution. */
  rollBack(request: {
    readonly pipelineName: string
    readonly stage: string
    readonly targetPipelineExecutionId: string
  }): Promise<Result<{ readonly pipelineExecutionId: string }>>
  /** Lets a stage go on as if its condition held. */
  override(request: {
    readonly pipelineExecutionId: string
    readonly stage: string
    readonly conditionType: 'BEFORE_ENTRY' | 'ON_SUCCESS'
    readonly by?: string
  }): Promise<Result<null>>
  /** Keeps executions from entering a stage, or lets them in again. */
  setTransition(
    request: {
      readonly pipelineName: string
      readonly stage: string
      readonly type: 'Inbound' | 'Outbound'
      readonly by?: string
    } & ({ readonly enabled: false; readonly reason: string } | { readonly enabled: true }),
  ): Promise<Result<null>>
  /** What stands in the stages of a pipeline now; nothing for one in PARALLEL mode. */
  state(request: { readonly pipelineName: string }): Promise<Result<PipelineState>>
  /** Everything that was told of one execution so far, in order; without what its actions wrote where `logs` is false. */
  events(request: {
    readonly pipelineExecutionId: string
    readonly logs?: boolean
  }): Promise<Result<readonly RunEvent[]>>
  /** Tells every event of every execution on the data folder; gives the way to end it. */
  subscribe(listener: (event: RunEvent) => void): () => void
  /** What workers do with the jobs of custom, partner and Lambda actions. */
  readonly jobs: WorkerJobs
  /** Tells what changes about pipelines themselves, whichever process changes it; gives the way to end it. */
  subscribeChanges(listener: (change: PipelineChange) => void): () => void
  /** What executions leave behind. */
  readonly records: Records
  /** Tells of every action that is held at a breakpoint here; gives the way to end it. */
  subscribeHeld(listener: (held: Held) => void): () => void
  /** Lets what is held of an execution go on, to its end or the next breakpoint. */
  goOn(pipelineExecutionId: string): void
  /** The pipelines of the data folder, as CodePipeline's API knows them. */
  readonly pipelines: Pipelines
  /** Resolves when this process performs no action and no rule; rules that only wait may still do so. */
  performed(): Promise<void>
  /** Ends what still runs here as interrupted, and lets go of the data folder. */
  close(): Promise<void>
}

/** What to run and on what terms. */
export interface StartRun {
  readonly text: string
  /**
   * Where the document lies: its folder is where bindings and sources are looked for. `null` for a text that has no
   * file; it is trusted, and its sources are those of the starter template that names them.
   */
  readonly path: string | null
  readonly pipeline?: string | undefined
  readonly variables: Readonly<Record<string, string>>
  /** `STAGE.ACTION` to a path. */
  readonly sources: Readonly<Record<string, string>>
  /** The user's yes; it is remembered for a document that has a path. */
  readonly trust: boolean
  /** Another bindings file than the one beside the document. */
  readonly bindings?: string | undefined
  readonly parameters?: Readonly<Record<string, string>> | undefined
  /** `STAGE.ACTION` to the revision that it takes in place of the newest one. */
  readonly revisions?: Readonly<Record<string, ChosenRevision>> | undefined
  /** Where the run is held until `goOn`. */
  readonly breakpoints?: readonly Breakpoint[] | undefined
  /** Makes a start that is asked for twice happen once. */
  readonly clientRequestToken?: string | undefined
}

/** One reason why a run cannot start, in a sentence for people. */
export interface StartProblem {
  readonly code: FailureCode
  readonly message: string
}

/** What a start would do, or everything that keeps it from starting. */
export interface Preview {
  readonly problems: readonly StartProblem[]
  /** Absent when the text holds no such pipeline. */
  readonly pipeline?: Pipeline
  readonly isTrusted: boolean
  /** What would be executed on this machine, for the one who is asked for trust. */
  readonly commands: readonly string[]
  /** What the document says and the run would not follow, as sentences. */
  readonly remarks: readonly string[]
}
