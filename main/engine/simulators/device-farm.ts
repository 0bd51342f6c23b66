import { readYaml, textOf } from './reading/written.ts'
import type { Simulator } from './simulator.ts'

/** Checks that app, tests and test specification are in the artifact (UG/action-reference-DeviceFarm). */
export const deviceFarm: Simulator = {
  types: ['Test/AWS/DeviceFarm/1'],
  async check({ files, configuration }) {
    const { App: app = '', Test: tests = '', TestSpec: specification = '', AppType: kind } = configuration
    // A web app is somewhere else.
    const paths = [kind === 'Web' ? '' : app, tests, specification]
    const read = await Promise.all(paths.filter((path) => path !== '').map((path) => files.read(path)))
    return read.flatMap((file) => {
      if ('mistakes' in file) return file.mistakes
      if (specification === '' || !file.value.name.endsWith(specification)) return []
      const written = readYaml(file.value.name, textOf(file.value))
      return 'mistakes' in written ? written.mistakes : []
    })
  },
  async outputs({ configuration: { App: app, TestType: type } }) {
    return { would: `test ${app} with ${type}` }
  },
}
