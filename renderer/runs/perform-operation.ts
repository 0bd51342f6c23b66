import type { TextKey } from '#shared/i18n/text-key.ts'
import type { ExecutionView } from '#renderer/state/execution-view.ts'
import { askToDisable, askToRollBack, carryOut, enableTransition } from '#renderer/state/run-operations.ts'
import type { RunsSource } from '#renderer/state/runs-source.ts'
import type { Translate } from '#renderer/ui/text.ts'
import type { Operation } from './operations.ts'

/** Does what can be done about a stage, and tells whether it was; what cannot be taken back is only asked about here. */
export async function performOperation(
  source: RunsSource,
  view: ExecutionView,
  operation: Operation,
  started: (pipelineExecutionId: string) => void,
): Promise<boolean> {
  const { stage } = operation
  const { id: pipelineExecutionId, pipelineName } = view
  switch (operation.kind) {
    case 'retry':
      return isDone(carryOut('runs.retryFailed', source.retry({ pipelineExecutionId, stage, mode: operation.mode })))
    case 'override': {
      const conditionType = operation.position === 'beforeEntry' ? 'BEFORE_ENTRY' : 'ON_SUCCESS'
      return isDone(carryOut('runs.overrideFailed', source.override({ pipelineExecutionId, stage, conditionType })))
    }
    case 'roll-back':
      askToRollBack(source, view, stage, started)
      return false
    case 'disable':
      askToDisable(source, { pipelineName, stage })
      return false
    case 'enable':
      return isDone(enableTransition(source, { pipelineName, stage }))
  }
}

async function isDone(work: Promise<null | undefined>): Promise<boolean> {
  return (await work) !== undefined
}

/** What an operation is called. */
export function operationText(t: Translate, operation: Operation): string {
  const { stage } = operation
  if (operation.kind === 'override') {
    return t('runs.override', { stage, position: t(`canvas.condition.${operation.position}`) })
  }
  return t(operation.kind === 'retry' ? retryKeys[operation.mode] : keys[operation.kind], { stage })
}

const retryKeys = {
  FAILED_ACTIONS: 'runs.retry.failed',
  ALL_ACTIONS: 'runs.retry.all',
} as const satisfies Record<string, TextKey>

const keys = {
  'roll-back': 'runs.rollBack',
  disable: 'runs.disable',
  enable: 'runs.enable',
} as const satisfies Record<string, TextKey>
