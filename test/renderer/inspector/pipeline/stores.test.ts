import { expect, it } from 'vitest'
import { type JsonObject } from '#shared/model/json.ts'
import { readPipeline } from '#shared/model/pipeline.ts'
import { perRegion, regionsInUse, single, withEncryptionKey } from '#renderer/inspector/pipeline/stores.ts'

const arn = 'arn:aws:codeconnections:eu-west-1:123456789012:connection/x'
const source = { category: 'Source', owner: 'AWS', provider: 'CodeStarSourceConnection', version: '1' }

function pipeline(stores: JsonObject) {
  return readPipeline({
    ...stores,
    stages: [
      { name: 'S', actions: [{ name: 'A', actionTypeId: source, configuration: { ConnectionArn: arn } }] },
      { name: 'D', actions: [{ name: 'B', actionTypeId: { category: 'Deploy' }, region: 'us-east-1' }] },
    ],
  })
}

const store = { type: 'S3', location: 'artifacts', encryptionKey: { id: 'k', type: 'KMS' } }
const other = { type: 'S3', location: 'artifacts-us' }

it('takes the Region of the connection for that of the pipeline', () => {
  expect(regionsInUse(pipeline({}))).toEqual(['eu-west-1', 'us-east-1'])
})

it('keeps the one bucket when there is to be one for each Region', () => {
  expect(perRegion(pipeline({ artifactStore: store }))).toEqual({
    artifactStore: undefined,
    artifactStores: { 'eu-west-1': store, 'us-east-1': { type: 'S3', location: '' } },
  })
})

it('brings back the buckets of before, and takes over what happened to the one', () => {
  const before = { 'eu-west-1': store, 'us-east-1': other }
  const one = single(pipeline({ artifactStores: before }))
  expect(one).toEqual({ artifactStore: store, artifactStores: undefined })
  const changed = { ...store, location: 'renamed' }
  expect(perRegion(pipeline({ artifactStore: changed }), before)).toEqual({
    artifactStore: undefined,
    artifactStores: { 'eu-west-1': changed, 'us-east-1': other },
  })
})

it('gives a store another key and takes it away', () => {
  expect(withEncryptionKey(other, 'k')).toEqual({ ...other, encryptionKey: { id: 'k', type: 'KMS' } })
  expect(withEncryptionKey(store, undefined)).toEqual({ type: 'S3', location: 'artifacts' })
})
