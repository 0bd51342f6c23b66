import type { Catalog } from '#shared/catalog/index.ts'
import type { Change } from '#shared/diff/index.ts'
import { type Json, sameJson } from '#shared/model/json.ts'
import { toPointer, valueAt } from '#shared/model/location.ts'
import { tagsMember } from '#shared/model/schema/schema-at.ts'
import { comparable } from './comparable.ts'
import type { Deployable, Undeployable } from './deployable.ts'
import { differencesFrom, type RemotePipeline } from './differences.ts'
import { isWrittenAlike, namesake, type Secret, secretKeysOf, secretsIn } from './secrets.ts'

/** What a push would do, and what speaks against it. */
export interface PushPlan {
  /** `tag` where nothing but tags differs: an update would end executions that are under way. */
  readonly does: 'create' | 'update' | 'tag' | 'nothing'
  readonly changes: readonly Change[]
  /** Pointers to secrets that the document writes; nobody can tell whether they are those that are stored. */
  readonly secrets: readonly string[]
  readonly tags: TagChanges
  /** Masked secrets that would overwrite real ones. */
  readonly refusals: readonly Undeployable[]
  /** That the document does not come from what is there now, in a sentence. */
  readonly conflict?: string
}

export interface TagChanges {
  readonly set: Readonly<Record<string, string>>
  readonly remove: readonly string[]
}

/** Compares a document with what is at the target; `undefined` where there is no such pipeline yet. */
export function planPush(
  local: Deployable,
  remote: RemotePipeline | undefined,
  context: { readonly region: string; readonly catalog: Catalog },
): PushPlan {
  const there = remote ?? { declaration: { stages: [] }, tags: {} }
  const changes = differencesFrom(there, local, context)
  const keysOf = secretKeysOf([there.declaration, local.declaration], context.catalog)
  const all = secretsIn(local.declaration, keysOf)
  const secrets = remote ? all.filter((secret) => !secret.isMasked && !isWrittenAlike(secret, remote.declaration)) : []
  const isOfTags = ({ path }: Change) => path.startsWith(`/${tagsMember}`)
  const updates = secrets.length > 0 || !changes.every(isOfTags)
  const does = !remote ? 'create' : updates ? 'update' : changes.length > 0 ? 'tag' : 'nothing'
  const conflict = remote && does !== 'nothing' ? conflictOf(local, remote) : undefined
  return {
    does,
    changes,
    secrets: secrets.map(({ location }) => toPointer(location)),
    tags: tagChanges(local.tags, there.tags),
    refusals: does === 'create' || does === 'update' ? lostSecrets(all, local, remote, context.region) : [],
    ...(conflict === undefined ? {} : { conflict }),
  }
}

function conflictOf({ origin }: Deployable, { version, pipelineArn }: RemotePipeline): string | undefined {
  if (origin.pipelineArn !== undefined && pipelineArn !== undefined && origin.pipelineArn !== pipelineArn) {
    return `The document was pulled from ${origin.pipelineArn}, and this one is ${pipelineArn}.`
  }
  if (origin.version === undefined || origin.version === version) return undefined
  return `The document comes from version ${origin.version}, and version ${version} is there now.`
}

/** CodePipeline keeps what a mask stands for only in an action that says what it said before, in the same stage. */
function lostSecrets(
  secrets: readonly Secret[],
  local: Deployable,
  remote: RemotePipeline | undefined,
  region: string,
): readonly Undeployable[] {
  const [fresh, old] = [local, remote].map((side) => comparable(side?.declaration ?? {}, region))
  const isKept = (secret: Secret) => {
    const action: Json | undefined = valueAt(fresh, secret.location.slice(0, 4))
    const before = namesake(old ?? {}, secret)
    return before !== undefined && sameJson(action, before.raw)
  }
  return secrets
    .filter((secret) => secret.isMasked && !isKept(secret))
    .map(({ stage, action, key, location }) => ({
      location,
      message: `Write the secret for “${key}” of action ${action.label} in stage ${stage.label}: the asterisks would become the secret, because ${remote ? 'the action is not as it is there' : 'no such pipeline is there yet'}.`,
    }))
}

function tagChanges(wanted: Deployable['tags'], there: RemotePipeline['tags']): TagChanges {
  if (wanted === undefined || there === undefined) return { set: {}, remove: [] }
  return {
    set: Object.fromEntries(Object.entries(wanted).filter(([key, value]) => there[key] !== value)),
    remove: Object.keys(there).filter((key) => !Object.hasOwn(wanted, key)),
  }
}
