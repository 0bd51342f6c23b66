import { expect, it } from 'vitest'
import { lambdaDeployStrategy } from '#shared/rules/checks/lambda-deploy-strategy.ts'
import { configured, foundIn } from '../one-action.ts'

it('finds shares and waits that cannot be', () => {
  const strategy = (DeployStrategy: string) =>
    foundIn(
      lambdaDeployStrategy,
      configured('Deploy', 'Lambda', { FunctionName: 'shop', FunctionAlias: 'live', DeployStrategy }),
    ).map(([, message]) => message)
  expect(strategy('Canary100Percent5Minutes')).toEqual([
    'Shift from 1 to 99 percent at a time in “DeployStrategy”: it says 100.',
  ])
  expect(strategy('Linear1PercentEvery60Minutes')).toEqual([
    'Shorten the waits in “DeployStrategy”: they take 5940 minutes, and may take 2880.',
  ])
  expect(strategy('Canary10Percent2880Minutes')).toEqual([])
  expect(strategy('Linear10PercentEvery1Minute')).toEqual([])
  expect(strategy('AllAtOnce')).toEqual([])
  expect(strategy('#{variables.Strategy}')).toEqual([])
})
