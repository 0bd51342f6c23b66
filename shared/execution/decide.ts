import { advance, type DecisionContext } from './advance.ts'
import type { ErrorDetails } from './events.ts'
import type { ExecutionBegan, JournalEvent, KeptArtifact } from './journal.ts'
import { apply, type Execution, findExecution, hasEnded, type PipelineRuns } from './state.ts'

/** How an action came to its end, told by whoever performed it. */
export interface ActionOutcome {
  readonly status: 'Succeeded' | 'Failed'
  readonly summary?: string
  readonly error?: ErrorDetails
  readonly outputVariables?: Readonly<Record<string, string>>
  readonly externalExecutionId?: string
  readonly artifacts?: readonly KeptArtifact[]
}

interface OfExecution {
  readonly pipelineExecutionId: string
}

interface OfAction extends OfExecution {
  readonly actionExecutionId: string
}

/** What can be asked of the executions of a pipeline. */
export type Command =
  | ({ readonly do: 'start' } & Omit<ExecutionBegan, 'kind' | 'time'>)
  | ({ readonly do: 'take' } & OfAction & { readonly artifacts: readonly KeptArtifact[] })
  | ({ readonly do: 'finish' } & OfAction & { readonly outcome: ActionOutcome })
  | ({ readonly do: 'answer' } & OfExecution & {
        readonly stage: string
        readonly action: string
        readonly result: 'Approved' | 'Rejected'
        readonly summary: string
        /** When given it must be the token of the question that is open. */
        readonly token?: string
      })
  /** The time of an approval is over. */
  | ({ readonly do: 'expire' } & OfAction)
  | ({ readonly do: 'stop' } & OfExecution & { readonly abandon: boolean; readonly reason?: string })
  /** The pipeline was updated to another version. */
  | { readonly do: 'update' }
  /** The process that performed the actions is gone; questions to people stay open. */
  | ({ readonly do: 'interrupt' } & OfExecution & { readonly note: string })

/** Why a command was not carried out. */
export interface Rejection {
  readonly rejected: 'no-such-execution' | 'no-such-approval' | 'not-stoppable' | 'too-many-executions'
  readonly message: string
}

/** Executions of one QUEUED or PARALLEL pipeline that may be under way. */
const concurrentExecutions = 50

/** What happens on a command, with everything that follows from it; nothing for what is settled already. */
export function decide(
  runs: PipelineRuns,
  command: Command,
  context: DecisionContext,
): readonly JournalEvent[] | Rejection {
  const first = carryOut(runs, command, context)
  if ('rejected' in first) return first
  return settle(runs, first, context)
}

/** Lets everything happen that can happen by itself. */
function settle(
  before: PipelineRuns,
  first: readonly JournalEvent[],
  context: DecisionContext,
): readonly JournalEvent[] {
  const events = [...first]
  let runs = first.reduce(apply, before)
  for (;;) {
    const next = nextEvents(runs, context)
    if (next.length === 0) return events
    events.push(...next)
    runs = next.reduce(apply, runs)
  }
}

function nextEvents(runs: PipelineRuns, context: DecisionContext): readonly JournalEvent[] {
  for (const execution of runs.executions) {
    const events = advance(runs, execution, context)
    if (events.length > 0) return events
  }
  return []
}

function carryOut(runs: PipelineRuns, command: Command, context: DecisionContext): readonly JournalEvent[] | Rejection {
  const time = context.now
  switch (command.do) {
    case 'start': {
      const { do: _, ...began } = command
      return start(runs, { ...began, kind: 'execution-began', time })
    }
    case 'update':
      return runs.executions
        .filter((one) => !hasEnded(one) && !one.cancelling && one.began.executionMode !== 'PARALLEL')
        .map(({ began: { pipelineExecutionId } }) => ({ kind: 'cancel-requested', time, pipelineExecutionId }))
    case 'take':
    case 'finish':
    case 'answer':
    case 'expire':
    case 'stop':
    case 'interrupt': {
      const execution = findExecution(runs, command.pipelineExecutionId)
      if (execution) return carryOutIn(execution, command, time)
      return reject('no-such-execution', `There is no execution ${command.pipelineExecutionId} under way.`)
    }
  }
}

function start({ executions }: PipelineRuns, began: ExecutionBegan): readonly JournalEvent[] | Rejection {
  const underWay = executions.filter((execution) => !hasEnded(execution)).length
  if (began.executionMode !== 'SUPERSEDED' && underWay >= concurrentExecutions) {
    return reject(
      'too-many-executions',
      `${began.pipelineName} has ${underWay} executions under way, and ${began.executionMode} takes no more.`,
    )
  }
  return [began]
}

function carryOutIn(
  execution: Execution,
  command: Exclude<Command, { readonly do: 'start' | 'update' }>,
  time: string,
): readonly JournalEvent[] | Rejection {
  switch (command.do) {
    case 'take':
      return running(execution, command).flatMap(({ place }) =>
        command.artifacts.map((artifact) => ({ ...place, time, kind: 'artifact-taken' as const, artifact })),
      )
    case 'finish': {
      const { artifacts = [], ...outcome } = command.outcome
      return running(execution, command).flatMap(({ place }) => [
        ...artifacts.map((artifact) => ({ ...place, time, kind: 'artifact-made' as const, artifact })),
        { ...place, time, kind: 'action-ended' as const, ...outcome },
      ])
    }
    case 'answer':
      return answer(execution, command, time)
    case 'expire':
      return running(execution, command).map(({ place }) => ({
        ...place,
        time,
        kind: 'action-ended',
        status: 'Failed',
        error: { code: 'JobFailed', message: 'Nobody approved or rejected it in time.' },
      }))
    case 'stop':
      return stop(execution, command, time)
    case 'interrupt': {
      const { pipelineExecutionId, note } = command
      const cut = runningActions(execution).filter(({ run }) => !run.approval)
      return [
        { kind: 'remarked', time, pipelineExecutionId, note },
        ...cut.map(({ place }) => ({
          ...place,
          time,
          kind: 'action-ended' as const,
          status: 'Failed' as const,
          error: { code: 'JobFailed', message: 'interrupted: the process that performed it ended.' },
        })),
      ]
    }
  }
}

function answer(
  execution: Execution,
  command: Extract<Command, { readonly do: 'answer' }>,
  time: string,
): readonly JournalEvent[] | Rejection {
  const { stages } = execution.pipeline
  const asked = runningActions(execution).find(({ run, place }) => {
    const stage = stages[place.stage]
    return run.approval && stage?.label === command.stage && stage.actions[place.action]?.label === command.action
  })
  if (!asked || (command.token !== undefined && asked.run.approval?.token !== command.token)) {
    return reject('no-such-approval', `${command.stage}.${command.action} does not wait for an approval.`)
  }
  const summary = command.summary === '' ? {} : { summary: command.summary }
  if (command.result === 'Approved') {
    return [{ ...asked.place, time, kind: 'action-ended', status: 'Succeeded', ...summary }]
  }
  const message = command.summary === '' ? 'Rejected.' : `Rejected: ${command.summary}`
  const error = { code: 'JobFailed', message }
  return [{ ...asked.place, time, kind: 'action-ended', status: 'Failed', error, ...summary }]
}

function stop(
  execution: Execution,
  { abandon, reason }: Extract<Command, { readonly do: 'stop' }>,
  time: string,
): readonly JournalEvent[] | Rejection {
  const { pipelineExecutionId } = execution.began
  if (hasEnded(execution)) {
    return reject('not-stoppable', `Execution ${pipelineExecutionId} has ended already: ${execution.status}.`)
  }
  if (execution.stopping && (execution.stopping.abandon || !abandon)) {
    return reject('not-stoppable', `Execution ${pipelineExecutionId} is being stopped already.`)
  }
  const requested = { kind: 'stop-requested', time, pipelineExecutionId, abandon } as const
  const abandoned = runningActions(execution).map(({ place }) => ({
    ...place,
    time,
    kind: 'action-ended' as const,
    status: 'Abandoned' as const,
  }))
  return [{ ...requested, ...(reason !== undefined && { reason }) }, ...(abandon ? abandoned : [])]
}

/** The action that is meant, in a list, or an empty one when it runs no more: its late outcome has no effect. */
function running(execution: Execution, { actionExecutionId }: OfAction) {
  return runningActions(execution).filter(({ place }) => place.actionExecutionId === actionExecutionId)
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

function reject(rejected: Rejection['rejected'], message: string): Rejection {
  return { rejected, message }
}
