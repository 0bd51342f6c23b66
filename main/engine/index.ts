import type { RunEvent } from '#shared/execution/events.ts'
import type { Result } from '#shared/rpc/contract.ts'
import type { ExecutionOverview } from '#shared/rpc/runs.ts'
import type { Preview, StartRun } from './start-run.ts'

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
  start(request: StartRun): Promise<Result<{ readonly pipelineExecutionId: string }>>
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
  }): Promise<Result<null>>
  /** Newest first. */
  list(request: { readonly pipelineName?: string | undefined }): Promise<Result<readonly ExecutionOverview[]>>
  /** Everything that was told of one execution so far, in order. */
  events(request: { readonly pipelineExecutionId: string }): Promise<Result<readonly RunEvent[]>>
  /** Tells every event of every execution on the data folder; gives the way to end it. */
  subscribe(listener: (event: RunEvent) => void): () => void
  /** Ends what still runs here as interrupted, and lets go of the data folder. */
  close(): Promise<void>
}

export { createEngine, type EngineOptions } from './engine.ts'
export type { Preview, StartProblem, StartRun } from './start-run.ts'
