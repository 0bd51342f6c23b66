import { expect, it } from 'vitest'
import { stackSetRegions } from '#shared/rules/checks/stack-set-regions.ts'
import { configured, foundIn } from '../one-action.ts'

it('finds what does not look like a Region', () => {
  const regions = (Regions: string) =>
    foundIn(stackSetRegions, configured('Deploy', 'CloudFormationStackInstances', { StackSetName: 'shop', Regions }))
  expect(regions('eu-west-1,Ireland')).toEqual([
    ['configuration/Regions', 'Replace “Ireland” in “Regions” by the code of a Region, such as eu-west-1.'],
  ])
  expect(regions('eu-west-1,us-gov-east-1,#{variables.Region}')).toEqual([])
  expect(regions('eu-west')).toHaveLength(1)
})
