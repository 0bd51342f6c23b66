import { defineAction } from '../action-type.ts'
import { partnerTest } from '../parts/partner-test.ts'

export const testBlazeMeter = defineAction({
  ...partnerTest,
  provider: 'BlazeMeter',
  title: 'BlazeMeter',
  description: 'Runs a load test in BlazeMeter.',
})
