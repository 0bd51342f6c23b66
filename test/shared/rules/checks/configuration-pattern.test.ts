import { expect, it } from 'vitest'
import type { Json } from '#shared/model/json.ts'
import { configurationPattern } from '#shared/rules/checks/configuration-pattern.ts'
import { configured, foundIn, inTemplate, placesIn, stack } from '../one-action.ts'

it('finds a value without the form of its key', () => {
  expect(foundIn(configurationPattern, stack({ StackName: '7-shop' }))).toEqual([
    [
      'configuration/StackName',
      'Change “StackName”: allowed here is letters, digits and hyphens, with a letter at the beginning.',
    ],
  ])
  const batch = (MaxBatch: string) =>
    placesIn(
      configurationPattern,
      configured('Deploy', 'EC2', { InstanceTagKey: 'Name', InstanceType: 'EC2', DeploySpec: 'd.yml', MaxBatch }),
    )
  expect(batch('half')).toEqual(['configuration/MaxBatch'])
  expect(batch('50%')).toEqual([])
  expect(batch('2')).toEqual([])
})

it('does not judge references', () => {
  const named = (StackName: Json) => placesIn(configurationPattern, stack({ StackName }), inTemplate)
  expect(named('#{variables.Stack}-7')).toEqual([])
  expect(named({ 'Fn::Sub': '${AWS::StackName}_x' })).toEqual([])
  expect(named('shop')).toEqual([])
})
