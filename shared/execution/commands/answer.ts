import type { JournalEvent } from '../journal.ts'
import { reject, type Rejection } from '../rejection.ts'
import { type ActionRun, type Execution, stageIndex } from '../state.ts'

/** Answers a manual approval. */
export interface Answer {
  readonly do: 'answer'
  readonly pipelineExecutionId: string
  readonly stage: string
  readonly action: string
  readonly result: 'Approved' | 'Rejected'
  readonly summary: string
  /** When given it must be the token of the question that is open. */
  readonly token?: string
  readonly by?: string
}

export function answer(execution: Execution, command: Answer, time: string): readonly JournalEvent[] | Rejection {
  const asked = findApproval(execution, command)
  if (!asked || (command.token !== undefined && asked.run.approval?.token !== command.token)) {
    return reject('no-such-approval', `${command.stage}.${command.action} does not wait for an approval.`)
  }
  const { place, run } = asked
  if (run.status !== 'InProgress') {
    return isAnswered(run)
      ? reject('no-such-approval', `${command.stage}.${command.action} was answered already.`, completed)
      : reject('no-such-approval', `${command.stage}.${command.action} does not wait for an approval any more.`)
  }
  const about = {
    ...(command.summary !== '' && { summary: command.summary }),
    ...(command.by !== undefined && { by: command.by }),
  }
  if (command.result === 'Approved') {
    return [{ ...place, time, kind: 'action-ended', status: 'Succeeded', ...about }]
  }
  const message = command.summary === '' ? 'Rejected.' : `Rejected: ${command.summary}`
  return [{ ...place, time, kind: 'action-ended', status: 'Failed', error: { code: 'JobFailed', message }, ...about }]
}

const completed = 'ApprovalAlreadyCompletedException'

/** Whether somebody answered, before the time was over. */
function isAnswered({ status, approval, changed }: ActionRun): boolean {
  return status !== 'Abandoned' && approval !== undefined && changed !== undefined && changed < approval.expires
}

function findApproval(execution: Execution, command: Answer) {
  const stage = stageIndex(execution, command.stage)
  const actions = execution.pipeline.stages[stage]?.actions ?? []
  const action = actions.findIndex(({ label }) => label === command.action)
  const run: ActionRun | undefined = execution.stages[stage]?.actions[action]
  if (!run?.approval || run.actionExecutionId === undefined) return undefined
  const { pipelineExecutionId } = execution.began
  return { run, place: { pipelineExecutionId, stage, action, actionExecutionId: run.actionExecutionId } }
}
