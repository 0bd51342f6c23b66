import type { ErrorDetails } from '../events.ts'
import type { JournalEvent } from '../journal.ts'
import { type Execution, runningRules } from '../state.ts'

interface OfRule {
  readonly pipelineExecutionId: string
  readonly ruleExecutionId: string
}

/** What a rule says, told by whoever looked at it. */
export interface RuleOutcome {
  readonly status: 'Succeeded' | 'Failed'
  readonly summary?: string
  /** Code JobFailed for work that failed; any other for a rule that could not be decided. */
  readonly error?: ErrorDetails
  readonly externalExecutionId?: string
}

/** A rule was looked at. */
export type Conclude = { readonly do: 'conclude' } & OfRule & { readonly outcome: RuleOutcome }

/** The time of a rule is over. */
export type ExpireRule = { readonly do: 'expire-rule' } & OfRule

export function conclude(execution: Execution, command: Conclude, time: string): readonly JournalEvent[] {
  const { outcome } = command
  return open(execution, command).map(({ place }) => ({ ...place, time, kind: 'rule-ended', ...outcome }))
}

export function expireRule(execution: Execution, command: ExpireRule, time: string): readonly JournalEvent[] {
  const outcome = { status: 'Failed', summary: 'It did not hold in time.' } as const
  return open(execution, command).map(({ place }) => ({ ...place, time, kind: 'rule-ended', ...outcome }))
}

/** The rule that is meant, in a list, or an empty one when it is not open any more. */
function open(execution: Execution, { ruleExecutionId }: OfRule) {
  return runningRules(execution).filter(({ place }) => place.ruleExecutionId === ruleExecutionId)
}
