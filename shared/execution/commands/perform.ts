import type { ErrorDetails } from '../events.ts'
import type { JournalEvent, KeptArtifact } from '../journal.ts'
import { bytesOf, outputVariablesBytes } from '../limits.ts'
import { type Execution, runningActions } from '../state.ts'

interface OfAction {
  readonly pipelineExecutionId: string
  readonly actionExecutionId: string
}

/** How an action came to its end, told by whoever performed it. */
export interface ActionOutcome {
  readonly status: 'Succeeded' | 'Failed'
  readonly summary?: string
  readonly error?: ErrorDetails
  readonly outputVariables?: Readonly<Record<string, string>>
  readonly externalExecutionId?: string
  readonly artifacts?: readonly KeptArtifact[]
}

/** An action took in its input artifacts. */
export type Take = { readonly do: 'take' } & OfAction & { readonly artifacts: readonly KeptArtifact[] }

/** An action has come to its end. */
export type Finish = { readonly do: 'finish' } & OfAction & { readonly outcome: ActionOutcome }

/** The time of an action is over. */
export type Expire = { readonly do: 'expire' } & OfAction

export function take(execution: Execution, command: Take, time: string): readonly JournalEvent[] {
  return running(execution, command).flatMap(({ place }) =>
    command.artifacts.map((artifact) => ({ ...place, time, kind: 'artifact-taken' as const, artifact })),
  )
}

export function finish(execution: Execution, command: Finish, time: string): readonly JournalEvent[] {
  const { artifacts = [], ...outcome } = withinLimits(command.outcome)
  return running(execution, command).flatMap(({ place }) => [
    ...artifacts.map((artifact) => ({ ...place, time, kind: 'artifact-made' as const, artifact })),
    { ...place, time, kind: 'action-ended' as const, ...outcome },
  ])
}

export function expire(execution: Execution, command: Expire, time: string): readonly JournalEvent[] {
  return running(execution, command).map(({ place, run }) => ({
    ...place,
    time,
    kind: 'action-ended',
    status: 'Failed',
    error: {
      code: 'JobFailed',
      message: run.approval
        ? 'Nobody approved or rejected it in time.'
        : 'It took longer than actions of its type may.',
    },
  }))
}

/** The action that is meant, in a list, or an empty one when it runs no more: its late outcome has no effect. */
function running(execution: Execution, { actionExecutionId }: OfAction) {
  return runningActions(execution).filter(({ place }) => place.actionExecutionId === actionExecutionId)
}

function withinLimits(outcome: ActionOutcome): ActionOutcome {
  const { outputVariables = {}, artifacts: _artifacts, outputVariables: _variables, ...rest } = outcome
  const bytes = bytesOf(outputVariables)
  if (outcome.status === 'Failed' || bytes <= outputVariablesBytes) return outcome
  const message = `Its output variables have ${bytes} bytes; ${outputVariablesBytes} are allowed.`
  return { ...rest, status: 'Failed', error: { code: 'JobFailed', message } }
}
