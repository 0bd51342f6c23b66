import { expect, it } from 'vitest'
import type { JsonObject } from '#shared/model/json.ts'
import { commandsWindowsSize } from '#shared/rules/checks/commands-windows-size.ts'
import { configured, fixedIn, foundIn, inTemplate, placesIn } from '../one-action.ts'

it('finds a small machine with Windows', () => {
  const windows = (configuration: JsonObject) =>
    configured(
      'Compute',
      'Commands',
      { EnvironmentType: 'WINDOWS_SERVER_2022_CONTAINER', ...configuration },
      { commands: ['dir'] },
    )
  expect(foundIn(commandsWindowsSize, windows({ ComputeType: 'BUILD_GENERAL1_SMALL' }))).toEqual([
    [
      'configuration/ComputeType',
      'Set “ComputeType” to BUILD_GENERAL1_MEDIUM or a larger one: a small machine does not go with Windows.',
    ],
  ])
  expect(fixedIn(commandsWindowsSize, windows({}))).toEqual(windows({ ComputeType: 'BUILD_GENERAL1_MEDIUM' }))
  expect(placesIn(commandsWindowsSize, windows({ ComputeType: 'BUILD_GENERAL1_LARGE' }))).toEqual([])
  expect(placesIn(commandsWindowsSize, windows({ ComputeType: { Ref: 'Size' } }), inTemplate)).toEqual([])
})

it('has nothing against a small machine with Linux', () => {
  const linux = configured('Compute', 'Commands', { ComputeType: 'BUILD_GENERAL1_SMALL' }, { commands: ['ls'] })
  expect(placesIn(commandsWindowsSize, linux)).toEqual([])
})
