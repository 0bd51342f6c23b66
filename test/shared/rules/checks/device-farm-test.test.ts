import { expect, it } from 'vitest'
import type { JsonObject } from '#shared/model/json.ts'
import { deviceFarmTest } from '#shared/rules/checks/device-farm-test.ts'
import { configured, foundIn } from '../one-action.ts'

it('finds tests that do not go with the app', () => {
  const tested = (configuration: JsonObject) => foundIn(deviceFarmTest, configured('Test', 'DeviceFarm', configuration))
  expect(tested({ AppType: 'Android', TestType: 'XCTEST', Test: 'tests.zip' })).toEqual([
    ['configuration/TestType', 'Choose another test type for Android: XCTEST is for iOS.'],
  ])
  expect(tested({ AppType: 'iOS', TestType: 'APPIUM_WEB_NODE', Test: 'tests.zip' })).toHaveLength(1)
  expect(tested({ AppType: 'iOS', TestType: 'APPIUM_NODE', Test: 'tests.zip' })).toEqual([])
  expect(tested({ AppType: 'Android', TestType: 'BUILTIN_FUZZ' })).toEqual([])
})

it('asks for the tests', () => {
  expect(foundIn(deviceFarmTest, configured('Test', 'DeviceFarm', { AppType: 'iOS', TestType: 'XCTEST_UI' }))).toEqual([
    ['configuration/Test', 'Add “Test” with the path of the tests: XCTEST_UI has none of its own.'],
  ])
})
