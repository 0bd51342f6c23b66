import { readDeploymentWindow } from '#shared/execution/rules/deployment-window.ts'
import { waitUntil } from '../clock.ts'
import { type DecidedRule, undecided } from '../rule-evaluator.ts'

/** Waits until the window is open; the time that the rule has ends the waiting. */
export const deploymentWindow: DecidedRule = {
  provider: 'DeploymentWindow',
  missing({ configuration }) {
    const window = readDeploymentWindow(configuration)
    return 'mistake' in window ? [window.mistake] : []
  },
  async decide({ configuration, clock, signal, log }) {
    const window = readDeploymentWindow(configuration)
    if ('mistake' in window) return undecided(window.mistake)
    for (;;) {
      const now = clock.now()
      const opens = window.opensAfter(now)
      if (opens === undefined) return { status: 'Failed', summary: 'The window does not open any more.' }
      if (opens <= now) return { status: 'Succeeded', summary: 'The window is open.' }
      if (signal.aborted) return undecided('It was called off.')
      log(`The window is closed; it opens at ${opens}.\n`)
      // A machine that slept wakes up later than that, and the window may be closed again.
      await waitUntil(clock, opens, signal)
    }
  },
}
