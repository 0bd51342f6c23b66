import { asItEnded, type PerformedRule } from '../rule-evaluator.ts'

/** Runs a build, which must succeed. */
export const codeBuild: PerformedRule = {
  provider: 'CodeBuild',
  performs: { category: 'Build', owner: 'AWS', provider: 'CodeBuild', version: '1' },
  read: asItEnded,
}
