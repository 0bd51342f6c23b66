import { createHash } from 'node:crypto'
import { basename, join } from 'node:path'
import { isObject, type Json, member } from '#shared/model/json.ts'
import { literal } from '#shared/model/value.ts'
import { accountOf, type Bindings, regionOf } from '../bindings.ts'

/** Where an artifact is in the store of its pipeline. */
export interface ArtifactLocation {
  readonly bucket: string
  readonly key: string
}

/** What an action keeps its artifacts in. */
export interface ArtifactStore {
  readonly bucket: string
  readonly encryptionKey?: { readonly id: string; readonly type: 'KMS' }
}

/** The bucket that a pipeline keeps its artifacts in: the only one, or that of a Region. */
export function artifactBucket(declaration: Json, region?: string): string | undefined {
  return literal(member(storeOf(declaration, region), 'location'))
}

/** The store of an action; where only CloudFormation knows its bucket, one like those that the console makes. */
export function artifactStoreOf(declaration: Json, region: string | undefined, bindings: Bindings): ArtifactStore {
  const id = literal(member(member(storeOf(declaration, region), 'encryptionKey'), 'id'))
  return {
    bucket: artifactBucket(declaration, region) ?? `codepipeline-${regionOf(bindings)}-${accountOf(bindings)}`,
    ...(id !== undefined && { encryptionKey: { id, type: 'KMS' } }),
  }
}

/** The file of an artifact that an action makes, relative to the data folder. */
export function artifactFile(pipelineExecutionId: string, actionExecutionId: string, artifact: string): string {
  return join('artifacts', pipelineExecutionId, actionExecutionId, `${basename(artifact)}.zip`)
}

/**
 * Where the file of an artifact is in the store: as in AWS under the shortened names of pipeline and artifact
 * (UG/welcome-introducing-artifacts), and what follows is the same whenever it is asked for.
 */
export function artifactLocation(
  bucket: string,
  pipelineName: string,
  { artifact, file }: { readonly artifact: string; readonly file: string },
): ArtifactLocation {
  const id = createHash('sha256').update(file).digest('base64url').replaceAll(/[-_]/g, '0').slice(0, 7)
  // A name of nothing but full stops would mean another folder.
  const folder = pipelineName.slice(0, 20).replace(/^\.+$/, '_')
  return { bucket, key: `${folder}/${artifact.slice(0, 10)}/${id}` }
}

function storeOf(declaration: Json, region: string | undefined): Json | undefined {
  const stores = member(declaration, 'artifactStores')
  const ofRegion = isObject(stores)
    ? ((region === undefined ? undefined : stores[region]) ?? Object.values(stores)[0])
    : undefined
  return member(declaration, 'artifactStore') ?? ofRegion
}
