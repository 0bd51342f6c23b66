import { expect, it } from 'vitest'
import type { Json } from '#shared/model/json.ts'
import { configurationRequiredWhen } from '#shared/rules/checks/configuration-required-when.ts'
import { build } from '#test/builders/pipeline.ts'
import { configured, foundIn, inTemplate, placesIn } from '../one-action.ts'

it('asks for what the mode of a CloudFormation action needs', () => {
  const mode = (ActionMode: Json) =>
    placesIn(
      configurationRequiredWhen,
      configured('Deploy', 'CloudFormation', { ActionMode, StackName: 'shop' }),
      inTemplate,
    )
  expect(mode('CREATE_UPDATE')).toEqual(['configuration/TemplatePath', 'configuration/RoleArn'])
  expect(mode('DELETE_ONLY')).toEqual(['configuration/RoleArn'])
  expect(mode('CHANGE_SET_EXECUTE')).toEqual(['configuration/ChangeSetName'])
  expect(mode('CHANGE_SET_REPLACE')).toEqual([
    'configuration/ChangeSetName',
    'configuration/TemplatePath',
    'configuration/RoleArn',
  ])
  expect(mode({ Ref: 'Mode' })).toEqual([])
  expect(mode('#{variables.Mode}')).toEqual([])
  expect(mode('Delete')).toEqual([])
})

it('says when the key is needed', () => {
  const two = build({ inputArtifacts: [{ name: 'Code' }, { name: 'More' }] })
  expect(foundIn(configurationRequiredWhen, two)).toEqual([
    [
      'configuration/PrimarySource',
      'Add “PrimarySource” to the configuration: it is required when there are several input artifacts.',
    ],
  ])
  const perhaps = { 'Fn::If': ['HasMore', { name: 'More' }, { Ref: 'AWS::NoValue' }] }
  expect(
    placesIn(configurationRequiredWhen, build({ inputArtifacts: [{ name: 'Code' }, perhaps] }), inTemplate),
  ).toEqual([])
})

it('asks once where keys can take each other’s place', () => {
  const product = configured('Deploy', 'ServiceCatalog', { ProductId: 'prod-1' })
  expect(placesIn(configurationRequiredWhen, product)).toEqual(['configuration/ConfigurationFilePath'])
  const instances = configured('Deploy', 'EC2', { InstanceTagKey: 'Name', InstanceType: 'EC2' })
  expect(placesIn(configurationRequiredWhen, instances)).toEqual([
    'configuration/TargetDirectory',
    'configuration/PostScript',
  ])
  const regions = configured('Deploy', 'CloudFormationStackInstances', { StackSetName: 'shop', Regions: 'eu-west-1' })
  expect(placesIn(configurationRequiredWhen, regions)).toEqual(['configuration/DeploymentTargets'])
})
