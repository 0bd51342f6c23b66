import type { ApprovalWanted } from '#shared/execution/events.ts'
import type { PipelineState } from '#shared/execution/pipeline-state.ts'
import type { RemoteActionExecution, RemoteExecution, RemoteStage, RemoteState } from '#shared/rpc/remote-pipeline.ts'
import type { ExecutionOverview } from '#shared/rpc/runs.ts'
import type { ActionView, ConditionView, ExecutionView, StageView } from './execution-view.ts'

/*
 * What CodePipeline tells of executions, in the form in which those of this machine are shown. Statuses are the same
 * words; a word that came later than this app is shown as it is.
 */

export function overviewOfRemote(pipelineName: string, one: RemoteExecution): ExecutionOverview {
  const status = (one.status ?? 'InProgress') as ExecutionOverview['status']
  return {
    pipelineExecutionId: one.pipelineExecutionId,
    pipelineName,
    pipelineVersion: 0,
    status,
    ...(one.executionType === 'ROLLBACK' && { executionType: 'ROLLBACK' }),
    startTime: one.startTime ?? '',
    ...(!isOpen(status) && one.lastUpdateTime !== undefined && { endTime: one.lastUpdateTime }),
    simulated: 0,
    ...(one.statusSummary !== undefined && { note: one.statusSummary }),
    origin: {
      trigger: triggerOf(one),
      executionMode: one.executionMode ?? 'SUPERSEDED',
      sourceRevisions: one.sourceRevisions.flatMap(({ actionName, revisionId }) =>
        revisionId === undefined ? [] : [{ actionName, revisionId }],
      ),
    },
  }
}

export function viewOfRemote(
  pipelineName: string,
  execution: RemoteExecution,
  performed: readonly RemoteActionExecution[],
  state: RemoteState | undefined,
): ExecutionView {
  const { pipelineExecutionId: id, startTime, lastUpdateTime, executionType } = execution
  const status = (execution.status ?? 'InProgress') as ExecutionView['status']
  const own = (state?.stages ?? []).filter((stage) => stage.pipelineExecutionId === id)
  const approvals = own.flatMap((stage) => approvalsOf(id, stage))
  const actions = actionsOf(performed, approvals)
  const isWaiting = state?.stages.some(({ waiting }) => waiting.includes(id)) === true
  return {
    id,
    pipelineName,
    pipelineVersion: performed[0]?.pipelineVersion ?? state?.pipelineVersion ?? 0,
    status,
    executionMode: execution.executionMode ?? 'SUPERSEDED',
    executionType: executionType === 'ROLLBACK' ? 'ROLLBACK' : 'STANDARD',
    trigger: triggerOf(execution),
    variables: [],
    startedAt: startTime,
    endedAt: isOpen(status) ? undefined : lastUpdateTime,
    rollbackExecutionId: undefined,
    stages: stagesOf(actions, own),
    actions,
    conditions: own.flatMap(conditionsOf),
    approvals,
    artifacts: [],
    waitingSince: isWaiting ? (lastUpdateTime ?? startTime) : undefined,
  }
}

export function pipelineStateOfRemote(state: RemoteState): PipelineState {
  const { pipelineName, pipelineVersion = 0, stages } = state
  return {
    pipelineName,
    pipelineVersion,
    stageStates: stages.map(({ stageName, status, pipelineExecutionId, waiting, transition }) => ({
      stageName,
      inboundExecutions: waiting.map((id) => ({ pipelineExecutionId: id, status: 'InProgress', type: 'STANDARD' })),
      inboundTransitionState: transition.isEnabled
        ? { enabled: true }
        : {
            enabled: false,
            disabledReason: transition.disabledReason ?? '',
            lastChangedAt: transition.lastChangedAt ?? '',
          },
      actionStates: [],
      conditionStates: {},
      ...(status !== undefined &&
        pipelineExecutionId !== undefined && {
          latestExecution: { pipelineExecutionId, status: status as StageView['status'], type: 'STANDARD' },
        }),
    })),
  }
}

function triggerOf({ trigger, triggerDetail }: RemoteExecution): ExecutionView['trigger'] {
  return { triggerType: trigger ?? '', ...(triggerDetail !== undefined && { triggerDetail }) }
}

/** Newest first as they come; in the order in which they began as they are shown. */
function actionsOf(
  performed: readonly RemoteActionExecution[],
  approvals: readonly ApprovalWanted[],
): readonly ActionView[] {
  const attempts = new Map<string, number>()
  return performed
    .toSorted((a, b) => (a.startTime ?? '').localeCompare(b.startTime ?? ''))
    .map((one): ActionView => {
      const { stageName: stage = '', actionName: action = '', startTime = '', lastUpdateTime } = one
      const key = `${stage}/${action}`
      const attempt = (attempts.get(key) ?? 0) + 1
      attempts.set(key, attempt)
      const status = (one.status ?? 'InProgress') as ActionView['status']
      return {
        stage,
        action,
        actionExecutionId: one.actionExecutionId ?? key,
        attempt,
        status,
        fidelity: 'runs',
        isAsked: isOpen(status) && approvals.some((wanted) => wanted.stage === stage && wanted.action === action),
        summary: one.summary,
        error: one.error === undefined ? undefined : { code: 'JobFailed', message: one.error },
        outputVariables: one.outputVariables ?? {},
        externalExecutionId: one.externalExecutionId,
        startedAt: startTime,
        endedAt: isOpen(status) ? undefined : lastUpdateTime,
      }
    })
}

function stagesOf(actions: readonly ActionView[], own: readonly RemoteStage[]): readonly StageView[] {
  const names = [...new Set([...actions.map(({ stage }) => stage), ...own.map(({ stageName }) => stageName)])]
  return names.map((stage) => {
    const inside = actions.filter((one) => one.stage === stage)
    const told = own.find(({ stageName }) => stageName === stage)?.status
    const starts = inside.map(({ startedAt }) => startedAt).toSorted()
    const ends = inside.flatMap(({ endedAt }) => endedAt ?? []).toSorted()
    const [startedAt] = starts
    const endedAt = ends.length === inside.length ? ends.at(-1) : undefined
    const status = (told ?? statusOf(inside)) as StageView['status']
    return {
      stage,
      status,
      spans: startedAt === undefined ? [] : [{ startedAt, endedAt, status }],
      waits: [],
    }
  })
}

/** What the last attempts come to, where the stage itself tells of another execution by now. */
function statusOf(actions: readonly ActionView[]): string {
  const latest = [...new Map(actions.map((one) => [one.action, one.status])).values()]
  if (latest.includes('InProgress')) return 'InProgress'
  return latest.find((status) => status !== 'Succeeded') === undefined ? 'Succeeded' : 'Failed'
}

function conditionsOf({ stageName, conditions, actions }: RemoteStage): readonly ConditionView[] {
  const startedAt = actions.flatMap(({ lastStatusChange }) => lastStatusChange ?? []).toSorted()[0]
  if (startedAt === undefined) return []
  return conditions.flatMap(({ position, status, rules }): readonly ConditionView[] => {
    if (status === undefined) return []
    const span = { startedAt, endedAt: isOpen(status) ? undefined : startedAt }
    return [
      {
        stage: stageName,
        position,
        status: status as ConditionView['status'],
        result: '',
        ...span,
        rules: rules.map(({ ruleName, status: decided = 'InProgress', summary, error }) => ({
          rule: ruleName,
          status: decided as ConditionView['rules'][number]['status'],
          summary: error ?? summary,
          ...span,
        })),
      },
    ]
  })
}

function approvalsOf(pipelineExecutionId: string, { stageName, actions }: RemoteStage): readonly ApprovalWanted[] {
  return actions.flatMap(({ actionName, approvalToken, lastStatusChange = '' }) =>
    approvalToken === undefined
      ? []
      : [
          {
            type: 'approval',
            time: lastStatusChange,
            pipelineExecutionId,
            stage: stageName,
            action: actionName,
            token: approvalToken,
            // CodePipeline tells it to nobody who only looks.
            expires: '',
          },
        ],
  )
}

function isOpen(status: string): boolean {
  return status === 'InProgress' || status === 'Stopping'
}
