import type { Position, StageRule } from '#shared/model/condition.ts'
import { baseOf, type DecisionContext, declaredMinutes, minutesFrom } from './context.ts'
import type { ConditionEnded, ExecutionEvent, RuleBegan, RuleEnded } from './journal.ts'
import { type ConditionRun, conditionAt, type Execution, openConditions, runningRules, stageAt } from './state.ts'
import { whyNotStarted } from './start-action.ts'
import { resolveRule } from './variables.ts'

/** What a condition says about going on: still open, it holds, or it does not. */
export type Verdict = 'holds' | 'fails' | { readonly next: readonly ExecutionEvent[] }

/**
 * Asks the condition that the stage of an execution has at a position; without one it holds. While it is open, `next` is
 * what follows by itself: its beginning, its end, or nothing as long as a rule is being looked at.
 */
export function ask(execution: Execution, position: Position, context: DecisionContext): Verdict {
  const stage = execution.position
  if (!conditionAt(execution, stage, position)) return 'holds'
  const run = stageAt(execution, stage).run.conditions[position]
  if (!run) return { next: beginCondition(execution, position, context) }
  switch (run.status) {
    case 'InProgress':
      return { next: endCondition(execution, position, run, context) }
    case 'Succeeded':
    case 'Overridden':
      return 'holds'
    case 'Failed':
    case 'Errored':
    case 'Cancelled':
    case 'Abandoned':
      return 'fails'
  }
}

/** All rules of a condition begin together. */
export function beginCondition(
  execution: Execution,
  position: Position,
  context: DecisionContext,
): readonly ExecutionEvent[] {
  const place = { ...baseOf(execution, context), stage: execution.position, position }
  const rules = conditionAt(execution, execution.position, position)?.rules ?? []
  return [
    { ...place, kind: 'condition-began' },
    ...rules.flatMap((rule) => beginRule(execution, { ...place, rule: rule.index }, rule, context)),
  ]
}

function beginRule(
  execution: Execution,
  base: Pick<RuleBegan, 'time' | 'pipelineExecutionId' | 'stage' | 'position' | 'rule'>,
  rule: StageRule,
  context: DecisionContext,
): readonly ExecutionEvent[] {
  const place = { ...base, ruleExecutionId: context.newId() }
  const { minutes, isRepeatable } = context.looksAt(rule)
  const resolution = resolveRule(rule, execution.namespaces)
  const began: RuleBegan = {
    ...place,
    kind: 'rule-began',
    isRepeatable,
    deadline: minutesFrom(context.now, declaredMinutes(rule.raw) ?? minutes),
  }
  const error = whyNotStarted(execution, rule.inputs, resolution)
  if (error) return [began, { ...place, kind: 'rule-ended', status: 'Failed', error }]
  return [{ ...began, resolved: resolution.value }]
}

function endCondition(
  execution: Execution,
  position: Position,
  { rules }: ConditionRun,
  context: DecisionContext,
): readonly ExecutionEvent[] {
  if (rules.some(({ status }) => status === 'InProgress')) return []
  const failed = rules.filter(({ status }) => status !== 'Succeeded')
  // A rule that failed at its work has answered; one that could not be asked has not.
  const isErrored = failed.some(({ error }) => error !== undefined && error.code !== 'JobFailed')
  const status = failed.length === 0 ? 'Succeeded' : isErrored ? 'Errored' : 'Failed'
  return [{ ...baseOf(execution, context), kind: 'condition-ended', stage: execution.position, position, status }]
}

/** Ends every condition of an execution that is being decided, and the rules that are being looked at for it. */
export function breakOff(
  execution: Execution,
  status: ConditionEnded['status'],
  { time, by }: { readonly time: string; readonly by?: string | undefined },
): readonly ExecutionEvent[] {
  const rules = runningRules(execution).map(
    ({ place }): RuleEnded => ({ ...place, kind: 'rule-ended', time, status: 'Abandoned' }),
  )
  const { pipelineExecutionId } = execution.began
  const conditions = openConditions(execution).map(
    (place): ConditionEnded => ({
      ...place,
      kind: 'condition-ended',
      time,
      pipelineExecutionId,
      status,
      ...(by !== undefined && { by }),
    }),
  )
  return [...rules, ...conditions]
}
