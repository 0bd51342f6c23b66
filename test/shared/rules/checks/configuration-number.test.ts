import { expect, it } from 'vitest'
import { configurationNumber } from '#shared/rules/checks/configuration-number.ts'
import { configured, foundIn, placesIn } from '../one-action.ts'

it('finds what is no number, and what is out of bounds', () => {
  const timeout = (DeploymentTimeout: string) =>
    foundIn(configurationNumber, configured('Deploy', 'ECS', { ClusterName: 'c', ServiceName: 's', DeploymentTimeout }))
  expect(timeout('an hour')).toEqual([
    ['configuration/DeploymentTimeout', 'Give “DeploymentTimeout” a number in digits: it is “an hour”.'],
  ])
  expect(timeout('61')).toEqual([
    ['configuration/DeploymentTimeout', 'Give “DeploymentTimeout” a number from 1 to 60.'],
  ])
  expect(timeout('0')).toHaveLength(1)
  expect(timeout('1')).toEqual([])
  expect(timeout('60')).toEqual([])
  expect(timeout('#{variables.Minutes}')).toEqual([])
})

it('takes fractions and signs where there are no bounds', () => {
  const where = (Latitude: string) => placesIn(configurationNumber, configured('Test', 'DeviceFarm', { Latitude }))
  expect(where('-12.5')).toEqual([])
  expect(where('12,5')).toEqual(['configuration/Latitude'])
})
