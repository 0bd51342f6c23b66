import type { Command } from './decide.ts'
import { type Execution, runningActions, runningRules } from './state.ts'

/** A time at which something ends by itself, and how. */
export interface Timer {
  /** Of the action or rule execution. */
  readonly id: string
  readonly at: string
  readonly command: Command
}

/** Every time that an execution waits for: the ends of approvals, of actions and of rules. */
export function timersOf(execution: Execution): readonly Timer[] {
  const actions = runningActions(execution).flatMap(({ run, place }): readonly Timer[] => {
    const { pipelineExecutionId, actionExecutionId } = place
    const at = run.deadline ?? run.approval?.expires
    if (at === undefined) return []
    return [{ id: actionExecutionId, at, command: { do: 'expire', pipelineExecutionId, actionExecutionId } }]
  })
  const rules = runningRules(execution).flatMap(({ run, place }): readonly Timer[] => {
    const { pipelineExecutionId, ruleExecutionId } = place
    if (run.deadline === undefined) return []
    const command = { do: 'expire-rule', pipelineExecutionId, ruleExecutionId } as const
    return [{ id: ruleExecutionId, at: run.deadline, command }]
  })
  return [...actions, ...rules]
}
