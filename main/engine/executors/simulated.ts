import type { Executor } from '../executor.ts'
import { withFiles } from '../simulators/simulate.ts'
import { simulateAction } from '../simulators/simulate-action.ts'

/**
 * Stands in for every action that is not performed on this machine: what its service would refuse fails here too, what
 * the service would do is only said.
 */
export const simulated: Executor = {
  types: [],
  performs: 'simulates',
  execute: (work) => simulateAction(withFiles(work)),
}
