import { stopReasonLength, transitionReason, transitionReasonLength } from '#shared/execution/limits.ts'
import type { TextKey } from '#shared/i18n/text-key.ts'
import type { Result } from '#shared/rpc/contract.ts'
import { showDialog } from './dialogs.ts'
import type { ExecutionView } from './execution-view.ts'
import { connection, machine } from './machine.ts'
import { dismiss } from './notices.ts'
import { tell } from './runs.ts'
import type { Keepsake, RunsSource } from './runs-source.ts'

/** Carries something out and says why it could not be done, until it can. */
export async function carryOut<Value>(about: TextKey, work: Promise<Result<Value>>): Promise<Value | undefined> {
  const result = await work
  if (result.ok) {
    dismiss(about)
    return result.value
  }
  tell(about, about, result.failure)
  return undefined
}

/** Asks whether an execution is to be stopped after its actions in progress or at once, and why; one that stops only the latter. */
export function askToStop(source: RunsSource, pipelineExecutionId: string, isStopping: boolean): void {
  const stop = (abandon: boolean) => (reason: string) =>
    void carryOut('runs.stopFailed', source.stop({ pipelineExecutionId, abandon, ...(reason !== '' && { reason }) }))
  showDialog({
    kind: 'ask',
    ask: {
      title: 'runs.stop.title',
      text: isStopping ? 'runs.stop.further' : 'runs.stop.text',
      fillings: { id: pipelineExecutionId.slice(0, 8) },
      reason: { isRequired: false, maximumLength: stopReasonLength },
      answers: [
        { label: 'runs.abandon', run: stop(true) },
        ...(isStopping ? [] : [{ label: 'runs.stop', run: stop(false) } as const]),
      ],
    },
  })
}

/** Asks before an execution is started somewhere else than on this machine. */
export function askToStart(fillings: { readonly name: string; readonly place: string }, start: () => void): void {
  showDialog({
    kind: 'ask',
    ask: {
      title: 'runs.remote.start.title',
      text: 'runs.remote.start.text',
      fillings,
      answers: [{ label: 'runs.remote.start', run: start }],
    },
  })
}

/** Asks before a stage is run again with what an execution had there; `started` hears of the new execution. */
export function askToRollBack(
  source: RunsSource,
  { id, pipelineName }: Pick<ExecutionView, 'id' | 'pipelineName'>,
  stage: string,
  started: (pipelineExecutionId: string) => void,
): void {
  const rollBack = async () => {
    const target = { pipelineName, stage, targetPipelineExecutionId: id }
    const begun = await carryOut('runs.rollBackFailed', source.rollBack(target))
    if (begun) started(begun.pipelineExecutionId)
  }
  showDialog({
    kind: 'ask',
    ask: {
      title: 'runs.rollBack.title',
      text: 'runs.rollBack.text',
      fillings: { stage, id: id.slice(0, 8) },
      answers: [{ label: 'runs.rollBack.do', run: () => void rollBack() }],
    },
  })
}

/** Asks why nothing shall enter a stage, and disables the way into it. */
export function askToDisable(source: RunsSource, way: { readonly pipelineName: string; readonly stage: string }): void {
  showDialog({
    kind: 'ask',
    ask: {
      title: 'runs.disable.title',
      text: 'runs.disable.text',
      fillings: { stage: way.stage },
      reason: {
        isRequired: true,
        maximumLength: transitionReasonLength,
        pattern: transitionReason,
        hint: 'runs.disable.hint',
      },
      answers: [
        {
          label: 'runs.disable.do',
          run: (reason) => void carryOut('runs.transitionFailed', source.setTransition(way, reason)),
        },
      ],
    },
  })
}

/** Lets executions into a stage again. */
export function enableTransition(
  source: RunsSource,
  way: { readonly pipelineName: string; readonly stage: string },
): Promise<null | undefined> {
  return carryOut('runs.transitionFailed', source.setTransition(way, null))
}

/** Keeps a log or an artifact as a file: asks where, with the system's own dialog where there is one. */
export async function keep(source: RunsSource, keepsake: Keepsake, name: string): Promise<void> {
  if (!connection.getState().info.nativeDialogs) return showDialog({ kind: 'keep', source, keepsake, name })
  const picked = await machine().host.pickSave({ name })
  if (!picked.ok || picked.value.path === null) return
  // The system's dialog has asked already whether to replace a file.
  await carryOut('runs.keepFailed', source.save(keepsake, picked.value.path, true))
}
