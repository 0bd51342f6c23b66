import type {
  ActionStatus,
  ApprovalWanted,
  ErrorDetails,
  ExecutionEnded,
  ExecutionStarted,
  LogWritten,
  PerformedAs,
  PipelineStatus,
  RunEvent,
  StageStatus,
} from '#shared/execution/events.ts'

/** What became of one attempt at an action. */
export interface ActionRun {
  readonly stage: string
  readonly action: string
  readonly actionExecutionId: string
  readonly attempt: number
  readonly status: ActionStatus
  readonly fidelity: PerformedAs
  readonly summary: string | undefined
  readonly error: ErrorDetails | undefined
  readonly startedAt: string
  readonly endedAt: string | undefined
}

export interface StageRun {
  readonly stage: string
  readonly status: StageStatus
}

/** One line of output, as it was written: with the control sequences that a terminal would carry out. */
export interface LogLine {
  readonly stage: string
  readonly action: string
  readonly stream: 'stdout' | 'stderr' | 'system'
  readonly text: string
  /** Whether its end was not written yet. */
  readonly isOpen: boolean
}

/** One execution as far as its events have told of it. */
export interface Run {
  readonly id: string
  readonly pipelineName: string
  readonly status: PipelineStatus
  readonly started: ExecutionStarted | undefined
  readonly ended: ExecutionEnded | undefined
  readonly stages: readonly StageRun[]
  /** In the order in which they began; a retry is another one. */
  readonly actions: readonly ActionRun[]
  /** Approvals that somebody still has to give. */
  readonly approvals: readonly ApprovalWanted[]
  readonly log: readonly LogLine[]
  /** How many of the oldest lines were let go. */
  readonly dropped: number
}

export function emptyRun(id: string): Run {
  return {
    id,
    pipelineName: '',
    status: 'InProgress',
    started: undefined,
    ended: undefined,
    stages: [],
    actions: [],
    approvals: [],
    log: [],
    dropped: 0,
  }
}

/** The run after more events. Logs are the bulk of them, so many are taken in at once. */
export function foldRun(run: Run, events: readonly RunEvent[]): Run {
  let log: LogLine[] | undefined
  let next = run
  for (const event of events) {
    if (event.type !== 'log') next = foldEvent(next, event)
    else appendLines((log ??= [...run.log]), event)
  }
  if (!log) return next
  const excess = Math.max(0, log.length - maximumLines)
  return { ...next, log: excess > 0 ? log.slice(excess) : log, dropped: run.dropped + excess }
}

/** Enough for any build that somebody reads; older lines are in the log files. */
export const maximumLines = 20_000

function foldEvent(run: Run, event: Exclude<RunEvent, { type: 'log' }>): Run {
  switch (event.type) {
    case 'execution':
      if ('executionMode' in event) {
        const started = run.started ?? event
        // A retry takes up what had ended.
        return { ...run, status: event.status, pipelineName: event.pipelineName, started, ended: undefined }
      }
      return { ...run, status: event.status, pipelineName: event.pipelineName, ended: event, approvals: [] }
    case 'stage':
      return { ...run, stages: put(run.stages, (stage) => stage.stage === event.stage, stageOf(event)) }
    case 'action': {
      const known = run.actions.find(({ actionExecutionId }) => actionExecutionId === event.actionExecutionId)
      const action: ActionRun = {
        stage: event.stage,
        action: event.action,
        actionExecutionId: event.actionExecutionId,
        attempt: event.attempt,
        status: event.status,
        fidelity: event.fidelity,
        summary: event.summary ?? known?.summary,
        error: event.errorDetails,
        startedAt: known?.startedAt ?? event.time,
        endedAt: event.status === 'InProgress' ? undefined : event.time,
      }
      const approvals =
        event.status === 'InProgress'
          ? run.approvals
          : run.approvals.filter((wanted) => wanted.stage !== event.stage || wanted.action !== event.action)
      return { ...run, approvals, actions: put(run.actions, (one) => one === known, action) }
    }
    case 'approval': {
      const same = (wanted: ApprovalWanted) => wanted.stage === event.stage && wanted.action === event.action
      return { ...run, approvals: put(run.approvals, same, event) }
    }
    case 'condition':
    case 'rule':
    case 'artifact':
      return run
  }
}

function stageOf({ stage, status }: StageRun): StageRun {
  return { stage, status }
}

function put<T>(list: readonly T[], isIt: (item: T) => boolean, item: T): readonly T[] {
  const index = list.findIndex(isIt)
  return index < 0 ? [...list, item] : list.with(index, item)
}

/** Output comes in pieces that end anywhere: the first line of a piece may be the rest of the one before. */
function appendLines(log: LogLine[], { stage, action, stream, text }: LogWritten): void {
  const lines = text.split(/\r?\n/)
  const last = lines.pop() ?? ''
  const pieces = [
    ...lines.map((line) => ({ line, isOpen: false })),
    ...(last === '' ? [] : [{ line: last, isOpen: true }]),
  ]
  for (const { line, isOpen } of pieces) {
    const before = log.at(-1)
    const goesOn = before?.isOpen && before.stage === stage && before.action === action && before.stream === stream
    if (goesOn) log[log.length - 1] = { ...before, text: before.text + line, isOpen }
    else log.push({ stage, action, stream, text: line, isOpen })
  }
}
