import { defineAction } from '../action-type.ts'
import { partnerTest } from '../parts/partner-test.ts'

export const testStormRunnerLoad = defineAction({
  ...partnerTest,
  provider: 'StormRunnerLoad',
  title: 'Micro Focus StormRunnerLoad',
  description: 'Runs a load test in StormRunner Load.',
})
