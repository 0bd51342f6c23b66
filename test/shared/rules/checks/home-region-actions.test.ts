import { expect, it } from 'vitest'
import { homeRegionActions } from '#shared/rules/checks/home-region-actions.ts'
import { bare, build, source, stage, store } from '#test/builders/pipeline.ts'
import { fixed, found, foundAt } from '../found.ts'

const from = (...regions: readonly string[]) =>
  bare([
    stage(
      'Source',
      regions.map((region, index) =>
        source({ name: `Checkout-${index}`, region, outputArtifacts: [{ name: `Code${index}` }] }),
      ),
    ),
    stage('Build', [build({ region: 'us-east-1' })]),
  ])

it('finds two sources in different Regions', () => {
  expect(found(homeRegionActions, from('eu-west-1', 'us-east-1'))).toEqual([
    [
      '/stages/0/actions/1/region',
      'Remove the Region of action “Checkout-1”, or make it eu-west-1 as elsewhere: it can run only in the pipeline’s own Region.',
    ],
  ])
})

it('finds a source in a Region without store, and removes its Region', () => {
  const { artifactStore: _, ...storeless } = from('eu-west-1')
  const wrong = { ...storeless, artifactStores: { 'us-east-1': store } }
  expect(found(homeRegionActions, wrong)).toEqual([
    [
      '/stages/0/actions/0/region',
      'Remove the Region of action “Checkout-0”: it runs in the pipeline’s own Region, and eu-west-1 has not even an artifact store.',
    ],
  ])
  expect(foundAt(homeRegionActions, fixed(homeRegionActions, wrong))).toEqual([])
})

it('looks at custom types too', () => {
  const own = (name: string, region: string) =>
    build({ name, region, actionTypeId: { category: 'Test', owner: 'Custom', provider: 'Mine', version: '1' } })
  const mixed = bare([stage('Source', [source({ region: 'eu-west-1' })]), stage('Test', [own('A', 'us-east-1')])])
  expect(foundAt(homeRegionActions, mixed)).toEqual(['/stages/1/actions/0/region'])
})

it('is content with one Region, which may be the pipeline’s', () => {
  expect(foundAt(homeRegionActions, from('eu-west-1', 'eu-west-1'))).toEqual([])
  expect(foundAt(homeRegionActions, from())).toEqual([])
})
