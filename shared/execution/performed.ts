import type { Position } from '#shared/model/condition.ts'
import type { Action, Pipeline } from '#shared/model/pipeline.ts'
import { readPipeline } from '#shared/model/pipeline.ts'
import type { StageRule } from '#shared/model/condition.ts'
import type { ActionStatus, ErrorDetails, PerformedAs, RuleStatus } from './events.ts'
import type { ActionBegan, ActionEnded, JournalEvent, KeptArtifact, RuleBegan, RuleEnded } from './journal.ts'
import type { Resolved } from './variables.ts'

/** One attempt at an action, as the history of a pipeline tells it. */
export interface PerformedAction {
  readonly actionExecutionId: string
  readonly stage: string
  readonly declared: Action
  readonly attempt: number
  readonly fidelity: PerformedAs
  readonly status: ActionStatus
  readonly startTime: string
  readonly lastUpdateTime: string
  readonly resolved?: Resolved
  /** The token of an approval that is open. */
  readonly token?: string
  readonly inputs: readonly KeptArtifact[]
  readonly outputs: readonly KeptArtifact[]
  readonly outputVariables: Readonly<Record<string, string>>
  readonly summary?: string
  readonly error?: ErrorDetails
  readonly externalExecutionId?: string
  readonly by?: string
}

/** One look at a rule of a condition. */
export interface PerformedRule {
  readonly ruleExecutionId: string
  readonly stage: string
  readonly position: Position
  readonly declared: StageRule
  readonly status: RuleStatus
  readonly startTime: string
  readonly lastUpdateTime: string
  readonly resolved?: Resolved
  readonly summary?: string
  readonly error?: ErrorDetails
  readonly externalExecutionId?: string
}

/** Everything that was performed in an execution, attempts that failed included, newest first. */
export function performedIn(events: readonly JournalEvent[]): {
  readonly actions: readonly PerformedAction[]
  readonly rules: readonly PerformedRule[]
} {
  const actions = new Map<string, PerformedAction>()
  const rules = new Map<string, PerformedRule>()
  let pipeline: Pipeline | undefined
  for (const event of events) {
    switch (event.kind) {
      case 'execution-began':
        pipeline = readPipeline(event.declaration)
        break
      case 'action-began': {
        const begun = pipeline && beginAction(pipeline, event)
        if (begun) actions.set(event.actionExecutionId, begun)
        break
      }
      case 'artifact-taken':
      case 'artifact-made':
      case 'action-ended':
        change(actions, event.actionExecutionId, (action) => applyToAction(action, event))
        break
      case 'rule-began': {
        const begun = pipeline && beginRule(pipeline, event)
        if (begun) rules.set(event.ruleExecutionId, begun)
        break
      }
      case 'rule-ended':
        change(rules, event.ruleExecutionId, (rule) => ({ ...rule, ...endOf(event) }))
        break
      case 'stage-entered':
      case 'stage-reopened':
      case 'stage-ended':
      case 'condition-began':
      case 'condition-ended':
      case 'stop-requested':
      case 'cancel-requested':
      case 'remarked':
      case 'execution-finished':
      case 'pipeline-updated':
      case 'pipeline-deleted':
      case 'transition-disabled':
      case 'transition-enabled':
        break
    }
  }
  return { actions: [...actions.values()].reverse(), rules: [...rules.values()].reverse() }
}

function beginAction({ stages }: Pipeline, event: ActionBegan): PerformedAction | undefined {
  const stage = stages[event.stage]
  const declared = stage?.actions[event.action]
  if (!stage || !declared) return undefined
  const { actionExecutionId, attempt, fidelity, time, resolved, approval, externalExecutionId } = event
  return {
    actionExecutionId,
    stage: stage.label,
    declared,
    attempt,
    fidelity,
    status: 'InProgress',
    startTime: time,
    lastUpdateTime: time,
    inputs: [],
    outputs: [],
    outputVariables: {},
    ...(resolved && { resolved }),
    ...(approval && { token: approval.token }),
    ...(externalExecutionId !== undefined && { externalExecutionId }),
  }
}

function applyToAction(
  action: PerformedAction,
  event: Extract<JournalEvent, { readonly kind: 'artifact-taken' | 'artifact-made' | 'action-ended' }>,
): PerformedAction {
  switch (event.kind) {
    case 'artifact-taken':
      return { ...action, inputs: [...action.inputs, event.artifact] }
    case 'artifact-made':
      return { ...action, outputs: [...action.outputs, event.artifact] }
    case 'action-ended': {
      const { token: _, ...rest } = action
      const { outputVariables = {}, by } = event
      return { ...rest, ...endOf(event), outputVariables, ...(by !== undefined && { by }) }
    }
  }
}

function beginRule({ stages }: Pipeline, event: RuleBegan): PerformedRule | undefined {
  const stage = stages[event.stage]
  const condition = stage?.conditions.find(({ position }) => position === event.position)
  const declared = condition?.rules[event.rule]
  if (!stage || !declared) return undefined
  const { ruleExecutionId, position, time, resolved } = event
  return {
    ruleExecutionId,
    stage: stage.label,
    position,
    declared,
    status: 'InProgress',
    startTime: time,
    lastUpdateTime: time,
    ...(resolved && { resolved }),
  }
}

function endOf<Event extends ActionEnded | RuleEnded>({ status, time, summary, error, externalExecutionId }: Event) {
  return {
    status,
    lastUpdateTime: time,
    ...(summary !== undefined && { summary }),
    ...(error && { error }),
    ...(externalExecutionId !== undefined && { externalExecutionId }),
  }
}

function change<Value>(map: Map<string, Value>, key: string, by: (value: Value) => Value): void {
  const value = map.get(key)
  if (value !== undefined) map.set(key, by(value))
}
