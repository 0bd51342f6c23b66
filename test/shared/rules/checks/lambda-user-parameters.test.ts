import { expect, it } from 'vitest'
import { lambdaUserParameters } from '#shared/rules/checks/lambda-user-parameters.ts'
import { action } from '#test/builders/pipeline.ts'
import { foundIn } from '../one-action.ts'

it('wonders about text that is nearly JSON', () => {
  const given = (UserParameters: string) =>
    foundIn(
      lambdaUserParameters,
      action('Invoke', 'Lambda', { configuration: { FunctionName: 'shop', UserParameters } }),
    )
  expect(given('{"stage": "test",}')).toEqual([
    [
      'configuration/UserParameters',
      'Check “UserParameters”: it looks like JSON, but breaks off at line 1, column 18.',
    ],
  ])
  expect(given('{"stage": "#{variables.Stage}"}')).toEqual([])
  expect(given('{"count": #{variables.Count}}')).toEqual([])
  expect(given('stage=test')).toEqual([])
})
