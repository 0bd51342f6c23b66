import { expect, it } from 'vitest'
import { configurationLength } from '#shared/rules/checks/configuration-length.ts'
import { configured, foundIn, placesIn, stack } from '../one-action.ts'

it('counts characters and bytes', () => {
  expect(foundIn(configurationLength, stack({ StackName: 'a'.repeat(129) }))).toEqual([
    ['configuration/StackName', 'Give “StackName” at most 128 characters.'],
  ])
  expect(placesIn(configurationLength, stack({ StackName: 'a'.repeat(128) }))).toEqual([])
  expect(foundIn(configurationLength, stack({ ParameterOverrides: `{"A":"${'€'.repeat(400)}"}` }))).toEqual([
    ['configuration/ParameterOverrides', 'Shorten “ParameterOverrides”: it has 1208 bytes and may have 1024.'],
  ])
})

it('leaves to the schema what is too long for every key', () => {
  expect(placesIn(configurationLength, stack({ StackName: 'a'.repeat(1001) }))).toEqual([])
})

it('counts what is too short', () => {
  const set = { StackSetName: 'shop', TemplatePath: 'Code::t.yaml', AdministrationRoleArn: 'arn:aws:iam::1' }
  expect(foundIn(configurationLength, configured('Deploy', 'CloudFormationStackSet', set))).toEqual([
    ['configuration/AdministrationRoleArn', 'Give “AdministrationRoleArn” at least 20 characters.'],
  ])
})
