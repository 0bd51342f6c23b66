import { expect, it } from 'vitest'
import { configurationUnknownKey } from '#shared/rules/checks/configuration-unknown-key.ts'
import { build } from '#test/builders/pipeline.ts'
import { fixedIn, foundIn, inTemplate, placesIn } from '../one-action.ts'

it('names the key that was meant', () => {
  const misspelled = build({ configuration: { ProjectName: 'shop', primarySource: 'Code' } })
  expect(foundIn(configurationUnknownKey, misspelled)).toEqual([
    ['configuration/primarySource', 'Write “PrimarySource” for “primarySource”, which AWS CodeBuild does not have.'],
  ])
  expect(fixedIn(configurationUnknownKey, misspelled)).toEqual(
    build({ configuration: { ProjectName: 'shop', PrimarySource: 'Code' } }),
  )
})

it('finds a key that nobody knows', () => {
  expect(foundIn(configurationUnknownKey, build({ configuration: { ProjectName: 'shop', Colour: 'red' } }))).toEqual([
    ['configuration/Colour', 'Check “Colour”: AWS CodeBuild has no such key.'],
  ])
})

it('leaves open what is open, and functions', () => {
  const snyk = { category: 'Invoke', owner: 'ThirdParty', provider: 'Snyk', version: '1' }
  expect(placesIn(configurationUnknownKey, { name: 'A', actionTypeId: snyk, configuration: { Any: 'x' } })).toEqual([])
  const merged = { ProjectName: 'shop', 'Fn::Transform': { Name: 'More' } }
  expect(placesIn(configurationUnknownKey, build({ configuration: merged }), inTemplate)).toEqual([])
})
