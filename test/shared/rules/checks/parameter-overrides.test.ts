import { expect, it } from 'vitest'
import { inWords } from '#shared/model/message.ts'
import { parameterOverrides } from '#shared/rules/checks/parameter-overrides.ts'
import { checkDeclaration } from '#shared/rules/index.ts'
import { around, foundIn, inTemplate, placesIn, stack } from '../one-action.ts'

it('finds values that a parameter cannot have', () => {
  const text = '{"A": {"Ref": "B"}, "C": [{}], "D": {"Fn::GetParam": ["Code", "a.json", "k"], "x": 1}}'
  expect(foundIn(parameterOverrides, stack({ ParameterOverrides: text })).map(([, message]) => message)).toEqual([
    'Give parameter “A” a text, a number, a list, Fn::GetArtifactAtt or Fn::GetParam.',
    'Give parameter “C” a list of texts.',
    'Give parameter “D” a text, a number, a list, Fn::GetArtifactAtt or Fn::GetParam.',
  ])
})

it('only warns of truth values and null', () => {
  const declared = stack({ ParameterOverrides: '{"A": true, "B": null}' })
  expect(checkDeclaration(around(declared)).map(({ severity, message }) => [severity, inWords(message)])).toEqual([
    ['warning', 'Write the value of parameter “A” as a text: "true".'],
    ['warning', 'Write the value of parameter “B” as a text: "null".'],
  ])
})

it('is content with texts, numbers, lists and the two functions', () => {
  const text =
    '{"A": "#{variables.A}", "B": 1, "C": ["a", 2], "D": {"Fn::GetParam": ["Code", "a.json", "k"]}, "E": {"Fn::GetArtifactAtt": ["Code", "URL"]}}'
  expect(placesIn(parameterOverrides, stack({ ParameterOverrides: text }))).toEqual([])
  expect(placesIn(parameterOverrides, stack({ ParameterOverrides: '{"A": {}' }))).toEqual([])
  expect(placesIn(parameterOverrides, stack({ ParameterOverrides: { 'Fn::Sub': '{"A": {}}' } }), inTemplate)).toEqual(
    [],
  )
})
