import { createHash } from 'node:crypto'
import { copyFile, link, mkdir, rm } from 'node:fs/promises'
import { basename, dirname, join } from 'node:path'
import { isObject, type Json, member } from '#shared/model/json.ts'
import { literal } from '#shared/model/value.ts'

/** Where an artifact is in the store of its pipeline. */
export interface ArtifactLocation {
  readonly bucket: string
  readonly key: string
}

/** The bucket that a pipeline keeps its artifacts in: the only one, or that of a Region. */
export function artifactBucket(declaration: Json, region?: string): string | undefined {
  const stores = member(declaration, 'artifactStores')
  const ofRegion = isObject(stores)
    ? ((region === undefined ? undefined : stores[region]) ?? Object.values(stores)[0])
    : undefined
  return literal(member(member(declaration, 'artifactStore') ?? ofRegion, 'location'))
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

/** The file behind an object of a bucket that nothing is bound to. */
export function storedFile(dataFolder: string, { bucket, key }: ArtifactLocation): string {
  return join(dataFolder, 'buckets', bucket, key)
}

/** Puts a kept artifact into the store, as a second name of the same file where the system has that. */
export async function putInStore(dataFolder: string, file: string, location: ArtifactLocation): Promise<void> {
  const stored = storedFile(dataFolder, location)
  await mkdir(dirname(stored), { recursive: true, mode: 0o700 })
  await rm(stored, { force: true })
  try {
    await link(join(dataFolder, file), stored)
  } catch {
    // Not every file system knows second names.
    await copyFile(join(dataFolder, file), stored)
  }
}
