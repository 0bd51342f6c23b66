import { readPipeline } from '#shared/model/pipeline.ts'
import type { Position } from '#shared/model/condition.ts'
import type { ActionBegan, ActionEnded, ExecutionBegan, ExecutionEvent, StageReopened } from './journal.ts'
import {
  type ActionRun,
  type ConditionRun,
  conditionAt,
  type Execution,
  hasEnded,
  type RuleRun,
  type StageRun,
} from './state.ts'
import type { Namespaces } from './variables.ts'

/** An execution at its beginning. */
export function begin(began: ExecutionBegan): Execution {
  const pipeline = readPipeline(began.declaration)
  const { rollback, pipelineExecutionId, variables } = began
  const own: Namespaces = {
    codepipeline: { PipelineExecutionId: pipelineExecutionId },
    variables: Object.fromEntries(variables.map(({ name, resolvedValue }) => [name, resolvedValue])),
  }
  return {
    began,
    pipeline,
    status: 'InProgress',
    position: rollback?.stage ?? 0,
    until: rollback ? rollback.stage + 1 : pipeline.stages.length,
    inside: false,
    isStranded: false,
    stages: pipeline.stages.map(({ actions }) => ({
      status: null,
      actions: actions.map(() => ({ status: null, attempts: 0 })),
      conditions: {},
      retries: { automatic: 0, manual: 0 },
      isRetrying: false,
    })),
    stopping: null,
    cancelling: false,
    artifacts: rollback?.artifacts ?? {},
    namespaces: { ...rollback?.namespaces, ...own },
  }
}

/** Folds what happened to an execution into it. */
export function applyToExecution(execution: Execution, event: Exclude<ExecutionEvent, ExecutionBegan>): Execution {
  switch (event.kind) {
    case 'stage-entered':
      return {
        ...changeStage(execution, event.stage, (stage) => ({ ...stage, status: 'InProgress' })),
        inside: true,
      }
    case 'stage-reopened':
      return reopen(execution, event)
    case 'stage-ended': {
      const isPassed = event.status === 'Succeeded' || event.status === 'Skipped'
      return {
        ...changeStage(execution, event.stage, (stage) => ({ ...stage, status: event.status, isRetrying: false })),
        inside: event.isHeld === true,
        position: isPassed ? event.stage + 1 : event.stage,
      }
    }
    case 'condition-began': {
      const rules = conditionAt(execution, event.stage, event.position)?.rules ?? []
      return changeCondition(execution, event, () => ({
        status: 'InProgress',
        rules: rules.map(() => ({ status: null })),
        changed: event.time,
      }))
    }
    case 'condition-ended':
      return changeCondition(execution, event, (run) => ({ ...run, status: event.status, changed: event.time }))
    case 'rule-began': {
      const { ruleExecutionId, resolved, deadline, isRepeatable, time } = event
      return changeRule(execution, event, () => ({
        status: 'InProgress',
        ruleExecutionId,
        isRepeatable,
        changed: time,
        ...(resolved && { resolved }),
        ...(deadline !== undefined && { deadline }),
      }))
    }
    case 'rule-ended': {
      const { status, summary, error, externalExecutionId, time } = event
      return changeRule(execution, event, (rule) => ({
        ...rule,
        status,
        changed: time,
        ...(summary !== undefined && { summary }),
        ...(error && { error }),
        ...(externalExecutionId !== undefined && { externalExecutionId }),
      }))
    }
    case 'action-began':
      return beginAction(execution, event)
    case 'action-ended':
      return endAction(execution, event)
    case 'artifact-made':
      return { ...execution, artifacts: { ...execution.artifacts, [event.artifact.artifact]: event.artifact } }
    case 'stop-requested': {
      const { abandon, reason = execution.stopping?.reason } = event
      const how = { abandon, ...(reason !== undefined && { reason }) }
      const stopping = { ...execution, status: 'Stopping' as const, stopping: how }
      if (!execution.inside) return stopping
      return changeStage(stopping, execution.position, (stage) =>
        stage.status === 'InProgress' ? { ...stage, status: 'Stopping' } : stage,
      )
    }
    case 'cancel-requested':
      return { ...execution, cancelling: true }
    case 'remarked':
      return { ...execution, note: event.note }
    case 'execution-finished':
      return {
        ...execution,
        status: event.status,
        endTime: event.time,
        inside: false,
        ...(event.rollbackExecutionId !== undefined && { rollbackExecutionId: event.rollbackExecutionId }),
      }
    case 'artifact-taken':
      return execution
  }
}

function beginAction(execution: Execution, event: ActionBegan): Execution {
  const { actionExecutionId, fidelity, resolved, approval, attempt, deadline, externalExecutionId, time } = event
  return changeAction(execution, event, () => ({
    status: 'InProgress',
    attempts: attempt,
    actionExecutionId,
    fidelity,
    changed: time,
    ...(resolved && { resolved }),
    ...(approval && { approval }),
    ...(deadline !== undefined && { deadline }),
    ...(externalExecutionId !== undefined && { externalExecutionId }),
  }))
}

function endAction(execution: Execution, event: ActionEnded): Execution {
  const { status, summary, error, outputVariables, externalExecutionId, by, time } = event
  const namespace = execution.pipeline.stages[event.stage]?.actions[event.action]?.namespace
  const changed = changeAction(execution, event, (action) => ({
    ...action,
    status,
    changed: time,
    ...(summary !== undefined && { summary }),
    ...(error && { error }),
    ...(outputVariables && { outputVariables }),
    ...(externalExecutionId !== undefined && { externalExecutionId }),
    ...(by !== undefined && { by }),
  }))
  if (status !== 'Succeeded' || namespace === undefined) return changed
  return { ...changed, namespaces: { ...changed.namespaces, [namespace]: outputVariables ?? {} } }
}

function reopen(execution: Execution, { stage: index, retry }: StageReopened): Execution {
  const { endTime: _end, rollbackExecutionId: _rollback, ...rest } = execution
  return {
    ...changeStage(hasEnded(execution) ? rest : execution, index, (stage) => ({
      ...stage,
      status: 'InProgress',
      ...(retry && tryAgain(stage, retry)),
    })),
    status: 'InProgress',
    position: index,
    inside: true,
    stopping: null,
    cancelling: false,
  }
}

function tryAgain(stage: StageRun, { mode, trigger }: NonNullable<StageReopened['retry']>): Partial<StageRun> {
  const isAll = mode === 'ALL_ACTIONS'
  const { beforeEntry } = stage.conditions
  const { automatic, manual } = stage.retries
  return {
    isRetrying: true,
    retries: {
      automatic: trigger === 'AutomatedStageRetry' ? automatic + 1 : automatic,
      manual: trigger === 'ManualStageRetry' ? manual + 1 : manual,
      latest: trigger,
    },
    // What failed is tried again from inside the stage, so what let the execution in stays answered; a stop may have
    // come before that.
    conditions: beforeEntry && hasLetIn(beforeEntry) && !isAll ? { beforeEntry } : {},
    actions: stage.actions.map((action) => (isAll || hasFailed(action) ? forgetRun(action) : action)),
  }
}

function hasLetIn({ status }: ConditionRun): boolean {
  return status === 'Succeeded' || status === 'Overridden'
}

/** Whether an action ended in a way that a retry makes up for. */
export function hasFailed({ status }: ActionRun): boolean {
  return status === 'Failed' || status === 'Abandoned'
}

function forgetRun({ attempts }: ActionRun): ActionRun {
  return { status: null, attempts }
}

function changeStage(execution: Execution, stage: number, change: (stage: StageRun) => StageRun): Execution {
  return { ...execution, stages: changeAt(execution.stages, stage, change) }
}

function changeAction(
  execution: Execution,
  { stage, action }: { readonly stage: number; readonly action: number },
  change: (action: ActionRun) => ActionRun,
): Execution {
  return changeStage(execution, stage, (run) => ({ ...run, actions: changeAt(run.actions, action, change) }))
}

interface ConditionPlace {
  readonly stage: number
  readonly position: Position
}

function changeCondition(
  execution: Execution,
  { stage, position }: ConditionPlace,
  change: (condition: ConditionRun) => ConditionRun,
): Execution {
  return changeStage(execution, stage, (run) => {
    const condition = run.conditions[position] ?? { status: 'InProgress', rules: [], changed: '' }
    return { ...run, conditions: { ...run.conditions, [position]: change(condition) } }
  })
}

function changeRule(
  execution: Execution,
  place: ConditionPlace & { readonly rule: number },
  change: (rule: RuleRun) => RuleRun,
): Execution {
  return changeCondition(execution, place, (condition) => ({
    ...condition,
    rules: changeAt(condition.rules, place.rule, change),
  }))
}

function changeAt<Item>(list: readonly Item[], index: number, change: (item: Item) => Item): readonly Item[] {
  return list.map((item, i) => (i === index ? change(item) : item))
}
