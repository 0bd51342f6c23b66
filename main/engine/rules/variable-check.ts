import { checkVariable } from '#shared/execution/rules/variable-check.ts'
import type { DecidedRule } from '../rule-evaluator.ts'

/** Compares a variable with a value. */
export const variableCheck: DecidedRule = {
  provider: 'VariableCheck',
  decide: async ({ configuration }) => checkVariable(configuration),
}
