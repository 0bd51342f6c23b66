import { expect, it } from 'vitest'
import { crossAccountKey } from '#shared/rules/checks/cross-account-key.ts'
import { build, pipeline, stage, store } from '#test/builders/pipeline.ts'
import { found, foundAt } from '../found.ts'

const foreign = 'arn:aws:iam::999999999999:role/work'
const key = 'arn:aws:kms:eu-west-1:123456789012:key/1234abcd'
const of = (id: string | undefined, more = {}) =>
  pipeline([stage('Build', [build({ roleArn: foreign, ...more })])], {
    artifactStore: { ...store, ...(id === undefined ? {} : { encryptionKey: { id, type: 'KMS' } }) },
  })

it('finds a store without key of its own', () => {
  expect(found(crossAccountKey, of(undefined))).toEqual([
    [
      '/artifactStore/encryptionKey',
      'Encrypt the artifacts with a KMS key of your own: action “Compile” runs in account 999999999999, which cannot use the key that AWS manages.',
    ],
  ])
})

it.each([
  'alias/artifacts',
  'arn:aws:kms:eu-west-1:123456789012:alias/artifacts',
  '1234abcd-12ab-34cd-56ef-1234567890ab',
])('finds %s, which means nothing elsewhere', (id) => {
  expect(found(crossAccountKey, of(id))).toEqual([
    [
      '/artifactStore/encryptionKey/id',
      'Name the key by its ARN: action “Compile” runs in account 999999999999, where an alias or a mere key ID means nothing.',
    ],
  ])
})

it('looks at the store of the action’s Region', () => {
  const { artifactStore: _, ...storeless } = of(undefined, { region: 'us-east-1' })
  const good = { ...store, encryptionKey: { id: key, type: 'KMS' } }
  expect(foundAt(crossAccountKey, { ...storeless, artifactStores: { 'eu-west-1': good, 'us-east-1': store } })).toEqual(
    ['/artifactStores/us-east-1/encryptionKey'],
  )
  expect(foundAt(crossAccountKey, { ...storeless, artifactStores: { 'eu-west-1': store, 'us-east-1': good } })).toEqual(
    [],
  )
})

it('is content with the ARN of a key, with one account, and with actions that need no artifact', () => {
  expect(foundAt(crossAccountKey, of(key))).toEqual([])
  expect(foundAt(crossAccountKey, of(undefined, { roleArn: 'arn:aws:iam::123456789012:role/other' }))).toEqual([])
  expect(foundAt(crossAccountKey, of(undefined, { inputArtifacts: [] }))).toEqual([])
})
