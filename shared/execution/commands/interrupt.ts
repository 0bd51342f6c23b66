import type { JournalEvent } from '../journal.ts'
import { type Execution, findExecution, hasEnded, type PipelineRuns, runningActions, runningRules } from '../state.ts'

/** The process that performed the actions is gone; questions to people, and what can be asked again, stay open. */
export interface Interrupt {
  readonly do: 'interrupt'
  /** All that it drove: at once, so that what begins in one because of another is not taken for cut off as well. */
  readonly executions: readonly InterruptedExecution[]
}

interface InterruptedExecution {
  readonly pipelineExecutionId: string
  readonly note: string
}

export function interrupt(runs: PipelineRuns, { executions }: Interrupt, time: string): readonly JournalEvent[] {
  return executions.flatMap(({ pipelineExecutionId, note }) => {
    const execution = findExecution(runs, pipelineExecutionId)
    return execution && !hasEnded(execution) ? cutOff(execution, note, time) : []
  })
}

function cutOff(execution: Execution, note: string, time: string): readonly JournalEvent[] {
  const { pipelineExecutionId } = execution.began
  const actions = runningActions(execution).filter(({ run }) => !run.approval)
  const rules = runningRules(execution).filter(({ run }) => !run.isRepeatable)
  const ended = {
    time,
    status: 'Failed',
    error: { code: 'JobFailed', message: 'interrupted: the process that performed it ended.' },
  } as const
  return [
    { kind: 'remarked', time, pipelineExecutionId, note },
    ...actions.map(({ place }) => ({ ...place, ...ended, kind: 'action-ended' as const })),
    ...rules.map(({ place }) => ({ ...place, ...ended, kind: 'rule-ended' as const })),
  ]
}
