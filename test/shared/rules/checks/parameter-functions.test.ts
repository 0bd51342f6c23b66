import { expect, it } from 'vitest'
import type { Json } from '#shared/model/json.ts'
import { parameterFunctions } from '#shared/rules/checks/parameter-functions.ts'
import { foundIn, inTemplate, placesIn, stack } from '../one-action.ts'

it('finds functions that are given the wrong things', () => {
  const said = (value: Json) =>
    foundIn(parameterFunctions, stack({ ParameterOverrides: JSON.stringify({ A: value }) })).map(
      ([, message]) => message,
    )
  expect(said({ 'Fn::GetArtifactAtt': ['Code', 'Bucket'] })).toEqual([
    'Replace “Bucket” in Fn::GetArtifactAtt: there is BucketName, ObjectKey, URL.',
  ])
  expect(said({ 'Fn::GetArtifactAtt': 'Code.URL' })).toEqual([
    'Give Fn::GetArtifactAtt two texts: an artifact and one of BucketName, ObjectKey, URL.',
  ])
  expect(said({ 'Fn::GetParam': ['Code', 'a.json'] })).toEqual([
    'Give Fn::GetParam three texts: an artifact, a JSON file in it and a key of that file.',
  ])
  expect(said({ 'Fn::GetParam': ['Other', 'a.json', 'key'] })).toEqual([
    'Take in artifact “Other” or name another in Fn::GetParam: it is no input of this action.',
  ])
  expect(said({ 'Fn::GetParam': ['Code', 'a.json', 'key'] })).toEqual([])
  expect(said({ 'Fn::GetArtifactAtt': ['Code', 'ObjectKey'] })).toEqual([])
})

it('does not judge what only the run or CloudFormation knows', () => {
  const other = '{"A": {"Fn::GetArtifactAtt": ["#{variables.Artifact}", "URL"]}}'
  expect(placesIn(parameterFunctions, stack({ ParameterOverrides: other }))).toEqual([])
  const text = '{"A": {"Fn::GetArtifactAtt": ["Other", "URL"]}}'
  const inputArtifacts = [{ name: { Ref: 'Artifact' } }]
  expect(placesIn(parameterFunctions, stack({ ParameterOverrides: text }, { inputArtifacts }), inTemplate)).toEqual([])
})
