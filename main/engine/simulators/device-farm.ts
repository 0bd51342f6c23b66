import { mistakesOf } from './reading/mistake.ts'
import { readYaml, textOf } from './reading/written.ts'
import type { Simulator } from './simulator.ts'

/** Checks that app, tests and test specification are in the artifact (UG/action-reference-DeviceFarm). */
export const deviceFarm: Simulator = {
  types: ['Test/AWS/DeviceFarm/1'],
  async check({ files, configuration }) {
    const { App: app = '', Test: tests = '', TestSpec: specification = '', AppType: kind } = configuration
    // A web app is somewhere else.
    const packages = [kind === 'Web' ? '' : app, tests].filter((path) => path !== '')
    const found = await Promise.all(packages.map((path) => files.find(path)))
    const file = specification === '' ? undefined : await files.read(specification)
    const written = file && 'value' in file ? readYaml(file.value.name, textOf(file.value)) : file
    return [...found, ...(written ? [written] : [])].flatMap(mistakesOf)
  },
  async outputs({ configuration: { App: app, TestType: type } }) {
    return { would: `test ${app} with ${type}` }
  },
}
