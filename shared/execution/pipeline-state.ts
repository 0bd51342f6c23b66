import { conditionPositions, type Position } from '#shared/model/condition.ts'
import type { ActionStatus, ConditionStatus, ErrorDetails, RetryTrigger, RuleStatus, StageStatus } from './events.ts'
import {
  type ActionRun,
  conditionAt,
  type ConditionRun,
  type EnabledTransition,
  type Execution,
  findExecution,
  hasEnded,
  locks,
  type PipelineRuns,
  stageIndex,
  stageName,
} from './state.ts'

/** A pipeline with what stands in its stages now. */
export interface PipelineState {
  readonly pipelineName: string
  readonly pipelineVersion: number
  readonly stageStates: readonly StageState[]
}

/** What stands in a pipeline's stages now, in the words of the API's GetPipelineState. */
export interface StageState {
  readonly stageName: string
  readonly inboundExecutions: readonly StageExecution[]
  readonly inboundTransitionState: TransitionState
  readonly actionStates: readonly ActionState[]
  readonly latestExecution?: StageExecution
  readonly conditionStates: Readonly<Partial<Record<Position, ConditionState>>>
  readonly retryStageMetadata?: RetryStageMetadata
}

export interface StageExecution {
  readonly pipelineExecutionId: string
  readonly status: StageStatus
  readonly type: 'STANDARD' | 'ROLLBACK'
}

export type TransitionState =
  /** One that was never disabled was never changed. */
  | { readonly enabled: true; readonly lastChangedAt?: string; readonly lastChangedBy?: string }
  | {
      readonly enabled: false
      readonly disabledReason: string
      readonly lastChangedAt: string
      readonly lastChangedBy?: string
    }

export interface ActionState {
  readonly actionName: string
  /** Absent for an action that did not run. */
  readonly latestExecution?: {
    readonly actionExecutionId: string
    readonly status: ActionStatus
    readonly lastStatusChange?: string
    readonly summary?: string
    /** There while the approval is open. */
    readonly token?: string
    readonly lastUpdatedBy?: string
    readonly externalExecutionId?: string
    readonly errorDetails?: ErrorDetails
  }
}

export interface ConditionState {
  readonly status: ConditionStatus
  readonly result: string
  readonly lastStatusChange: string
  readonly ruleStates: readonly {
    readonly ruleName: string
    readonly ruleExecutionId?: string
    readonly status: RuleStatus | null
    readonly summary?: string
    readonly errorDetails?: ErrorDetails
  }[]
}

export interface RetryStageMetadata {
  readonly autoStageRetryAttempt: number
  readonly manualStageRetryAttempt: number
  readonly latestRetryTrigger: RetryTrigger
}

/** The stages of a pipeline with the executions in them and in front of them; executions in PARALLEL mode show nowhere. */
export function pipelineState(runs: PipelineRuns): readonly StageState[] {
  return runs.stages.map((name) => {
    const latest = findExecution(runs, runs.latest.get(name) ?? '')
    const index = latest ? stageIndex(latest, name) : -1
    return {
      stageName: name,
      inboundExecutions: runs.executions
        .filter((one) => locks(one) && isWaitingFor(one, name))
        .map((one) => stageExecution(one, 'InProgress')),
      inboundTransitionState: transitionState(runs, name),
      actionStates: [],
      conditionStates: {},
      ...(latest && index >= 0 && stateOf(latest, index)),
    }
  })
}

function isWaitingFor(execution: Execution, name: string): boolean {
  const { inside, position, until } = execution
  return !hasEnded(execution) && !inside && position < until && stageName(execution, position) === name
}

function stageExecution({ began }: Execution, status: StageStatus): StageExecution {
  return { pipelineExecutionId: began.pipelineExecutionId, status, type: began.executionType }
}

function transitionState({ disabled, enabled }: PipelineRuns, name: string): TransitionState {
  const closed = disabled.get(name)
  if (closed) return { enabled: false, disabledReason: closed.reason, ...changeOf(closed) }
  const opened = enabled.get(name)
  return { enabled: true, ...(opened && changeOf(opened)) }
}

function changeOf({ since, by }: EnabledTransition) {
  return { lastChangedAt: since, ...(by !== undefined && { lastChangedBy: by }) }
}

function stateOf(execution: Execution, index: number): Partial<StageState> {
  const run = execution.stages[index]
  if (!run?.status) return {}
  const { automatic, manual, latest } = run.retries
  const conditions = conditionPositions.flatMap((position) => {
    const condition = run.conditions[position]
    return condition ? [[position, conditionState(execution, index, position, condition)] as const] : []
  })
  return {
    latestExecution: stageExecution(execution, run.status),
    actionStates: run.actions.map((action, a) =>
      actionState(execution.pipeline.stages[index]?.actions[a]?.label, action),
    ),
    conditionStates: Object.fromEntries(conditions),
    ...(latest && {
      retryStageMetadata: {
        autoStageRetryAttempt: automatic,
        manualStageRetryAttempt: manual,
        latestRetryTrigger: latest,
      },
    }),
  }
}

function actionState(actionName = '', run: ActionRun): ActionState {
  const { status, actionExecutionId, approval, changed, summary, by, externalExecutionId, error } = run
  if (status === null || actionExecutionId === undefined) return { actionName }
  return {
    actionName,
    latestExecution: {
      actionExecutionId,
      status,
      ...(changed !== undefined && { lastStatusChange: changed }),
      ...(summary !== undefined && { summary }),
      ...(approval && status === 'InProgress' && { token: approval.token }),
      ...(by !== undefined && { lastUpdatedBy: by }),
      ...(externalExecutionId !== undefined && { externalExecutionId }),
      ...(error && { errorDetails: error }),
    },
  }
}

function conditionState(
  execution: Execution,
  stage: number,
  position: Position,
  { status, changed, rules }: ConditionRun,
): ConditionState {
  const declared = conditionAt(execution, stage, position)
  return {
    status,
    result: declared?.result ?? 'FAIL',
    lastStatusChange: changed,
    ruleStates: rules.map((rule, r) => ({
      ruleName: declared?.rules[r]?.label ?? '',
      status: rule.status,
      ...(rule.ruleExecutionId !== undefined && { ruleExecutionId: rule.ruleExecutionId }),
      ...(rule.summary !== undefined && { summary: rule.summary }),
      ...(rule.error && { errorDetails: rule.error }),
    })),
  }
}
