import type {
  ActionSummary,
  ConditionChanged,
  ExecutionEnded,
  ExecutionStarted,
  RuleChanged,
  RunEvent,
  StageChanged,
  StageSummary,
} from './events.ts'
import type {
  ActionBegan,
  ActionEnded,
  ArtifactMade,
  ArtifactTaken,
  ConditionBegan,
  ConditionEnded,
  ExecutionEvent,
  RuleBegan,
  RuleEnded,
} from './journal.ts'
import { conditionAt, type Execution, stageName } from './state.ts'

/** What an event of the journal tells whoever follows the run; `after` is the execution with the event folded in. */
export function tell(event: ExecutionEvent, after: Execution): readonly RunEvent[] {
  const { time } = event
  switch (event.kind) {
    case 'execution-began':
      return [started(after, time, 'InProgress')]
    case 'stage-entered':
      return [staged(event, after, 'InProgress')]
    case 'stage-reopened': {
      const stage = staged(event, after, 'InProgress')
      return event.resumes ? [started(after, time, 'InProgress'), stage] : [stage]
    }
    case 'stage-ended':
      return [staged(event, after, event.status)]
    case 'condition-began':
    case 'condition-ended':
      return [conditioned(event, after)]
    case 'rule-began':
    case 'rule-ended':
      return [ruled(event, after)]
    case 'action-began':
      return began(event, after)
    case 'action-ended':
      return [ended(event, after)]
    case 'artifact-taken':
    case 'artifact-made':
      return [moved(event, after)]
    case 'stop-requested': {
      if (event.isFurther) return []
      const stopping = started(after, time, 'Stopping')
      const isInStage = after.inside && after.stages[after.position]?.status === 'Stopping'
      return isInStage ? [stopping, staged({ ...event, stage: after.position }, after, 'Stopping')] : [stopping]
    }
    case 'execution-finished':
      return [finished(after, time, event.status)]
    case 'cancel-requested':
    case 'remarked':
      return []
  }
}

/** How many actions of an execution were only simulated. */
export function countSimulated({ stages }: Execution): number {
  return stages.flatMap(({ actions }) => actions).filter(({ fidelity }) => fidelity === 'simulates').length
}

function started({ began }: Execution, time: string, status: ExecutionStarted['status']): ExecutionStarted {
  const { pipelineExecutionId, pipelineName, pipelineVersion, executionMode, executionType, trigger, variables } = began
  return {
    type: 'execution',
    time,
    pipelineExecutionId,
    status,
    pipelineName,
    pipelineVersion,
    executionMode,
    executionType,
    trigger,
    variables,
  }
}

function finished(execution: Execution, time: string, status: ExecutionEnded['status']): ExecutionEnded {
  const { pipelineExecutionId, pipelineName } = execution.began
  const simulated = countSimulated(execution)
  return {
    type: 'execution',
    time,
    pipelineExecutionId,
    status,
    pipelineName,
    simulated,
    summary: simulated === 0 ? status : `${status} (${simulated} simulated)`,
    durationMs: Math.max(0, Date.parse(time) - Date.parse(execution.began.time)),
    ...(execution.rollbackExecutionId !== undefined && { rollbackExecutionId: execution.rollbackExecutionId }),
    stages: execution.stages.map(
      (stage, s): StageSummary => ({
        stage: nameOf(execution, s).stage,
        status: stage.status,
        actions: stage.actions.map(
          (action, a): ActionSummary => ({
            action: nameOf(execution, s, a).action,
            status: action.status,
            fidelity: action.fidelity ?? null,
            ...(action.summary !== undefined && { summary: action.summary }),
            attempts: action.attempts,
          }),
        ),
      }),
    ),
  }
}

function staged(
  { time, pipelineExecutionId, stage }: { time: string; pipelineExecutionId: string; stage: number },
  after: Execution,
  status: StageChanged['status'],
): StageChanged {
  return { type: 'stage', time, pipelineExecutionId, stage: stageName(after, stage), status }
}

function conditioned(event: ConditionBegan | ConditionEnded, after: Execution): ConditionChanged {
  const { time, pipelineExecutionId, stage, position } = event
  return {
    type: 'condition',
    time,
    pipelineExecutionId,
    stage: stageName(after, stage),
    position,
    status: event.kind === 'condition-ended' ? event.status : 'InProgress',
    result: conditionAt(after, stage, position)?.result ?? 'FAIL',
  }
}

function ruled(event: RuleBegan | RuleEnded, after: Execution): RuleChanged {
  const { time, pipelineExecutionId, stage, position, rule } = event
  const end = event.kind === 'rule-ended' ? event : undefined
  const words = end?.summary ?? end?.error?.message
  return {
    type: 'rule',
    time,
    pipelineExecutionId,
    stage: stageName(after, stage),
    position,
    rule: conditionAt(after, stage, position)?.rules[rule]?.label ?? '',
    status: end?.status ?? 'InProgress',
    ...(words !== undefined && { summary: words }),
  }
}

function began(event: ActionBegan, after: Execution): readonly RunEvent[] {
  const { time, pipelineExecutionId, actionExecutionId, attempt, fidelity, approval, externalExecutionId } = event
  const place = { time, pipelineExecutionId, ...nameOf(after, event.stage, event.action) }
  const action = {
    type: 'action',
    ...place,
    actionExecutionId,
    attempt,
    status: 'InProgress',
    fidelity,
    ...(externalExecutionId !== undefined && { externalExecutionId }),
  } as const
  return approval ? [action, { type: 'approval', ...place, ...approval }] : [action]
}

function ended(event: ActionEnded, after: Execution): RunEvent {
  const { time, pipelineExecutionId, actionExecutionId, status, summary, error, outputVariables } = event
  const run = after.stages[event.stage]?.actions[event.action]
  return {
    type: 'action',
    time,
    pipelineExecutionId,
    ...nameOf(after, event.stage, event.action),
    actionExecutionId,
    attempt: run?.attempts ?? 1,
    status,
    fidelity: run?.fidelity ?? 'runs',
    ...(summary !== undefined && { summary }),
    ...(error && { errorDetails: error }),
    ...(outputVariables && { outputVariables }),
    ...(event.externalExecutionId !== undefined && { externalExecutionId: event.externalExecutionId }),
  }
}

function moved(event: ArtifactMade | ArtifactTaken, after: Execution): RunEvent {
  const { time, pipelineExecutionId, artifact } = event
  return {
    type: 'artifact',
    time,
    pipelineExecutionId,
    ...nameOf(after, event.stage, event.action),
    artifact: artifact.artifact,
    direction: event.kind === 'artifact-made' ? 'out' : 'in',
    bytes: artifact.bytes,
    sha256: artifact.sha256,
  }
}

function nameOf(
  { pipeline }: Execution,
  stage: number,
  action = -1,
): { readonly stage: string; readonly action: string } {
  const declared = pipeline.stages[stage]
  return { stage: declared?.label ?? '', action: declared?.actions[action]?.label ?? '' }
}
