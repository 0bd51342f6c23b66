import type { RuleType } from '../rule-type.ts'

/** Every rule type by which the condition of a stage can be decided. */
export const ruleTypes: readonly RuleType[] = []
