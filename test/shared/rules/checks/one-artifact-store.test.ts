import { expect, it } from 'vitest'
import { oneArtifactStore } from '#shared/rules/checks/one-artifact-store.ts'
import { build, pipeline, stage, store } from '#test/builders/pipeline.ts'
import { found, foundAt } from '../found.ts'

const { artifactStore: _, ...storeless } = pipeline([stage('Build', [build()])])

it('finds a pipeline without store, and one with both kinds', () => {
  expect(found(oneArtifactStore, storeless)).toEqual([
    ['/artifactStore', 'Add “artifactStore”: a pipeline keeps its artifacts in a bucket.'],
  ])
  const both = { ...storeless, artifactStore: store, artifactStores: { 'eu-west-1': store } }
  expect(found(oneArtifactStore, both)).toEqual([['/artifactStores', 'Keep either artifactStore or artifactStores.']])
})

it('is content with either', () => {
  expect(foundAt(oneArtifactStore, { ...storeless, artifactStore: store })).toEqual([])
  expect(foundAt(oneArtifactStore, { ...storeless, artifactStores: { 'eu-west-1': store } })).toEqual([])
})
