import { defineAction } from '../action-type.ts'
import { customProduct } from '../parts/custom-provider.ts'

export const buildCloudbees = defineAction({
  ...customProduct,
  category: 'Build',
  provider: 'CloudBees',
  title: 'CloudBees',
  description: 'Builds in CloudBees.',
})
