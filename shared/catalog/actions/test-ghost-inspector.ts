import { defineAction } from '../action-type.ts'
import { partnerTest } from '../parts/partner-test.ts'

export const testGhostInspector = defineAction({
  ...partnerTest,
  provider: 'GhostInspector',
  title: 'GhostInspector',
  description: 'Runs browser tests in Ghost Inspector.',
})
