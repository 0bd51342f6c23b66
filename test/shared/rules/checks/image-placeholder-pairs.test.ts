import { expect, it } from 'vitest'
import type { JsonObject } from '#shared/model/json.ts'
import { imagePlaceholderPairs } from '#shared/rules/checks/image-placeholder-pairs.ts'
import { configured, foundIn, inTemplate } from '../one-action.ts'

it('asks for the other half', () => {
  const images = (configuration: JsonObject) =>
    foundIn(imagePlaceholderPairs, configured('Deploy', 'CodeDeployToECS', configuration), inTemplate)
  expect(images({ Image1ArtifactName: 'Code' })).toEqual([
    ['configuration/Image1ContainerName', 'Add “Image1ContainerName”: “Image1ArtifactName” needs it.'],
  ])
  expect(images({ Image4ContainerName: 'IMAGE4' })).toEqual([
    ['configuration/Image4ArtifactName', 'Add “Image4ArtifactName”: “Image4ContainerName” needs it.'],
  ])
  expect(images({ Image1ArtifactName: 'Code', Image1ContainerName: { Ref: 'Name' } })).toEqual([])
  expect(images({})).toEqual([])
})
