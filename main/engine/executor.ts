import type { ErrorDetails, PerformedAs } from '#shared/execution/events.ts'
import type { SourceRevision } from '#shared/execution/journal.ts'
import type { ActionTypeId } from '#shared/model/pipeline.ts'
import type { Result } from '#shared/rpc/contract.ts'
import type { ArtifactStore } from './artifacts/location.ts'
import type { Bindings } from './bindings.ts'
import type { Clock } from './clock.ts'
import type { ActionJobs, CustomActionTypes } from './jobs/api.ts'
import type { ChosenRevision } from './sources/revision.ts'

/** A zip file that one action hands to another. */
export interface ArtifactFile {
  readonly name: string
  /** Absolute path of the zip file. */
  readonly file: string
  /** The revision that it came from, where a source told one. */
  readonly revision?: string
}

/** A process that an action started; written down so that a later process can end it if this one dies. */
export interface StartedProcess {
  readonly pid: number
  /** When it started, in the system's own reckoning; tells it from another process that got its number later. */
  readonly startTime: string
}

/** A pipeline that an action starts. */
export interface PipelineOrder {
  readonly pipelineName: string
  readonly variables: Readonly<Record<string, string>>
  readonly sourceRevisions: readonly SourceRevision[]
}

/** Everything that performing one action needs. All variables are resolved already. */
export interface ActionWork {
  readonly pipelineName: string
  readonly pipelineExecutionId: string
  readonly pipelineVersion: number
  readonly stage: string
  readonly action: string
  readonly actionExecutionId: string
  readonly type: ActionTypeId
  /** Where it is done, if that is another Region than that of the pipeline. */
  readonly region?: string | undefined
  readonly configuration: Readonly<Record<string, string>>
  readonly commands: readonly string[]
  readonly environmentVariables: readonly {
    readonly name: string
    readonly value: string
    readonly type: 'PLAINTEXT' | 'SECRETS_MANAGER'
  }[]
  /** Names of environment variables that a Commands action puts out. */
  readonly outputVariables: readonly string[]
  readonly inputs: readonly ArtifactFile[]
  readonly outputs: readonly { readonly name: string; readonly files?: readonly string[] }[]
  /** What the user said that things are on this machine. */
  readonly bindings: Bindings
  /** The folder of the document; `null` for one that has no file. */
  readonly documentFolder: string | null
  /** What `--source STAGE.ACTION=PATH` gave for this action. */
  readonly source: string | undefined
  /** What this source action takes in place of the newest revision. */
  readonly sourceRevision?: ChosenRevision | undefined
  /** An empty folder for this action alone; removed after success. */
  readonly workFolder: string
  readonly dataFolder: string
  /** The environment that children may inherit. */
  readonly env: Readonly<Record<string, string | undefined>>
  readonly signal: AbortSignal
  readonly clock: Clock
  /** The work that somebody else does for the action. */
  readonly jobs: ActionJobs
  /** Where its artifacts can be had by somebody else. */
  readonly store: ArtifactStore
  readonly customActionTypes: CustomActionTypes
  /** Where programs of the action find the job operations and the artifact store; absent where nothing serves them. */
  readonly endpoint?: (() => Promise<{ readonly endpointUrl: string }>) | undefined
  log(stream: 'stdout' | 'stderr' | 'system', text: string | Uint8Array): void
  /** Must be told of every process right after it started, and again when it ended. */
  started(process: StartedProcess): void
  ended(process: StartedProcess): void
  /** Starts another pipeline of the data folder, where that is possible. */
  readonly startPipeline?:
    | ((order: PipelineOrder) => Promise<Result<{ readonly pipelineExecutionId: string }>>)
    | undefined
  /** From now on this text is masked in everything that leaves the engine. */
  mask(secret: string): void
  /** A text without what is masked. What an executor itself leaves in the data folder goes through this. */
  hide(text: string): string
}

/** What is known of an action before its execution starts. Variables that only the run knows are still written out. */
export type PlannedWork = Pick<
  ActionWork,
  | 'stage'
  | 'action'
  | 'type'
  | 'configuration'
  | 'environmentVariables'
  | 'bindings'
  | 'documentFolder'
  | 'source'
  | 'sourceRevision'
  | 'dataFolder'
  | 'env'
  | 'customActionTypes'
> & {
  /** Whether a pipeline of this name is in the data folder, so that it can be started. */
  isStored?(pipelineName: string): boolean
}

export type Outcome =
  | {
      readonly status: 'Succeeded'
      readonly summary?: string
      readonly externalExecutionId?: string
      readonly outputVariables?: Readonly<Record<string, string>>
      /** One zip file in the work folder for each output artifact. */
      readonly artifacts?: readonly ArtifactFile[]
    }
  | {
      readonly status: 'Failed'
      readonly error: ErrorDetails
      readonly summary?: string
      readonly externalExecutionId?: string
    }

/** What says how an action is performed: what it is, and what its things are on this machine. */
export type BoundAction = Pick<ActionWork, 'stage' | 'action' | 'type' | 'configuration' | 'bindings'>

/** Performs the actions of one provider. An executor that only simulates says so and never pretends. */
export interface Executor {
  /** `Category/Owner/Provider/Version` keys as in the catalog. */
  readonly types: readonly string[]
  /** Whose actions it performs where nobody is there for their type. */
  readonly owners?: readonly string[]
  /** Whether it really does what it is asked to; a function where that depends on what is bound. */
  readonly performs: PerformedAs | ((action: BoundAction) => PerformedAs)
  /**
   * What is missing before the action can be performed here, as sentences that name it; empty when nothing is.
   * Looked at before an execution starts.
   */
  missing?(work: PlannedWork): Promise<readonly string[]>
  execute(work: ActionWork): Promise<Outcome>
}

/** How an executor performs one action. */
export function fidelityOf({ performs }: Pick<Executor, 'performs'>, action: BoundAction): PerformedAs {
  return typeof performs === 'function' ? performs(action) : performs
}
