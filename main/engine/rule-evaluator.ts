import type { RuleOutcome } from '#shared/execution/decide.ts'
import type { Position } from '#shared/model/condition.ts'
import type { ActionTypeId } from '#shared/model/pipeline.ts'
import type { Bindings } from './bindings.ts'
import type { Clock } from './clock.ts'
import type { Outcome, PlannedWork } from './executor.ts'

/** One rule that is asked. All variables are resolved already. */
export interface RuleQuestion {
  readonly position: Position
  readonly configuration: Readonly<Record<string, string>>
  readonly bindings: Bindings
  readonly clock: Clock
  readonly signal: AbortSignal
  log(text: string): void
}

/** A rule that is decided by what is known; asking it again from the start gives the answer of then. */
export interface DecidedRule {
  readonly provider: string
  readonly decide: (question: RuleQuestion) => Promise<RuleOutcome>
  /** What is missing before it can be decided here, as sentences that name it. Looked at before an execution starts. */
  readonly missing?: (question: Pick<RuleQuestion, 'configuration' | 'bindings'>) => readonly string[]
}

/** A rule that is decided by how the work of an action of some type ends. */
export interface PerformedRule {
  readonly provider: string
  readonly performs: ActionTypeId
  readonly read: (outcome: Outcome, position: Position) => RuleOutcome
  readonly missing?: (work: PlannedWork) => readonly string[]
}

/** Decides the rules of one provider. */
export type RuleEvaluator = DecidedRule | PerformedRule

/** Whether a rule can be asked again after its process is gone. */
export function isRepeatable(evaluator: RuleEvaluator): boolean {
  return 'decide' in evaluator
}

/** The work succeeded, so the rule holds. */
export function asItEnded(outcome: Outcome): RuleOutcome {
  const { status, summary, externalExecutionId } = outcome
  return {
    status,
    ...(summary !== undefined && { summary }),
    ...(externalExecutionId !== undefined && { externalExecutionId }),
    ...(outcome.status === 'Failed' && { error: outcome.error }),
  }
}

/** A rule that cannot be decided, and why. */
export function undecided(message: string): RuleOutcome {
  return { status: 'Failed', error: { code: 'ConfigurationError', message } }
}
