import { createHash } from 'node:crypto'
import { basename, dirname, join } from 'node:path'
import { isObject, type Json, type JsonObject, member } from '#shared/model/json.ts'
import { literal } from '#shared/model/value.ts'
import { accountOf, type Bindings, regionOf } from '../bindings.ts'

/** An object of an artifact store, in the API's words. */
export interface S3Location {
  readonly bucketName: string
  readonly objectKey: string
}

/** Where the artifacts of one action are kept. */
export interface ArtifactStore {
  readonly bucketName: string
  readonly encryptionKey?: { readonly id: string; readonly type: 'KMS' }
}

/** Where the artifact that an action makes lies in its store: a key as the service makes them, the same each time. */
export function artifactLocation({
  store: { bucketName },
  pipelineName,
  artifact,
  actionExecutionId,
}: {
  readonly store: ArtifactStore
  readonly pipelineName: string
  readonly artifact: string
  readonly actionExecutionId: string
}): S3Location {
  const hash = createHash('sha256').update(`${actionExecutionId}/${artifact}`).digest('base64')
  const folder = pipelineName.slice(0, 20)
  // A pipeline may be called “..”, which as a folder is another one.
  const safe = /^\.+$/.test(folder) ? folder.replaceAll('.', '_') : folder
  const objectKey = `${safe}/${artifact.slice(0, 10)}/${hash.replaceAll(/[^A-Za-z0-9]/g, '').slice(0, 7)}`
  return { bucketName, objectKey }
}

/** Where a kept artifact lies, relative to the data folder. */
export function keptFile(pipelineExecutionId: string, actionExecutionId: string, artifact: string): string {
  return join('artifacts', pipelineExecutionId, actionExecutionId, `${basename(artifact)}.zip`)
}

/** The action execution that made an artifact, which its file tells. */
export function makerOf(file: string): string {
  return basename(dirname(file))
}

/** The store of an action: that of its Region where there are several. */
export function artifactStoreOf(pipeline: JsonObject, region: string | undefined, bindings: Bindings): ArtifactStore {
  const { artifactStore, artifactStores } = pipeline
  const store = artifactStore ?? (isObject(artifactStores) ? storeIn(artifactStores, [region, regionOf(bindings)]) : {})
  const bucketName = literal(member(store, 'location'))
  const key = literal(member(member(store, 'encryptionKey'), 'id'))
  return {
    // Where only CloudFormation knows the bucket: one like those that the console makes.
    bucketName: bucketName ?? `codepipeline-${regionOf(bindings)}-${accountOf(bindings)}`,
    ...(key !== undefined && { encryptionKey: { id: key, type: 'KMS' } }),
  }
}

function storeIn(stores: JsonObject, regions: readonly (string | undefined)[]): Json | undefined {
  const region = regions.find((name) => name !== undefined && Object.hasOwn(stores, name))
  return region === undefined ? Object.values(stores)[0] : stores[region]
}
