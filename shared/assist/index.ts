/** Help at a place of the text: what may stand there, what it means, and what it is called everywhere else. */
export { completionsAt } from './complete.ts'
export type { Completion } from './completion.ts'
export { type Explanation, explanationAt } from './hover.ts'
export { type VariableInReach, variablesInReach } from './reference-offers.ts'
export { type Renaming, renamingAt } from './renaming.ts'
