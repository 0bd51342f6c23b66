import type { Position } from '#shared/model/condition.ts'
import type { JsonObject } from '#shared/model/json.ts'
import type {
  ActionStatus,
  ConditionStatus,
  ErrorDetails,
  ExecutionEnded,
  ExecutionStarted,
  PerformedAs,
  RetryMode,
  RetryTrigger,
  RuleStatus,
  StageStatus,
} from './events.ts'
import type { Namespaces, Resolved } from './variables.ts'

interface Timed {
  /** ISO 8601 with milliseconds, UTC. */
  readonly time: string
}

interface Base extends Timed {
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

interface InCondition extends InStage {
  readonly position: Position
}

interface InRule extends InCondition {
  /** Index in the condition's list of rules. */
  readonly rule: number
  readonly ruleExecutionId: string
}

/** The revision that a source action takes in place of the newest one. */
export interface SourceRevision {
  readonly actionName: string
  readonly revisionType: 'COMMIT_ID' | 'IMAGE_DIGEST' | 'S3_OBJECT_VERSION_ID' | 'S3_OBJECT_KEY'
  readonly revisionValue: string
}

/** What a rollback runs: one stage, with what the execution had that succeeded there. */
export interface Rollback {
  readonly targetPipelineExecutionId: string
  /** Index in the declaration's list of stages. */
  readonly stage: number
  readonly artifacts: Readonly<Record<string, KeptArtifact>>
  readonly namespaces: Namespaces
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
  readonly sourceRevisions?: readonly SourceRevision[]
  /** Makes a start that is asked for twice happen once. */
  readonly clientRequestToken?: string
  /** There for `executionType` ROLLBACK alone. */
  readonly rollback?: Rollback
}

export interface StageEntered extends InStage {
  readonly kind: 'stage-entered'
}

/** A stage that had failed or was stopped goes on: by a retry, or because its condition was overridden. */
export interface StageReopened extends InStage {
  readonly kind: 'stage-reopened'
  /** Whether the execution had ended, and is under way again. */
  readonly resumes: boolean
  readonly retry?: { readonly mode: RetryMode; readonly trigger: RetryTrigger }
}

export interface ConditionBegan extends InCondition {
  readonly kind: 'condition-began'
}

/** Written before the rule is looked at. */
export interface RuleBegan extends InRule {
  readonly kind: 'rule-began'
  /** Absent where a variable had no value; the rule fails at once then. */
  readonly resolved?: Resolved
  /** When its time is over. */
  readonly deadline?: string
  /** Whether it can be looked at again from the start after its process is gone. */
  readonly isRepeatable: boolean
}

export interface RuleEnded extends InRule {
  readonly kind: 'rule-ended'
  readonly status: Exclude<RuleStatus, 'InProgress'>
  readonly summary?: string
  /** Why it could not be decided, or what the work that decides it failed with. */
  readonly error?: ErrorDetails
  readonly externalExecutionId?: string
}

export interface ConditionEnded extends InCondition {
  readonly kind: 'condition-ended'
  readonly status: Exclude<ConditionStatus, 'InProgress'>
  readonly by?: string
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
  readonly resolved?: Resolved
  readonly approval?: PendingApproval
  /** When its time is over. */
  readonly deadline?: string
  readonly externalExecutionId?: string
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
  /** Who answered an approval. */
  readonly by?: string
}

export interface StageEnded extends InStage {
  readonly kind: 'stage-ended'
  readonly status: Exclude<StageStatus, 'InProgress' | 'Stopping'>
  /** The stage has failed, and nobody else enters before its condition on failure is decided. */
  readonly isHeld?: boolean
}

export interface StopRequested extends Base {
  readonly kind: 'stop-requested'
  readonly abandon: boolean
  /** Whether it is being stopped already, and is now abandoned. */
  readonly isFurther?: boolean
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
  /** The execution that takes the failed stage back. */
  readonly rollbackExecutionId?: string
}

/** What happened to one execution. */
export type ExecutionEvent =
  | ExecutionBegan
  | StageEntered
  | StageReopened
  | ConditionBegan
  | RuleBegan
  | RuleEnded
  | ConditionEnded
  | ActionBegan
  | ArtifactTaken
  | ArtifactMade
  | ActionEnded
  | StageEnded
  | StopRequested
  | CancelRequested
  | Remarked
  | ExecutionFinished

interface OfPipeline extends Timed {
  readonly pipelineName: string
}

/** The pipeline says something else from here on; executions that start later run this. */
export interface PipelineUpdated extends OfPipeline {
  readonly kind: 'pipeline-updated'
  readonly version: number
  readonly declaration: JsonObject
}

export interface TransitionDisabled extends OfPipeline {
  readonly kind: 'transition-disabled'
  /** Name of the stage that nothing enters. */
  readonly stage: string
  readonly reason: string
  readonly by?: string
}

export interface TransitionEnabled extends OfPipeline {
  readonly kind: 'transition-enabled'
  readonly stage: string
  readonly by?: string
}

/** Nothing of what was is known any more by one of the same name that is created later. */
export interface PipelineDeleted extends OfPipeline {
  readonly kind: 'pipeline-deleted'
}

/** What happened to the pipeline itself. */
export type PipelineEvent = PipelineUpdated | PipelineDeleted | TransitionDisabled | TransitionEnabled

/** What happened, in the order in which it was decided: folding these gives the state of a pipeline. */
export type JournalEvent = ExecutionEvent | PipelineEvent

/** Whether an event tells of one execution, and not of the pipeline itself. */
export function isOfExecution(event: JournalEvent): event is ExecutionEvent {
  return 'pipelineExecutionId' in event
}
