import type { SourceRevision } from '#shared/execution/journal.ts'
import type { SourceResource } from '#shared/bindings/source-resource.ts'

type RevisionType = SourceRevision['revisionType']

/**
 * The revision that a source action takes in place of the newest one, by its type: the key of an object and one of its
 * versions go together.
 */
export type ChosenRevision = Readonly<Partial<Record<RevisionType, string>>>

/** Every type of revision that a start may name. */
export const revisionTypes = [
  'COMMIT_ID',
  'IMAGE_DIGEST',
  'S3_OBJECT_VERSION_ID',
  'S3_OBJECT_KEY',
] as const satisfies readonly RevisionType[]

/** Why the revision that a start names cannot be taken here, as sentences that say what can; empty where it can. */
export function revisionRefusals(resource: SourceResource, chosen: ChosenRevision): readonly string[] {
  const wanted: readonly RevisionType[] = wantedTypes[resource.kind]
  return revisionTypes.flatMap((type) => {
    const value = chosen[type]
    if (value === undefined) return []
    if (!wanted.includes(type)) {
      return [`It takes no revision of type ${type} here, only one of type ${wanted.join(' or ')}.`]
    }
    if (type === 'IMAGE_DIGEST' && !/^sha256:[0-9a-f]{64}$/.test(value)) {
      return [`“${value}” is no digest of an image: that is sha256: and 64 hexadecimal digits.`]
    }
    return []
  })
}

const wantedTypes: Readonly<Record<SourceResource['kind'], readonly RevisionType[]>> = {
  repository: ['COMMIT_ID'],
  image: ['IMAGE_DIGEST'],
  object: ['S3_OBJECT_KEY', 'S3_OBJECT_VERSION_ID'],
}
