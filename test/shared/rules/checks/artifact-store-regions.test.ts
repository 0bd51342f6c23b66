import { expect, it } from 'vitest'
import type { Json } from '#shared/model/json.ts'
import { artifactStoreRegions } from '#shared/rules/checks/artifact-store-regions.ts'
import { pipeline, stage, store } from '#test/builders/pipeline.ts'
import { foundAt } from '../found.ts'

const dialect = { dialect: 'cloudformation' } as const
const withStores = (artifactStores: Json) => {
  const { artifactStore: _, ...rest } = pipeline([stage('Build', [])], { artifactStores })
  return rest
}

it('finds a list of stores in a template that could not be read by Region', () => {
  const list = [
    { Region: 'us-east-1', ArtifactStore: store },
    { Region: 'us-east-1', ArtifactStore: store },
  ]
  expect(foundAt(artifactStoreRegions, withStores(list), dialect)).toEqual(['/artifactStores'])
})

it('is content with stores by Region, and leaves the API’s JSON to its schema', () => {
  expect(foundAt(artifactStoreRegions, withStores({ 'us-east-1': store }), dialect)).toEqual([])
  expect(foundAt(artifactStoreRegions, withStores([]))).toEqual([])
})
