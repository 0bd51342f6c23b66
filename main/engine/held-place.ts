import { isApproval } from '#shared/execution/start-action.ts'
import { type Execution, stageName } from '#shared/execution/state.ts'
import type { Pipeline } from '#shared/model/pipeline.ts'
import type { Breakpoint, HeldPlace } from './holds.ts'
import { workFolderOf } from './workplace.ts'

/** Where an action of an execution stands, as breakpoints see it. */
export function heldPlace(
  execution: Execution,
  {
    stage,
    action,
    actionExecutionId,
  }: { readonly stage: number; readonly action: number; readonly actionExecutionId: string },
  dataFolder: string,
): HeldPlace {
  const actions = execution.pipeline.stages[stage]?.actions ?? []
  const orders = actions.map(({ runOrder }) => runOrder)
  const own = orders[action]
  return {
    pipelineExecutionId: execution.began.pipelineExecutionId,
    stage: stageName(execution, stage),
    action: actions[action]?.label ?? '',
    isFirst: own === Math.min(...orders),
    isLast: own === Math.max(...orders),
    workFolder: workFolderOf(dataFolder, actionExecutionId),
  }
}

/** Breakpoints at what a pipeline does not have, in sentences. */
export function mistakesInBreakpoints({ stages }: Pipeline, breakpoints: readonly Breakpoint[]): readonly string[] {
  return breakpoints.flatMap(({ stage: name, action: label }) => {
    const stage = stages.find((one) => one.label === name)
    if (!stage)
      return [`Breakpoint ${name}: there is no such stage. There is: ${stages.map((one) => one.label).join(', ')}.`]
    if (label === undefined) return []
    const action = stage.actions.find((one) => one.label === label)
    if (!action) {
      const there = stage.actions.map((one) => one.label).join(', ')
      return [`Breakpoint ${name}.${label}: there is no such action in its stage. There is: ${there}.`]
    }
    return isApproval(action) ? [`Breakpoint ${name}.${label}: a manual approval holds the run by itself.`] : []
  })
}
