import { expect, it } from 'vitest'
import { deviceFarmFuzz } from '#shared/rules/checks/device-farm-fuzz.ts'
import { configured, fixedIn, foundIn, placesIn } from '../one-action.ts'

it('finds fuzz events of other tests', () => {
  const tested = (TestType: string) =>
    configured('Test', 'DeviceFarm', { TestType, Test: 't.zip', FuzzEventCount: '10' })
  expect(foundIn(deviceFarmFuzz, tested('APPIUM_NODE'))).toEqual([
    ['configuration/FuzzEventCount', 'Remove “FuzzEventCount”: it has no effect on a test of type APPIUM_NODE.'],
  ])
  expect(fixedIn(deviceFarmFuzz, tested('APPIUM_NODE'))).toEqual(
    configured('Test', 'DeviceFarm', { TestType: 'APPIUM_NODE', Test: 't.zip' }),
  )
  expect(placesIn(deviceFarmFuzz, tested('BUILTIN_FUZZ'))).toEqual([])
})
