import { expect, it } from 'vitest'
import type { Json } from '#shared/model/json.ts'
import { arnAccount } from '#shared/rules/checks/arn-account.ts'
import { approval } from '#test/builders/pipeline.ts'
import { configured, foundIn, inTemplate, placesIn } from '../one-action.ts'

it('finds an account that is none', () => {
  const told = (NotificationArn: Json) =>
    foundIn(arnAccount, approval({ configuration: { NotificationArn } }), inTemplate)
  expect(told('arn:aws:sns:us-east-2:80398EXAMPLE:approvals')).toEqual([
    [
      'configuration/NotificationArn',
      'Put the 12 digits of an account id into the ARN of “NotificationArn”: it has “80398EXAMPLE”.',
    ],
  ])
  expect(told('arn:aws:sns:us-east-2:12345678901:approvals')).toHaveLength(1)
  expect(told('arn:aws:sns:us-east-2:123456789012:approvals')).toEqual([])
  expect(told('arn:aws:sns:us-east-2:#{variables.Account}:approvals')).toEqual([])
  expect(told({ 'Fn::Sub': 'arn:aws:sns:us-east-2:${AWS::AccountId}:approvals' })).toEqual([])
})

it('knows ARNs without account', () => {
  const pool = 'arn:aws:devicefarm:us-west-2::devicepool:082d10e5-d7d7-48a5-ba5c-b33d66efa1f5'
  expect(placesIn(arnAccount, configured('Test', 'DeviceFarm', { DevicePoolArn: pool }))).toEqual([])
})
