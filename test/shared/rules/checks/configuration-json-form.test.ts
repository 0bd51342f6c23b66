import { expect, it } from 'vitest'
import { configurationJsonForm } from '#shared/rules/checks/configuration-json-form.ts'
import { build } from '#test/builders/pipeline.ts'
import { foundIn, placesIn, stack } from '../one-action.ts'

it('wants a list where a list belongs, and an object where one does', () => {
  const variables = build({ configuration: { ProjectName: 'shop', EnvironmentVariables: '{"A": "b"}' } })
  expect(foundIn(configurationJsonForm, variables)).toEqual([
    ['configuration/EnvironmentVariables', 'Write a list in “EnvironmentVariables”: [{…}, {…}].'],
  ])
  expect(foundIn(configurationJsonForm, stack({ ParameterOverrides: '["A"]' }))).toEqual([
    ['configuration/ParameterOverrides', 'Write an object in “ParameterOverrides”: {"name": "value"}.'],
  ])
})

it('is content with the right form, and leaves broken JSON to another rule', () => {
  expect(placesIn(configurationJsonForm, stack({ ParameterOverrides: '{}' }))).toEqual([])
  expect(placesIn(configurationJsonForm, stack({ ParameterOverrides: '[' }))).toEqual([])
})
