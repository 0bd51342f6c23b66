import { defineAction } from '../action-type.ts'
import { partnerTest } from '../parts/partner-test.ts'

export const testNouvola = defineAction({
  ...partnerTest,
  provider: 'Nouvola',
  title: 'Nouvola',
  description: 'Runs a load test in Nouvola.',
})
