import type { Engine } from '#main/engine/index.ts'
import { printable } from '../printable.ts'

/** In front of what an execution waits, in a sentence; `undefined` when it waits for nothing. */
export async function whatItWaitsFor(
  engine: Pick<Engine, 'state'>,
  pipelineName: string,
  pipelineExecutionId: string,
): Promise<string | undefined> {
  const state = await engine.state({ pipelineName })
  if (!state.ok) return undefined
  const stage = state.value.stageStates.find(({ inboundExecutions }) =>
    inboundExecutions.some((inbound) => inbound.pipelineExecutionId === pipelineExecutionId),
  )
  if (!stage) return undefined
  const { inboundTransitionState: transition, latestExecution: inside, actionStates } = stage
  const name = printable(stage.stageName)
  if (!transition.enabled) {
    return `Waits in front of stage ${name}: its transition is disabled (${printable(transition.disabledReason)}).`
  }
  if (!inside || inside.pipelineExecutionId === pipelineExecutionId) return undefined
  const approval = actionStates.find(({ latestExecution }) => latestExecution?.token !== undefined)
  const open = approval ? ` and waits for the approval ${printable(approval.actionName)}` : ''
  return `Waits in front of stage ${name}: execution ${inside.pipelineExecutionId} is in it${open}.`
}
