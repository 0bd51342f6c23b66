import type { JsonObject } from '#shared/model/json.ts'
import type {
  ActionStatus,
  ErrorDetails,
  ExecutionEnded,
  ExecutionStarted,
  PerformedAs,
  StageStatus,
} from './events.ts'
import type { ResolvedAction } from './variables.ts'

interface Base {
  /** ISO 8601 with milliseconds, UTC. */
  readonly time: string
  readonly pipelineExecutionId: string
}

interface InStage extends Base {
  /** Index in the declaration's list of stages. */
  readonly stage: number
}

interface InAction extends InStage {
  /** Index in the stage's list of actions. */
  readonly action: number
  readonly actionExecutionId: string
}

/** An execution exists from here on; it runs the declaration as it was then, whatever becomes of the pipeline. */
export interface ExecutionBegan
  extends Base,
    Pick<
      ExecutionStarted,
      'pipelineName' | 'pipelineVersion' | 'executionMode' | 'executionType' | 'trigger' | 'variables'
    > {
  readonly kind: 'execution-began'
  readonly declaration: JsonObject
}

export interface StageEntered extends InStage {
  readonly kind: 'stage-entered'
}

/** A question to people, open until somebody answers or its time is over. */
export interface PendingApproval {
  readonly token: string
  readonly expires: string
  readonly customData?: string
  readonly externalEntityLink?: string
}

/** Written before the action is performed, so that no process is ever started that the journal does not know of. */
export interface ActionBegan extends InAction {
  readonly kind: 'action-began'
  readonly attempt: number
  readonly fidelity: PerformedAs
  /** Absent where a variable had no value; the action fails at once then. */
  readonly resolved?: ResolvedAction
  readonly approval?: PendingApproval
}

/** An artifact as it is kept. */
export interface KeptArtifact {
  readonly artifact: string
  readonly bytes: number
  readonly sha256: string
  /** Where the zip file lies, relative to the data folder. */
  readonly file: string
  readonly revision?: string
}

export interface ArtifactTaken extends InAction {
  readonly kind: 'artifact-taken'
  readonly artifact: KeptArtifact
}

export interface ArtifactMade extends InAction {
  readonly kind: 'artifact-made'
  readonly artifact: KeptArtifact
}

export interface ActionEnded extends InAction {
  readonly kind: 'action-ended'
  readonly status: Exclude<ActionStatus, 'InProgress'>
  readonly summary?: string
  readonly error?: ErrorDetails
  readonly outputVariables?: Readonly<Record<string, string>>
  readonly externalExecutionId?: string
}

export interface StageEnded extends InStage {
  readonly kind: 'stage-ended'
  readonly status: Exclude<StageStatus, 'InProgress' | 'Stopping'>
}

export interface StopRequested extends Base {
  readonly kind: 'stop-requested'
  readonly abandon: boolean
  readonly reason?: string
}

/** The pipeline was updated: what is in progress ends, nothing new starts. */
export interface CancelRequested extends Base {
  readonly kind: 'cancel-requested'
}

/** Something that the history has to say about how the execution was driven, such as the death of its process. */
export interface Remarked extends Base {
  readonly kind: 'remarked'
  readonly note: string
}

export interface ExecutionFinished extends Base {
  readonly kind: 'execution-finished'
  readonly status: ExecutionEnded['status']
}

/** What happened, in the order in which it was decided: folding these gives the state of every execution. */
export type JournalEvent =
  | ExecutionBegan
  | StageEntered
  | ActionBegan
  | ArtifactTaken
  | ArtifactMade
  | ActionEnded
  | StageEnded
  | StopRequested
  | CancelRequested
  | Remarked
  | ExecutionFinished
