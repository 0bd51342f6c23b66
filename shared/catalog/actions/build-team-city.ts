import { defineAction } from '../action-type.ts'
import { customProduct } from '../parts/custom-provider.ts'

export const buildTeamCity = defineAction({
  ...customProduct,
  category: 'Build',
  provider: 'TeamCity',
  title: 'TeamCity',
  description: 'Builds in TeamCity.',
})
