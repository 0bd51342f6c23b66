import { expect, it } from 'vitest'
import { regionStoreUsed } from '#shared/rules/checks/region-store-used.ts'
import { bare, build, source, stage, store } from '#test/builders/pipeline.ts'
import { found, foundAt } from '../found.ts'

const of = (stores: readonly string[], sourceRegion: string | undefined, ...regions: readonly string[]) => {
  const { artifactStore: _, ...storeless } = bare([
    stage('Source', [source(sourceRegion === undefined ? {} : { region: sourceRegion })]),
    stage(
      'Build',
      regions.map((region, index) => build({ name: `Compile-${index}`, region })),
    ),
  ])
  return { ...storeless, artifactStores: Object.fromEntries(stores.map((region) => [region, store])) }
}

it('finds a store for a Region where nothing runs', () => {
  const three = ['eu-west-1', 'us-east-1', 'us-west-2']
  expect(found(regionStoreUsed, of(three, 'eu-west-1', 'us-east-1'))).toEqual([
    ['/artifactStores/us-west-2', 'Remove the store for us-west-2: no action runs there.'],
  ])
  expect(found(regionStoreUsed, of(three, undefined, 'us-east-1'))).toEqual([
    [
      '/artifactStores/eu-west-1',
      'Remove the store for eu-west-1 unless it is the pipeline’s own Region: no action runs there.',
    ],
    [
      '/artifactStores/us-west-2',
      'Remove the store for us-west-2 unless it is the pipeline’s own Region: no action runs there.',
    ],
  ])
})

it('takes the one that is left for that of the pipeline’s own Region', () => {
  expect(foundAt(regionStoreUsed, of(['eu-west-1', 'us-east-1'], undefined, 'us-east-1'))).toEqual([])
})

it('says nothing where CloudFormation knows of Regions', () => {
  const open = of(['eu-west-1', 'us-east-1', 'us-west-2'], 'eu-west-1')
  const stages = [stage('Source', [source()]), stage('Build', [build({ region: { Ref: 'Region' } })])]
  expect(foundAt(regionStoreUsed, { ...open, stages })).toEqual([])
})
