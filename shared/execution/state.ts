import { conditionPositions, type Position, type StageCondition } from '#shared/model/condition.ts'
import type { Pipeline } from '#shared/model/pipeline.ts'
import type {
  ActionStatus,
  ConditionStatus,
  ErrorDetails,
  PerformedAs,
  PipelineStatus,
  RetryTrigger,
  RuleStatus,
  StageStatus,
} from './events.ts'
import type { ExecutionBegan, KeptArtifact, PendingApproval } from './journal.ts'
import type { Namespaces, Resolved } from './variables.ts'

/** One pipeline with its executions: they meet at its stages, so what one of them may do depends on the others. */
export interface PipelineRuns {
  /** The version that is run now; 0 while none is known. */
  readonly version: number
  /** The names of its stages. */
  readonly stages: readonly string[]
  /** Transitions that are disabled, by the name of the stage that nothing enters. */
  readonly disabled: ReadonlyMap<string, DisabledTransition>
  /** Transitions that were enabled again, by the same name. */
  readonly enabled: ReadonlyMap<string, EnabledTransition>
  /** Which execution entered a stage last, by the stage's name. Executions in PARALLEL mode leave no mark. */
  readonly latest: ReadonlyMap<string, string>
  /** Which execution of this version succeeded last in a stage: what an automatic rollback goes back to. */
  readonly succeeded: ReadonlyMap<string, string>
  /** In the order in which they were started. */
  readonly executions: readonly Execution[]
}

export interface DisabledTransition {
  readonly reason: string
  readonly since: string
  readonly by?: string
}

export interface EnabledTransition {
  readonly since: string
  readonly by?: string
}

export interface Execution {
  readonly began: ExecutionBegan
  readonly pipeline: Pipeline
  readonly status: PipelineStatus
  /** The stage that it is in, or that it waits in front of; the number of stages when all are behind it. */
  readonly position: number
  /** The position at which it is over: the number of stages, or for a rollback what follows its one stage. */
  readonly until: number
  /** Whether it holds the stage at its position. */
  readonly inside: boolean
  /** Whether it waited in front of a transition that was disabled for too long: it does not go on by itself. */
  readonly isStranded: boolean
  readonly stages: readonly StageRun[]
  readonly stopping: { readonly abandon: boolean; readonly reason?: string } | null
  readonly cancelling: boolean
  readonly artifacts: Readonly<Record<string, KeptArtifact>>
  readonly namespaces: Namespaces
  readonly note?: string
  readonly endTime?: string
  readonly rollbackExecutionId?: string
}

export interface StageRun {
  /** `null` while the execution has not entered it. */
  readonly status: StageStatus | null
  readonly actions: readonly ActionRun[]
  /** Those that were looked at, since the stage was entered or tried again. */
  readonly conditions: Readonly<Partial<Record<Position, ConditionRun>>>
  readonly retries: StageRetries
  /** Whether a retry is under way. */
  readonly isRetrying: boolean
}

export interface StageRetries {
  readonly automatic: number
  readonly manual: number
  readonly latest?: RetryTrigger
}

export interface ActionRun {
  /** `null` while it did not run. */
  readonly status: ActionStatus | null
  readonly attempts: number
  readonly actionExecutionId?: string
  readonly fidelity?: PerformedAs
  readonly resolved?: Resolved
  readonly approval?: PendingApproval
  readonly deadline?: string
  readonly summary?: string
  readonly error?: ErrorDetails
  readonly outputVariables?: Readonly<Record<string, string>>
  readonly externalExecutionId?: string
  readonly by?: string
  readonly changed?: string
}

export interface ConditionRun {
  readonly status: ConditionStatus
  readonly rules: readonly RuleRun[]
  readonly changed: string
}

export interface RuleRun {
  /** `null` while it was not looked at. */
  readonly status: RuleStatus | null
  readonly ruleExecutionId?: string
  readonly resolved?: Resolved
  readonly deadline?: string
  readonly isRepeatable?: boolean
  readonly summary?: string
  readonly error?: ErrorDetails
  readonly externalExecutionId?: string
  readonly changed?: string
}

export const noRuns: PipelineRuns = {
  version: 0,
  stages: [],
  disabled: new Map(),
  enabled: new Map(),
  latest: new Map(),
  succeeded: new Map(),
  executions: [],
}

export function findExecution(runs: PipelineRuns, pipelineExecutionId: string): Execution | undefined {
  return runs.executions.find(({ began }) => began.pipelineExecutionId === pipelineExecutionId)
}

/** Whether an execution has come to its end. A retry can take it up again unless it succeeded or was replaced. */
export function hasEnded({ status }: Execution): boolean {
  return status !== 'InProgress' && status !== 'Stopping'
}

/** Whether an execution keeps others out of stages, and is kept out by them. */
export function locks(execution: Execution): boolean {
  return execution.began.executionMode !== 'PARALLEL'
}

/** The name by which executions of different versions know a stage. */
export function stageName({ pipeline }: Execution, stage: number): string {
  return pipeline.stages[stage]?.label ?? ''
}

/** The place of a stage in what an execution runs; -1 where it has none of that name. */
export function stageIndex({ pipeline }: Execution, name: string): number {
  return pipeline.stages.findIndex(({ label }) => label === name)
}

/** The stage of an execution by its place, with what became of it. */
export function stageAt(execution: Execution, stage: number) {
  const declared = execution.pipeline.stages[stage]
  const run = execution.stages[stage]
  if (!declared || !run) throw new Error(`No stage ${stage} in ${execution.began.pipelineName}`)
  return { declared, run }
}

/** The one condition that a stage declares at a position. */
export function conditionAt(execution: Execution, stage: number, position: Position): StageCondition | undefined {
  return execution.pipeline.stages[stage]?.conditions.find((condition) => condition.position === position)
}

/** Every action of an execution that is in progress, with its place as events write it. */
export function runningActions({ began: { pipelineExecutionId }, stages }: Execution) {
  return stages.flatMap(({ actions }, stage) =>
    actions.flatMap((run, action) => {
      const { status, actionExecutionId } = run
      if (status !== 'InProgress' || actionExecutionId === undefined) return []
      return [{ run, place: { pipelineExecutionId, stage, action, actionExecutionId } }]
    }),
  )
}

/** Every rule of an execution that is being looked at, with its place as events write it. */
export function runningRules({ began: { pipelineExecutionId }, stages }: Execution) {
  return stages.flatMap(({ conditions }, stage) =>
    positions(conditions).flatMap(([position, { rules }]) =>
      rules.flatMap((run, rule) => {
        const { status, ruleExecutionId } = run
        if (status !== 'InProgress' || ruleExecutionId === undefined) return []
        return [{ run, place: { pipelineExecutionId, stage, position, rule, ruleExecutionId } }]
      }),
    ),
  )
}

/** Every condition of an execution that is being decided. */
export function openConditions({ stages }: Execution) {
  return stages.flatMap(({ conditions }, stage) =>
    positions(conditions).flatMap(([position, { status }]) => (status === 'InProgress' ? [{ stage, position }] : [])),
  )
}

function positions(conditions: StageRun['conditions']): readonly (readonly [Position, ConditionRun])[] {
  return conditionPositions.flatMap((position) => {
    const run = conditions[position]
    return run ? [[position, run] as const] : []
  })
}
