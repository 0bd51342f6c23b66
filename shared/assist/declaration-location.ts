import type { DocumentPipeline, ReadDocument } from '#shared/codecs/codec.ts'
import type { Location } from '#shared/model/location.ts'
import { cloudFormationMember, schemaAt } from '#shared/model/schema/schema-at.ts'

/** The pipeline and the place in its declaration that a path through the text means. */
export function declarationLocation(
  path: Location,
  { format, pipelines }: ReadDocument,
): { readonly pipeline: DocumentPipeline; readonly location: Location } | undefined {
  if (format === 'codepipeline-json') {
    const pipeline = pipelines[0]
    if (!pipeline) return undefined
    if (path[0] === 'pipeline') return { pipeline, location: path.slice(1) }
    return path[0] === 'metadata' || path[0] === 'tags' ? undefined : { pipeline, location: path }
  }
  const [resources, id, properties, ...rest] = path
  const pipeline = resources === 'Resources' ? pipelines.find(({ key }) => key === id) : undefined
  if (!pipeline || properties !== 'Properties') return undefined
  return { pipeline, location: fromProperties(rest) }
}

/** A path through `Properties` as one through the declaration. */
function fromProperties(path: Location): Location {
  const [first, ...rest] = path
  if (typeof first === 'string' && Object.hasOwn(schemaAt([cloudFormationMember])?.properties ?? {}, first)) {
    return [cloudFormationMember, ...path]
  }
  if (first === 'ArtifactStores') {
    const [index, store, ...inner] = rest
    if (index === undefined) return ['artifactStores']
    return store === 'ArtifactStore'
      ? ['artifactStores', anyRegion, ...lowered(inner, ['artifactStores', anyRegion])]
      : ['artifactStores', anyRegion]
  }
  return lowered(path, [])
}

/** Stands for the Region of an entry of `ArtifactStores`. */
export const anyRegion = '*'

function lowered(path: Location, from: Location): Location {
  const location = [...from]
  for (const part of path) {
    const isMember = typeof part === 'string' && schemaAt(location)?.properties !== undefined
    location.push(isMember ? part.charAt(0).toLowerCase() + part.slice(1) : part)
  }
  return location.slice(from.length)
}
