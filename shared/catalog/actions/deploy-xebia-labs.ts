import { defineAction } from '../action-type.ts'
import { customProduct } from '../parts/custom-provider.ts'

export const deployXebiaLabs = defineAction({
  ...customProduct,
  category: 'Deploy',
  provider: 'XebiaLabs',
  title: 'XebiaLabs',
  description: 'Deploys through XebiaLabs.',
})
