import { expect, it } from 'vitest'
import { storeForRegion } from '#shared/rules/checks/store-for-region.ts'
import { approval, bare, build, pipeline, source, stage, store } from '#test/builders/pipeline.ts'
import { found, foundAt } from '../found.ts'

const building = (...regions: readonly string[]) =>
  stage(
    'Build',
    regions.map((region, index) => build({ name: `Compile-${index}`, region })),
  )
const { artifactStore: _, ...storeless } = pipeline([building('eu-west-1', 'us-east-1', 'us-east-1')])

it('finds a Region without store, once', () => {
  expect(found(storeForRegion, { ...storeless, artifactStores: { 'eu-west-1': store } })).toEqual([
    ['/artifactStores/us-east-1', 'Add an artifact store for us-east-1: action “Compile-1” runs there.'],
  ])
})

it('finds one store for actions in several Regions', () => {
  expect(found(storeForRegion, pipeline([building('eu-west-1', 'us-east-1')]))).toEqual([
    [
      '/artifactStore',
      'Replace “artifactStore” by “artifactStores” with a store for each Region: actions run in eu-west-1, us-east-1.',
    ],
  ])
})

it('is content with a store for every Region, and with one Region', () => {
  expect(foundAt(storeForRegion, { ...storeless, artifactStores: { 'eu-west-1': store, 'us-east-1': store } })).toEqual(
    [],
  )
  expect(foundAt(storeForRegion, pipeline([building('eu-west-1', 'eu-west-1')]))).toEqual([])
})

it('leaves sources to another rule, and says nothing of approvals', () => {
  const sources = stage('Source', [source({ region: 'us-east-1' })])
  const { artifactStore: __, ...more } = bare([sources, building('eu-west-1')])
  expect(foundAt(storeForRegion, { ...more, artifactStores: { 'eu-west-1': store } })).toEqual([])
  const asking = stage('Ask', [approval({ region: 'us-east-1' })])
  expect(foundAt(storeForRegion, pipeline([building('eu-west-1'), asking]))).toEqual([])
})

it('knows nothing of stores that CloudFormation knows', () => {
  expect(foundAt(storeForRegion, { ...storeless, artifactStores: { 'Fn::If': ['A', {}, {}] } })).toEqual([])
  expect(foundAt(storeForRegion, { ...storeless, artifactStores: { '{"Ref":"AWS::Region"}': store } })).toEqual([])
  expect(foundAt(storeForRegion, { ...storeless, artifactStores: [] })).toEqual([])
})
