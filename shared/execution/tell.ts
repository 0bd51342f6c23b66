import type { ActionSummary, ExecutionEnded, ExecutionStarted, RunEvent, StageSummary } from './events.ts'
import type { ActionBegan, ActionEnded, ArtifactMade, ArtifactTaken, JournalEvent } from './journal.ts'
import type { Execution } from './state.ts'

/** What an event of the journal tells whoever follows the run; `after` is the execution with the event folded in. */
export function tell(event: JournalEvent, after: Execution): readonly RunEvent[] {
  const { time, pipelineExecutionId } = event
  switch (event.kind) {
    case 'execution-began':
      return [started(after, time, 'InProgress')]
    case 'stage-entered':
      return [
        { type: 'stage', time, pipelineExecutionId, stage: nameOf(after, event.stage).stage, status: 'InProgress' },
      ]
    case 'stage-ended':
      return [
        { type: 'stage', time, pipelineExecutionId, stage: nameOf(after, event.stage).stage, status: event.status },
      ]
    case 'action-began':
      return began(event, after)
    case 'action-ended':
      return [ended(event, after)]
    case 'artifact-taken':
    case 'artifact-made':
      return [moved(event, after)]
    case 'stop-requested': {
      const stopping = started(after, time, 'Stopping')
      if (!after.inside) return [stopping]
      const { stage } = nameOf(after, after.position)
      return [stopping, { type: 'stage', time, pipelineExecutionId, stage, status: 'Stopping' }]
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

function began(event: ActionBegan, after: Execution): readonly RunEvent[] {
  const { time, pipelineExecutionId, actionExecutionId, attempt, fidelity, approval } = event
  const place = { time, pipelineExecutionId, ...nameOf(after, event.stage, event.action) }
  const action = { type: 'action', ...place, actionExecutionId, attempt, status: 'InProgress', fidelity } as const
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
