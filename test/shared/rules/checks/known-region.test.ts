import { expect, it } from 'vitest'
import { knownRegion } from '#shared/rules/checks/known-region.ts'
import { rule, withRule } from '#test/builders/conditions.ts'
import { build, pipeline, stage, store } from '#test/builders/pipeline.ts'
import { fixed, found, foundAt } from '../found.ts'

const { artifactStore: _, ...storeless } = pipeline([stage('Build', [build()])])
const running = (region: string) => pipeline([stage('Build', [build({ region })])])

it('finds Regions of actions, of stores and of rules that are none', () => {
  expect(found(knownRegion, running('frankfurt'))).toEqual([
    ['/stages/1/actions/0/region', 'Write the code of a Region, such as eu-west-1: AWS has none named “frankfurt”.'],
  ])
  expect(foundAt(knownRegion, { ...storeless, artifactStores: { 'eu-west-1': store, ireland: store } })).toEqual([
    '/artifactStores/ireland',
  ])
  expect(foundAt(knownRegion, withRule(rule('CodeBuild', {}, { region: 'euwest' })))).toEqual([
    '/stages/1/beforeEntry/conditions/0/rules/0/region',
  ])
})

it.each([
  ['eu-west1', 'eu-west-1'],
  ['EU-WEST-1', 'eu-west-1'],
  ['eu-west-1a', 'eu-west-1'],
  ['eu_central_1', 'eu-central-1'],
])('repairs %s', (wrong, right) => {
  expect(fixed(knownRegion, running(wrong))).toEqual(running(right))
})

it.each(['eu-west-1', 'us-gov-west-1', 'cn-northwest-1', 'ap-southeast-9', 'us-iso-east-1', '#{variables.Region}'])(
  'says nothing of %s',
  (region) => {
    expect(foundAt(knownRegion, running(region))).toEqual([])
  },
)

it('renames the key of a store', () => {
  const stores = (region: string) => ({ ...storeless, artifactStores: { [region]: store } })
  expect(fixed(knownRegion, stores('eu-west1'))).toEqual(stores('eu-west-1'))
})

it('knows nothing of Regions that CloudFormation knows', () => {
  const open = pipeline([stage('Build', [build({ region: { Ref: 'AWS::Region' } })])])
  expect(foundAt(knownRegion, open)).toEqual([])
  expect(foundAt(knownRegion, { ...storeless, artifactStores: { 'Fn::If': ['A', {}, {}] } })).toEqual([])
  expect(foundAt(knownRegion, { ...storeless, artifactStores: { '{"Ref":"AWS::Region"}': store } })).toEqual([])
})
