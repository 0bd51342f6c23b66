import { expect, it } from 'vitest'
import type { Json } from '#shared/model/json.ts'
import { configurationJson } from '#shared/rules/checks/configuration-json.ts'
import { build } from '#test/builders/pipeline.ts'
import { foundIn, inTemplate, placesIn } from '../one-action.ts'

it('says where the text stops being JSON', () => {
  const variables = (EnvironmentVariables: string) =>
    foundIn(configurationJson, build({ configuration: { ProjectName: 'shop', EnvironmentVariables } }))
  expect(variables('[{"name": "A", "value": "b"},]')).toEqual([
    [
      'configuration/EnvironmentVariables',
      'Correct the JSON in “EnvironmentVariables”: it breaks off at line 1, column 30.',
    ],
  ])
  expect(variables('[\n  {"name": "A" "value": "b"}\n]').map(([, message]) => message)).toEqual([
    'Correct the JSON in “EnvironmentVariables”: it breaks off at line 2, column 16.',
  ])
  expect(variables('NAME=value')).toHaveLength(1)
})

it('takes references for what they will be', () => {
  const variables = (EnvironmentVariables: Json) =>
    placesIn(configurationJson, build({ configuration: { ProjectName: 'shop', EnvironmentVariables } }), inTemplate)
  expect(variables('[{"name": "A", "value": "#{variables.A}"}]')).toEqual([])
  expect(variables('#{Earlier.Variables}')).toEqual([])
  expect(variables('[#{Earlier.Variable}]')).toEqual([])
  expect(variables('[{"name": "A", "value": "#{variables.A}"')).toEqual(['configuration/EnvironmentVariables'])
  expect(variables({ 'Fn::Sub': '[{"name": "A"' })).toEqual([])
})
