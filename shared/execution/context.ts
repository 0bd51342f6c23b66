import type { StageRule } from '#shared/model/condition.ts'
import { type Json, member } from '#shared/model/json.ts'
import type { ActionTypeId } from '#shared/model/pipeline.ts'
import type { PerformedAs } from './events.ts'
import type { Execution } from './state.ts'

/** What deciding needs from outside, so that the same decision can be made again in a test. */
export interface DecisionContext {
  /** ISO 8601 with milliseconds, UTC. */
  readonly now: string
  newId(): string
  /** How an action is performed by whoever carries out the decisions. */
  performs(action: ActionToPerform): PerformedAs
  /** Minutes after which the service fails an action of a type. */
  minutesOf(type: ActionTypeId): number
  /** How a rule is looked at by whoever carries out the decisions. */
  looksAt(rule: StageRule): RuleTerms
}

/** An action that is about to begin, with the names that it is known by and its variables resolved. */
export interface ActionToPerform {
  /** The execution whose terms hold: its own, or for a rollback the one that it goes back to. */
  readonly onTermsOf: string
  readonly stage: string
  readonly action: string
  readonly type: ActionTypeId
  readonly configuration: Readonly<Record<string, string>>
}

export interface RuleTerms {
  /** Minutes after which the service fails a rule of its type. */
  readonly minutes: number
  /** Whether it can be looked at again from the start after its process is gone. */
  readonly isRepeatable: boolean
}

/** What every event of an execution begins with. */
export function baseOf(execution: Execution, { now }: DecisionContext) {
  return { time: now, pipelineExecutionId: execution.began.pipelineExecutionId }
}

/** The time some minutes from now. */
export function minutesFrom(now: string, minutes: number): string {
  return new Date(Date.parse(now) + minutes * 60_000).toISOString()
}

/** The `timeoutInMinutes` that an approval or a rule declares. */
export function declaredMinutes(raw: Json): number | undefined {
  const minutes = member(raw, 'timeoutInMinutes')
  return typeof minutes === 'number' && minutes > 0 ? minutes : undefined
}
