import type {
  ActionStatus,
  ApprovalWanted,
  ConditionStatus,
  ErrorDetails,
  PerformedAs,
  PipelineStatus,
  RuleStatus,
  StageStatus,
} from '#shared/execution/events.ts'
import type { Position } from '#shared/model/condition.ts'

/**
 * One execution as the Runs panel and the canvas show it, wherever it takes place: plain data in the words of
 * CodePipeline's API, times as ISO 8601.
 */
export interface ExecutionView {
  readonly id: string
  readonly pipelineName: string
  readonly pipelineVersion: number
  readonly status: PipelineStatus
  readonly executionMode: string
  readonly executionType: 'STANDARD' | 'ROLLBACK'
  readonly trigger: { readonly triggerType: string; readonly triggerDetail?: string }
  readonly variables: readonly { readonly name: string; readonly resolvedValue: string }[]
  readonly startedAt: string | undefined
  readonly endedAt: string | undefined
  /** The execution that takes this one back. */
  readonly rollbackExecutionId: string | undefined
  /** In the order in which they were entered. */
  readonly stages: readonly StageView[]
  /** In the order in which they began; another attempt is another one. */
  readonly actions: readonly ActionView[]
  /** In the order in which they were asked; asked again, a condition is another one. */
  readonly conditions: readonly ConditionView[]
  /** Approvals that somebody still has to give. */
  readonly approvals: readonly ApprovalWanted[]
  readonly artifacts: readonly ArtifactView[]
  /** Since when it stands in front of a stage; nothing while it is inside of one, or over. */
  readonly waitingSince: string | undefined
}

/** A time from when to when; without an end while it goes on. */
export interface Span {
  readonly startedAt: string
  readonly endedAt: string | undefined
}

export interface StageSpan extends Span {
  readonly status: StageStatus
}

export interface StageView {
  readonly stage: string
  readonly status: StageStatus
  /** Each time that the execution was in it, and how that ended. */
  readonly spans: readonly StageSpan[]
  /** How it waited in front of it. */
  readonly waits: readonly Span[]
}

/** One attempt at an action. */
export interface ActionView extends Span {
  readonly stage: string
  readonly action: string
  readonly actionExecutionId: string
  readonly attempt: number
  readonly status: ActionStatus
  readonly fidelity: PerformedAs
  /** Whether somebody was asked to approve it: its time is time that was waited. */
  readonly isAsked: boolean
  readonly summary: string | undefined
  readonly error: ErrorDetails | undefined
  readonly outputVariables: Readonly<Record<string, string>>
  readonly externalExecutionId: string | undefined
}

export interface ConditionView extends Span {
  readonly stage: string
  readonly position: Position
  readonly status: ConditionStatus
  /** What the declaration says that happens when it does not hold. */
  readonly result: string
  readonly rules: readonly RuleView[]
}

export interface RuleView extends Span {
  readonly rule: string
  readonly status: RuleStatus
  readonly summary: string | undefined
}

export interface ArtifactView {
  readonly stage: string
  readonly action: string
  readonly artifact: string
  readonly bytes: number
  readonly sha256: string
}
