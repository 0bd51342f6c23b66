import { expect, it } from 'vitest'
import type { Json } from '#shared/model/json.ts'
import { configurationRequired } from '#shared/rules/checks/configuration-required.ts'
import { action, build } from '#test/builders/pipeline.ts'
import { configured, fixedIn, foundIn, inTemplate, placesIn } from '../one-action.ts'

it('finds a required key that is missing', () => {
  expect(foundIn(configurationRequired, build({ configuration: {} }))).toEqual([
    ['configuration/ProjectName', 'Add “ProjectName” to the configuration: AWS CodeBuild requires it.'],
  ])
  expect(placesIn(configurationRequired, action('Source', 'CodeCommit'))).toEqual([
    'configuration/RepositoryName',
    'configuration/BranchName',
  ])
})

it('offers the values that there are', () => {
  const deploy = configured('Deploy', 'S3', { BucketName: 'shop' })
  expect(placesIn(configurationRequired, deploy)).toEqual(['configuration/Extract'])
  expect(fixedIn(configurationRequired, deploy)).toMatchObject({
    configuration: { BucketName: 'shop', Extract: 'true' },
  })
})

it('knows a key that CloudFormation leaves out, and does not guess where it may', () => {
  const named = (ProjectName: Json) =>
    placesIn(configurationRequired, build({ configuration: { ProjectName } }), inTemplate)
  expect(named({ Ref: 'AWS::NoValue' })).toEqual(['configuration/ProjectName'])
  expect(named({ Ref: 'Project' })).toEqual([])
  expect(named({ 'Fn::If': ['IsNew', 'shop', { Ref: 'AWS::NoValue' }] })).toEqual([])
  const elsewhere = (configuration: Json) => placesIn(configurationRequired, build({ configuration }), inTemplate)
  expect(elsewhere({ 'Fn::Transform': { Name: 'Configure' } })).toEqual([])
  expect(elsewhere({ 'Fn::If': ['IsNew', {}, { ProjectName: 'shop' }] })).toEqual([])
})

it('says nothing of types that nobody here knows', () => {
  const own = { category: 'Build', owner: 'Custom', provider: 'Mine', version: '1' }
  expect(placesIn(configurationRequired, { name: 'A', actionTypeId: own })).toEqual([])
})
