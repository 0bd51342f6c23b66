import type { Catalog } from '#shared/catalog/index.ts'
import { type Change, diffPipelines } from '#shared/diff/index.ts'
import type { JsonObject } from '#shared/model/json.ts'
import { tagsMember } from '#shared/model/schema/schema-at.ts'
import { comparable } from './comparable.ts'
import type { Deployable } from './deployable.ts'
import { secretKeysOf, withoutSecrets } from './secrets.ts'

/** A pipeline as it is at a target. */
export interface RemotePipeline {
  readonly declaration: JsonObject
  readonly version: number
  readonly pipelineArn?: string
  /** Without those that AWS sets itself; absent where they could not be read. */
  readonly tags?: Readonly<Record<string, string>>
}

/**
 * What a push of the document would change. Versions, what the service fills in and masked secrets are no difference,
 * and no secret is told. Tags are told by their keys, where the document speaks of them.
 */
export function differencesFrom(
  remote: Pick<RemotePipeline, 'declaration' | 'tags'>,
  local: Pick<Deployable, 'declaration' | 'tags'>,
  { region, catalog }: { readonly region: string; readonly catalog: Catalog },
): readonly Change[] {
  const keysOf = secretKeysOf([remote.declaration, local.declaration], catalog)
  const areTagsKnown = remote.tags !== undefined && local.tags !== undefined
  // Where the document leaves the type to the service, any is right.
  const isTyped = [remote, local].every(({ declaration }) => declaration.pipelineType !== undefined)
  const side = ({ declaration, tags = {} }: Pick<Deployable, 'declaration' | 'tags'>) => {
    const { pipelineType, ...plain } = comparable(withoutSecrets(declaration, keysOf), region)
    return {
      ...plain,
      ...(isTyped && pipelineType !== undefined ? { pipelineType } : {}),
      ...(areTagsKnown && Object.keys(tags).length > 0 ? { [tagsMember]: tags } : {}),
    }
  }
  return diffPipelines(side(remote), side(local))
}
