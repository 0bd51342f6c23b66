import { ruleTypes } from '#shared/catalog/index.ts'
import type { Position } from '#shared/model/condition.ts'

/** The results that a condition can have where it stands: those that some rule type goes with (UG/stage-conditions). */
export function conditionResults(position: Position): readonly string[] {
  return [...new Set<string>(ruleTypes.flatMap(({ allowedIn }) => allowedIn[position]))]
}
