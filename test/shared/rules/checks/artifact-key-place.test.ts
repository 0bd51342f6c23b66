import { expect, it } from 'vitest'
import { artifactKeyPlace } from '#shared/rules/checks/artifact-key-place.ts'
import { build, pipeline, stage, store } from '#test/builders/pipeline.ts'
import { found, foundAt } from '../found.ts'

const { artifactStore: _, ...storeless } = pipeline([stage('Build', [build()])])
const keyed = (region: string, account: string) => ({
  ...store,
  encryptionKey: { id: `arn:aws:kms:${region}:${account}:key/1234abcd`, type: 'KMS' },
})

it('finds a key in another Region than the store', () => {
  const stores = { 'eu-west-1': keyed('eu-west-1', '123456789012'), 'us-east-1': keyed('eu-west-1', '123456789012') }
  expect(found(artifactKeyPlace, { ...storeless, artifactStores: stores })).toEqual([
    [
      '/artifactStores/us-east-1/encryptionKey/id',
      'Take a key of us-east-1: this one is in eu-west-1, and the store is not.',
    ],
  ])
})

it('finds a key of another account than the pipeline’s', () => {
  expect(found(artifactKeyPlace, { ...storeless, artifactStore: keyed('eu-west-1', '999999999999') })).toEqual([
    [
      '/artifactStore/encryptionKey/id',
      'Take a key of account 123456789012, which is the pipeline’s: this one belongs to account 999999999999.',
    ],
  ])
})

it('is content with a key at its place, and knows nothing of mere ids', () => {
  expect(foundAt(artifactKeyPlace, { ...storeless, artifactStore: keyed('eu-west-1', '123456789012') })).toEqual([])
  const mere = { ...store, encryptionKey: { id: '1234abcd', type: 'KMS' } }
  expect(foundAt(artifactKeyPlace, { ...storeless, artifactStores: { 'eu-west-1': mere } })).toEqual([])
})
