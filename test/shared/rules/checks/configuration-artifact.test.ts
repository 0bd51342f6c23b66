import { expect, it } from 'vitest'
import type { Json } from '#shared/model/json.ts'
import { configurationArtifact } from '#shared/rules/checks/configuration-artifact.ts'
import { build } from '#test/builders/pipeline.ts'
import { configured, fixedIn, foundIn, inTemplate, placesIn } from '../one-action.ts'

it('finds an artifact that the action does not take in', () => {
  const two = (PrimarySource: Json) =>
    build({
      configuration: { ProjectName: 'shop', PrimarySource },
      inputArtifacts: [{ name: 'Code' }, { name: 'Assets' }],
    })
  expect(foundIn(configurationArtifact, two('Asset'))).toEqual([
    ['configuration/PrimarySource', 'Name one of the input artifacts in “PrimarySource”: “Asset” is none of them.'],
  ])
  expect(fixedIn(configurationArtifact, two('Asset'))).toEqual(two('Assets'))
  expect(placesIn(configurationArtifact, two('Elsewhere'))).toEqual(['configuration/PrimarySource'])
  expect(placesIn(configurationArtifact, two('Code'))).toEqual([])
  expect(placesIn(configurationArtifact, two({ Ref: 'Artifact' }), inTemplate)).toEqual([])
})

it('says nothing where other inputs may come about', () => {
  const perhaps = build({
    configuration: { ProjectName: 'shop', PrimarySource: 'More' },
    inputArtifacts: [{ name: { Ref: 'Name' } }],
  })
  expect(placesIn(configurationArtifact, perhaps, inTemplate)).toEqual([])
})

it('looks at the templates and images of a blue/green deployment', () => {
  const deploy = configured('Deploy', 'CodeDeployToECS', {
    ApplicationName: 'shop',
    DeploymentGroupName: 'shop',
    TaskDefinitionTemplateArtifact: 'Code',
    AppSpecTemplateArtifact: 'Specs',
    Image1ArtifactName: 'Image',
    Image1ContainerName: 'IMAGE1_NAME',
  })
  expect(placesIn(configurationArtifact, deploy)).toEqual([
    'configuration/AppSpecTemplateArtifact',
    'configuration/Image1ArtifactName',
  ])
})
