import { findActionType } from '#shared/catalog/index.ts'
import type { ActionTypeId } from '#shared/model/pipeline.ts'
import type { RuleEvaluator } from './rule-evaluator.ts'

/** Minutes after which the service fails an action of a type (UG/limits). */
export function minutesOfAction(type: ActionTypeId): number {
  const known = findActionType(type)?.timeoutInMinutes
  if (known !== undefined) return known
  if (type.owner === 'Custom') return 24 * 60
  return type.category === 'Test' ? 8 * 60 : 60
}

/** Minutes after which a rule fails that says nothing else: those of the work that it stands for. */
export function minutesOfRule(evaluator: RuleEvaluator | undefined): number {
  if (evaluator && !('decide' in evaluator)) return minutesOfAction(evaluator.performs)
  return longestMinutes
}

/** What only waits may wait as long as any `timeoutInMinutes` may be. */
const longestMinutes = 86_400
