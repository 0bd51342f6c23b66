import { expect, it } from 'vitest'
import type { Json } from '#shared/model/json.ts'
import { devicePoolArnForm } from '#shared/rules/checks/device-pool-arn-form.ts'
import { configured, foundIn, inTemplate } from '../one-action.ts'

it('finds what is no device pool', () => {
  const pool = (DevicePoolArn: Json) =>
    foundIn(devicePoolArnForm, configured('Test', 'DeviceFarm', { DevicePoolArn }), inTemplate)
  expect(pool('Top Devices')).toEqual([
    [
      'configuration/DevicePoolArn',
      'Give “DevicePoolArn” the ARN of a device pool: arn:aws:devicefarm:us-west-2:ACCOUNT:devicepool:ID.',
    ],
  ])
  expect(pool('arn:aws:devicefarm:us-west-2::devicepool:082d10e5')).toEqual([])
  expect(pool({ Ref: 'Pool' })).toEqual([])
})
