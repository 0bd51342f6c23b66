import { expect, it } from 'vitest'
import { configurationListItem } from '#shared/rules/checks/configuration-list-item.ts'
import { fixedIn, foundIn, placesIn, stack } from '../one-action.ts'

it('finds a value that the list cannot have', () => {
  const capable = stack({ Capabilities: 'CAPABILITY_IAM,CAPABILITY_NAMED-IAM' })
  expect(foundIn(configurationListItem, capable)).toEqual([
    [
      'configuration/Capabilities',
      'Replace “CAPABILITY_NAMED-IAM” in “Capabilities”: the values are CAPABILITY_IAM, CAPABILITY_NAMED_IAM, CAPABILITY_AUTO_EXPAND.',
    ],
  ])
  expect(fixedIn(configurationListItem, capable)).toEqual(
    stack({ Capabilities: 'CAPABILITY_IAM,CAPABILITY_NAMED_IAM' }),
  )
  expect(placesIn(configurationListItem, stack({ Capabilities: 'EVERYTHING' }))).toEqual(['configuration/Capabilities'])
})

it('is content with values that there are, and with references', () => {
  expect(placesIn(configurationListItem, stack({ Capabilities: 'CAPABILITY_AUTO_EXPAND' }))).toEqual([])
  expect(placesIn(configurationListItem, stack({ Capabilities: 'CAPABILITY_IAM,#{variables.More}' }))).toEqual([])
})
