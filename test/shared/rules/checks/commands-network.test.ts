import { expect, it } from 'vitest'
import type { JsonObject } from '#shared/model/json.ts'
import { commandsNetwork } from '#shared/rules/checks/commands-network.ts'
import { configured, foundIn, inTemplate } from '../one-action.ts'

it('asks for the keys that go together', () => {
  const network = (configuration: JsonObject) =>
    foundIn(commandsNetwork, configured('Compute', 'Commands', configuration, { commands: ['make'] }), inTemplate)
  expect(network({ VpcId: 'vpc-1' })).toEqual([
    ['configuration/Subnets', 'Add “Subnets”, which goes with “VpcId”.'],
    ['configuration/SecurityGroupIds', 'Add “SecurityGroupIds”, which goes with “VpcId”.'],
  ])
  expect(network({ Subnets: 'subnet-1', SecurityGroupIds: 'sg-1' })).toHaveLength(1)
  expect(network({ VpcId: 'vpc-1', Subnets: 'subnet-1', SecurityGroupIds: { Ref: 'Group' } })).toEqual([])
  expect(network({ VpcId: { 'Fn::If': ['InVpc', 'vpc-1', { Ref: 'AWS::NoValue' }] } })).toEqual([])
  expect(network({})).toEqual([])
})
