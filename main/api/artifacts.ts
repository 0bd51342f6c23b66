import type { ArtifactDetail } from '@aws-sdk/client-codepipeline'
import { artifactBucket, artifactLocation } from '#main/engine/index.ts'
import type { KeptArtifact } from '#shared/execution/journal.ts'
import type { JsonObject } from '#shared/model/json.ts'

/** An artifact with the object that it is in the store. */
export function artifactDetail(
  declaration: JsonObject,
  region: string | undefined,
  kept: KeptArtifact,
): ArtifactDetail {
  const bucket = artifactBucket(declaration, region)
  if (bucket === undefined) return { name: kept.artifact }
  const name = typeof declaration.name === 'string' ? declaration.name : ''
  const { key } = artifactLocation(bucket, name, kept)
  return { name: kept.artifact, s3location: { bucket, key } }
}
