import type {
  ActionChanged,
  ApprovalWanted,
  ArtifactMoved,
  ConditionChanged,
  ExecutionEnded,
  ExecutionStarted,
  RuleChanged,
  StageChanged,
} from '#shared/execution/events.ts'
import type { RunNews } from '#shared/rpc/runs.ts'
import type { ActionView, ConditionView, ExecutionView, StageSpan, StageView } from './execution-view.ts'

/** An execution of which nothing is known yet. */
export function emptyRun(id: string): ExecutionView {
  return {
    id,
    pipelineName: '',
    pipelineVersion: 0,
    status: 'InProgress',
    executionMode: 'SUPERSEDED',
    executionType: 'STANDARD',
    trigger: { triggerType: '' },
    variables: [],
    startedAt: undefined,
    endedAt: undefined,
    rollbackExecutionId: undefined,
    stages: [],
    actions: [],
    conditions: [],
    approvals: [],
    artifacts: [],
    waitingSince: undefined,
  }
}

/** The execution after more was told of it. */
export function foldRun(run: ExecutionView, news: readonly RunNews[]): ExecutionView {
  return news.reduce(foldNews, run)
}

function foldNews(run: ExecutionView, event: RunNews): ExecutionView {
  switch (event.type) {
    case 'execution':
      return 'executionMode' in event ? started(run, event) : ended(run, event)
    case 'stage':
      return inStage(run, event)
    case 'action':
      return inAction(run, event)
    case 'condition':
      return inCondition(run, event)
    case 'rule':
      return inRule(run, event)
    case 'approval':
      return asked(run, event)
    case 'artifact':
      return inArtifact(run, event)
  }
}

function started(run: ExecutionView, event: ExecutionStarted): ExecutionView {
  const { pipelineName, pipelineVersion, executionMode, executionType, trigger, variables, status, time } = event
  const isFirst = run.startedAt === undefined
  return {
    ...run,
    pipelineName,
    pipelineVersion,
    status,
    executionMode,
    executionType,
    trigger,
    variables,
    startedAt: run.startedAt ?? time,
    // A retry takes up what had ended.
    endedAt: undefined,
    rollbackExecutionId: undefined,
    waitingSince: isFirst ? time : run.waitingSince,
  }
}

function ended(run: ExecutionView, event: ExecutionEnded): ExecutionView {
  const { pipelineName, status, time, rollbackExecutionId } = event
  return { ...run, pipelineName, status, endedAt: time, rollbackExecutionId, approvals: [], waitingSince: undefined }
}

function inStage(run: ExecutionView, { stage: name, status, time }: StageChanged): ExecutionView {
  const known = run.stages.find(({ stage }) => stage === name)
  const spans = known?.spans ?? []
  const waits = known?.waits ?? []
  if (status === 'Stopping') {
    const stopping = spans.map((span) => (span.endedAt === undefined ? { ...span, status } : span))
    return withStage(run, { stage: name, status, spans: stopping, waits })
  }
  if (status === 'InProgress') {
    const { waitingSince } = run
    const stage: StageView = {
      stage: name,
      status,
      spans: [...spans, { startedAt: time, endedAt: undefined, status }],
      waits: waitingSince === undefined ? waits : [...waits, { startedAt: waitingSince, endedAt: time }],
    }
    return { ...withStage(run, stage), waitingSince: undefined }
  }
  // One that is skipped may have been left before it was told of.
  const stage: StageView = { stage: name, status, spans: spans.map((span) => endAs(span, status, time)), waits }
  const isPassed = status === 'Succeeded' || status === 'Skipped'
  return { ...withStage(run, stage), waitingSince: isPassed ? time : undefined }
}

function withStage(run: ExecutionView, stage: StageView): ExecutionView {
  return { ...run, stages: put(run.stages, (one) => one.stage === stage.stage, stage) }
}

function inAction(run: ExecutionView, event: ActionChanged): ExecutionView {
  const { stage, action, actionExecutionId, attempt, status, fidelity, time } = event
  const known = run.actions.find((one) => one.actionExecutionId === actionExecutionId)
  const isOver = status !== 'InProgress'
  const next: ActionView = {
    stage,
    action,
    actionExecutionId,
    attempt,
    status,
    fidelity,
    isAsked: known?.isAsked ?? false,
    summary: event.summary ?? known?.summary,
    error: event.errorDetails,
    outputVariables: event.outputVariables ?? known?.outputVariables ?? {},
    externalExecutionId: event.externalExecutionId ?? known?.externalExecutionId,
    startedAt: known?.startedAt ?? time,
    endedAt: isOver ? time : undefined,
  }
  return {
    ...run,
    actions: put(run.actions, (one) => one === known, next),
    approvals: isOver ? run.approvals.filter((wanted) => !isSameAction(wanted, event)) : run.approvals,
  }
}

/** An approval is asked for by the action that began last under its name. */
function asked(run: ExecutionView, event: ApprovalWanted): ExecutionView {
  const asking = run.actions.findLast((one) => isSameAction(one, event))
  return {
    ...run,
    approvals: put(run.approvals, (wanted) => isSameAction(wanted, event), event),
    actions: run.actions.map((one) => (one === asking ? { ...one, isAsked: true } : one)),
  }
}

function inCondition(run: ExecutionView, event: ConditionChanged): ExecutionView {
  const { stage, position, status, result, time } = event
  const open = run.conditions.findLast((one) => isSameCondition(one, event) && one.endedAt === undefined)
  const known = open ?? run.conditions.findLast((one) => isSameCondition(one, event))
  if (status === 'InProgress') {
    const next = { stage, position, status, result, rules: [], startedAt: time, endedAt: undefined }
    return { ...run, conditions: [...run.conditions, next] }
  }
  // One that is overridden after it was decided has ended before.
  const change = { status, result, endedAt: known?.endedAt ?? time }
  const next = known ? { ...known, ...change } : { stage, position, rules: [], startedAt: time, ...change }
  return { ...run, conditions: put(run.conditions, (one) => one === known, next) }
}

function inRule(run: ExecutionView, event: RuleChanged): ExecutionView {
  const { rule, status, time, summary } = event
  const condition = run.conditions.findLast((one) => isSameCondition(one, event))
  if (!condition) return run
  const known = condition.rules.find((one) => one.rule === rule)
  const next = {
    rule,
    status,
    summary: summary ?? known?.summary,
    startedAt: known?.startedAt ?? time,
    endedAt: status === 'InProgress' ? undefined : time,
  }
  const rules = put(condition.rules, (one) => one === known, next)
  return { ...run, conditions: run.conditions.with(run.conditions.indexOf(condition), { ...condition, rules }) }
}

/** What an action took is what an earlier one made; only a rollback takes what others made. */
function inArtifact(run: ExecutionView, event: ArtifactMoved): ExecutionView {
  const { stage, action, artifact, bytes, sha256 } = event
  const isKnown = run.artifacts.some((one) => one.artifact === artifact && one.sha256 === sha256)
  if (isKnown) return run
  return { ...run, artifacts: [...run.artifacts, { stage, action, artifact, bytes, sha256 }] }
}

function endAs(span: StageSpan, status: StageView['status'], time: string): StageSpan {
  return span.endedAt === undefined ? { ...span, status, endedAt: time } : span
}

function isSameAction(
  one: Pick<ApprovalWanted, 'stage' | 'action'>,
  other: Pick<ApprovalWanted, 'stage' | 'action'>,
): boolean {
  return one.stage === other.stage && one.action === other.action
}

function isSameCondition(
  one: Pick<ConditionView, 'stage' | 'position'>,
  other: Pick<ConditionView, 'stage' | 'position'>,
): boolean {
  return one.stage === other.stage && one.position === other.position
}

function put<T>(list: readonly T[], isIt: (item: T) => boolean, item: T): readonly T[] {
  const index = list.findIndex(isIt)
  return index < 0 ? [...list, item] : list.with(index, item)
}
