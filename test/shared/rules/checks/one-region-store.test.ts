import { expect, it } from 'vitest'
import { oneRegionStore } from '#shared/rules/checks/one-region-store.ts'
import { build, pipeline, stage, store } from '#test/builders/pipeline.ts'
import { found, foundAt } from '../found.ts'

const { artifactStore: _, ...storeless } = pipeline([stage('Build', [build()])])

it('finds stores by Region for one Region', () => {
  expect(found(oneRegionStore, { ...storeless, artifactStores: { 'eu-west-1': store } })).toEqual([
    ['/artifactStores', 'Write “artifactStore” instead: there is a store for eu-west-1 alone.'],
  ])
})

it('is content with several, with artifactStore, and with what CloudFormation knows', () => {
  expect(foundAt(oneRegionStore, { ...storeless, artifactStores: { 'eu-west-1': store, 'us-east-1': store } })).toEqual(
    [],
  )
  expect(foundAt(oneRegionStore, { ...storeless, artifactStore: store })).toEqual([])
  expect(foundAt(oneRegionStore, { ...storeless, artifactStores: { 'Fn::If': ['A', {}, {}] } })).toEqual([])
  expect(foundAt(oneRegionStore, { ...storeless, artifactStores: { '{"Ref":"AWS::Region"}': store } })).toEqual([])
})
