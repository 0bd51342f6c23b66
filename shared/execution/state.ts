import { type Pipeline, readPipeline } from '#shared/model/pipeline.ts'
import type { ActionStatus, ErrorDetails, PerformedAs, PipelineStatus, StageStatus } from './events.ts'
import type { ExecutionBegan, JournalEvent, KeptArtifact, PendingApproval } from './journal.ts'
import type { Namespaces, ResolvedAction } from './variables.ts'

/** The executions of one pipeline, in the order in which they were started. */
export interface PipelineRuns {
  readonly executions: readonly Execution[]
}

export interface Execution {
  readonly began: ExecutionBegan
  readonly pipeline: Pipeline
  readonly status: PipelineStatus
  /** The stage that it is in, or that it waits in front of; the number of stages when all are behind it. */
  readonly position: number
  readonly inside: boolean
  readonly stages: readonly StageRun[]
  readonly stopping: { readonly abandon: boolean } | null
  readonly cancelling: boolean
  readonly artifacts: Readonly<Record<string, KeptArtifact>>
  readonly namespaces: Namespaces
  readonly note?: string
  readonly endTime?: string
}

export interface StageRun {
  /** `null` while the execution has not entered it. */
  readonly status: StageStatus | null
  readonly actions: readonly ActionRun[]
}

export interface ActionRun {
  /** `null` while it did not run. */
  readonly status: ActionStatus | null
  readonly attempts: number
  readonly actionExecutionId?: string
  readonly fidelity?: PerformedAs
  readonly resolved?: ResolvedAction
  readonly approval?: PendingApproval
  readonly summary?: string
  readonly error?: ErrorDetails
  readonly outputVariables?: Readonly<Record<string, string>>
  readonly externalExecutionId?: string
}

export const noRuns: PipelineRuns = { executions: [] }

/** Folds one event in; events of executions that are not known change nothing. */
export function apply(runs: PipelineRuns, event: JournalEvent): PipelineRuns {
  if (event.kind === 'execution-began') return { executions: [...runs.executions, begin(event)] }
  return {
    executions: runs.executions.map((execution) =>
      execution.began.pipelineExecutionId === event.pipelineExecutionId ? change(execution, event) : execution,
    ),
  }
}

/** The runs without an execution that has ended and that nobody asks about any more. */
export function forget(runs: PipelineRuns, pipelineExecutionId: string): PipelineRuns {
  return { executions: runs.executions.filter(({ began }) => began.pipelineExecutionId !== pipelineExecutionId) }
}

export function findExecution(runs: PipelineRuns, pipelineExecutionId: string): Execution | undefined {
  return runs.executions.find(({ began }) => began.pipelineExecutionId === pipelineExecutionId)
}

/** Whether an execution has come to its end. */
export function hasEnded({ status }: Execution): boolean {
  return status !== 'InProgress' && status !== 'Stopping'
}

function begin(began: ExecutionBegan): Execution {
  const pipeline = readPipeline(began.declaration)
  return {
    began,
    pipeline,
    status: 'InProgress',
    position: 0,
    inside: false,
    stages: pipeline.stages.map(({ actions }) => ({
      status: null,
      actions: actions.map(() => ({ status: null, attempts: 0 })),
    })),
    stopping: null,
    cancelling: false,
    artifacts: {},
    namespaces: {
      codepipeline: { PipelineExecutionId: began.pipelineExecutionId },
      variables: Object.fromEntries(began.variables.map(({ name, resolvedValue }) => [name, resolvedValue])),
    },
  }
}

function change(execution: Execution, event: Exclude<JournalEvent, ExecutionBegan>): Execution {
  switch (event.kind) {
    case 'stage-entered':
      return {
        ...execution,
        inside: true,
        stages: changeAt(execution.stages, event.stage, (s) => ({ ...s, status: 'InProgress' })),
      }
    case 'stage-ended':
      return {
        ...execution,
        inside: false,
        position: event.status === 'Succeeded' || event.status === 'Skipped' ? event.stage + 1 : event.stage,
        stages: changeAt(execution.stages, event.stage, (stage) => ({ ...stage, status: event.status })),
      }
    case 'action-began': {
      const { actionExecutionId, fidelity, resolved, approval } = event
      return changeAction(execution, event, () => ({
        status: 'InProgress',
        attempts: event.attempt,
        actionExecutionId,
        fidelity,
        ...(resolved && { resolved }),
        ...(approval && { approval }),
      }))
    }
    case 'artifact-made':
      return { ...execution, artifacts: { ...execution.artifacts, [event.artifact.artifact]: event.artifact } }
    case 'action-ended': {
      const { status, summary, error, outputVariables, externalExecutionId } = event
      const namespace = execution.pipeline.stages[event.stage]?.actions[event.action]?.namespace
      const changed = changeAction(execution, event, (action) => ({
        ...action,
        status,
        ...(summary !== undefined && { summary }),
        ...(error && { error }),
        ...(outputVariables && { outputVariables }),
        ...(externalExecutionId !== undefined && { externalExecutionId }),
      }))
      if (status !== 'Succeeded' || namespace === undefined) return changed
      return { ...changed, namespaces: { ...changed.namespaces, [namespace]: outputVariables ?? {} } }
    }
    case 'stop-requested':
      return {
        ...execution,
        status: 'Stopping',
        stopping: { abandon: event.abandon },
        stages: changeAt(execution.stages, execution.inside ? execution.position : -1, (stage) => ({
          ...stage,
          status: 'Stopping',
        })),
      }
    case 'cancel-requested':
      return { ...execution, cancelling: true }
    case 'remarked':
      return { ...execution, note: event.note }
    case 'execution-finished':
      return { ...execution, status: event.status, endTime: event.time }
    case 'artifact-taken':
      return execution
  }
}

function changeAction(
  execution: Execution,
  place: { readonly stage: number; readonly action: number },
  change: (action: ActionRun) => ActionRun,
): Execution {
  return {
    ...execution,
    stages: changeAt(execution.stages, place.stage, (stage) => ({
      ...stage,
      actions: changeAt(stage.actions, place.action, change),
    })),
  }
}

function changeAt<Item>(list: readonly Item[], index: number, change: (item: Item) => Item): readonly Item[] {
  return list.map((item, i) => (i === index ? change(item) : item))
}
