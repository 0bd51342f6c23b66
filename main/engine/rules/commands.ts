import { asItEnded, type PerformedRule } from '../rule-evaluator.ts'

/** Runs lines of shell, all of which must succeed. */
export const commands: PerformedRule = {
  provider: 'Commands',
  performs: { category: 'Compute', owner: 'AWS', provider: 'Commands', version: '1' },
  read: asItEnded,
}
