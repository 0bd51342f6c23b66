import { mistake } from './reading/mistake.ts'
import type { Simulator } from './simulator.ts'

/** Checks that there is an app to deploy. The service itself has ended. */
export const opsWorks: Simulator = {
  types: ['Deploy/AWS/OpsWorks/1'],
  async check({ files }) {
    const all = await files.list()
    if ('mistakes' in all) return all.mistakes
    return all.value.length > 0 ? [] : [mistake('The input artifact is empty: there is no app to deploy.')]
  },
  async outputs({ configuration: { App: app, Stack: stack } }) {
    return { would: `deploy app ${app} to stack ${stack}` }
  },
}
