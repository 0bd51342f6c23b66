import { defineAction } from '../action-type.ts'
import { partnerTest } from '../parts/partner-test.ts'

export const testRunscope = defineAction({
  ...partnerTest,
  provider: 'Runscope',
  title: 'Runscope',
  description: 'Runs API tests in Runscope.',
})
