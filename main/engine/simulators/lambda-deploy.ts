import { mistake } from './reading/mistake.ts'
import type { Simulator } from './simulator.ts'

/** Checks that there is code to deploy, or a version that is already there. */
export const lambdaDeploy: Simulator = {
  types: ['Deploy/AWS/Lambda/1'],
  async check({ files, inputs }) {
    // A version that is there already needs no code.
    if (inputs.length === 0) return []
    const all = await files.list()
    if ('mistakes' in all) return all.mistakes
    return all.value.length > 0 ? [] : [mistake('The input artifact is empty: there is no code to deploy.')]
  },
  async outputs({ inputs, configuration }) {
    const { FunctionName: name, FunctionAlias: alias, PublishedTargetVersion: version } = configuration
    const what = inputs.length === 0 ? `version ${version}` : 'the code'
    const where = alias === undefined ? '' : ` behind alias ${alias}`
    return { would: `deploy ${what} of ${name}${where}`, variables: { FunctionVersion: version ?? 'local' } }
  },
}
