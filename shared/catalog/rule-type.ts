import type { Fidelity } from './action-type.ts'
import type { Field, Permission } from './field.ts'

export type ConditionPosition = 'beforeEntry' | 'onSuccess' | 'onFailure'
export type ConditionResult = 'FAIL' | 'SKIP' | 'ROLLBACK'

/** Everything Stagecraft knows of a rule type, by which the condition of a stage is decided. */
export interface RuleType {
  readonly provider: string
  readonly version: string
  readonly title: string
  readonly description: string
  readonly docs: string
  /** Smallest and largest number of input artifacts. */
  readonly inputs: readonly [number, number]
  readonly boundsUnconfirmed?: true
  readonly fields: Readonly<Record<string, Field>>
  /** Whether it is the member `commands` that says what to do. */
  readonly hasCommands?: true
  readonly headline?: string
  /** Which results a condition with this rule may have, by where it stands (UG/stage-conditions). */
  readonly allowedIn: Readonly<Record<ConditionPosition, readonly ConditionResult[]>>
  readonly permissions: readonly Permission[]
  readonly notes?: readonly string[]
  readonly local: Fidelity
}

/** Declares a rule type; exists so that an entry is checked where it is written. */
export function defineRuleType<const T extends RuleType>(type: T): T {
  return type
}
