import type { Simulator } from './simulator.ts'
import { readStackSetParameters } from './template/stack-set-parameters.ts'
import { mistakesInTargets, stackSetVariables } from './template/stack-set-targets.ts'

/** Checks the targets and parameters of stack instances. */
export const cloudFormationStackInstances: Simulator = {
  types: ['Deploy/AWS/CloudFormationStackInstances/1'],
  async check(work) {
    const { mistakes } = await readStackSetParameters(work, 'ParameterOverrides')
    return [...mistakes, ...(await mistakesInTargets(work))]
  },
  async outputs(work) {
    const { StackSetName: name, Regions: regions } = work.configuration
    return { would: `make or update stacks of ${name} in ${regions}`, variables: stackSetVariables(work) }
  },
}
