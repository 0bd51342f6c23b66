import type { Position } from '#shared/model/condition.ts'

/** The words of the CodePipeline API for what becomes of executions (API model 2015-07-09). */
export type PipelineStatus = 'InProgress' | 'Succeeded' | 'Failed' | 'Stopping' | 'Stopped' | 'Superseded' | 'Cancelled'
export type StageStatus = 'InProgress' | 'Succeeded' | 'Failed' | 'Stopping' | 'Stopped' | 'Cancelled' | 'Skipped'
export type ActionStatus = 'InProgress' | 'Succeeded' | 'Failed' | 'Abandoned'
export type ConditionStatus =
  | 'InProgress'
  | 'Succeeded'
  | 'Failed'
  | 'Errored'
  | 'Cancelled'
  | 'Abandoned'
  | 'Overridden'
export type RuleStatus = ActionStatus
/** What a retry runs again: what failed in the stage, or the whole stage. */
export type RetryMode = 'FAILED_ACTIONS' | 'ALL_ACTIONS'
export type RetryTrigger = 'AutomatedStageRetry' | 'ManualStageRetry'
/** Whether an action was really performed here. */
export type PerformedAs = 'runs' | 'simulates'

export interface ErrorDetails {
  readonly code: string
  readonly message: string
}

interface Base {
  /** ISO 8601 with milliseconds, UTC. */
  readonly time: string
  readonly pipelineExecutionId: string
}

export interface ExecutionStarted extends Base {
  readonly type: 'execution'
  readonly status: 'InProgress' | 'Stopping'
  readonly pipelineName: string
  readonly pipelineVersion: number
  readonly executionMode: string
  readonly executionType: 'STANDARD' | 'ROLLBACK'
  readonly trigger: { readonly triggerType: string; readonly triggerDetail?: string }
  readonly variables: readonly { readonly name: string; readonly resolvedValue: string }[]
}

export interface ActionSummary {
  readonly action: string
  readonly status: ActionStatus | null
  readonly fidelity: PerformedAs | null
  readonly summary?: string
  readonly attempts: number
}

export interface StageSummary {
  readonly stage: string
  readonly status: StageStatus | null
  readonly actions: readonly ActionSummary[]
}

export interface ExecutionEnded extends Base {
  readonly type: 'execution'
  readonly status: Exclude<PipelineStatus, 'InProgress' | 'Stopping'>
  readonly pipelineName: string
  readonly simulated: number
  /** `Succeeded (1 simulated)`, or the bare status. */
  readonly summary: string
  readonly durationMs: number
  readonly rollbackExecutionId?: string
  readonly stages: readonly StageSummary[]
}

export interface StageChanged extends Base {
  readonly type: 'stage'
  readonly stage: string
  readonly status: StageStatus
}

export interface ActionChanged extends Base {
  readonly type: 'action'
  readonly stage: string
  readonly action: string
  readonly actionExecutionId: string
  readonly attempt: number
  readonly status: ActionStatus
  readonly fidelity: PerformedAs
  readonly summary?: string
  readonly errorDetails?: ErrorDetails
  readonly outputVariables?: Readonly<Record<string, string>>
  readonly externalExecutionId?: string
}

export interface ConditionChanged extends Base {
  readonly type: 'condition'
  readonly stage: string
  readonly position: Position
  readonly status: ConditionStatus
  /** What the declaration says that happens: FAIL, SKIP, ROLLBACK. */
  readonly result: string
}

export interface RuleChanged extends Base {
  readonly type: 'rule'
  readonly stage: string
  readonly position: Position
  readonly rule: string
  readonly status: RuleStatus
  readonly summary?: string
}

export interface ApprovalWanted extends Base {
  readonly type: 'approval'
  readonly stage: string
  readonly action: string
  readonly token: string
  readonly expires: string
  readonly customData?: string
  readonly externalEntityLink?: string
}

export interface ArtifactMoved extends Base {
  readonly type: 'artifact'
  readonly stage: string
  readonly action: string
  readonly artifact: string
  readonly direction: 'in' | 'out'
  readonly bytes: number
  readonly sha256: string
}

export interface LogWritten extends Base {
  readonly type: 'log'
  readonly stage: string
  readonly action: string
  readonly actionExecutionId: string
  readonly stream: 'stdout' | 'stderr' | 'system'
  /** At most 64 KiB. */
  readonly text: string
}

/** What a run tells whoever follows it, in the form that the command line prints. */
export type RunEvent =
  | ExecutionStarted
  | ExecutionEnded
  | StageChanged
  | ActionChanged
  | ConditionChanged
  | RuleChanged
  | ApprovalWanted
  | ArtifactMoved
  | LogWritten
