import type { Catalog } from '#shared/catalog/index.ts'
import { isObject, type Json, type JsonObject, member, sameJson } from '#shared/model/json.ts'
import type { Location } from '#shared/model/location.ts'
import { type Action, readAction, readPipeline, type Stage } from '#shared/model/pipeline.ts'
import { literal } from '#shared/model/value.ts'
import { isMasked, secretKeys } from '#shared/rules/index.ts'
import { mapActions } from './actions.ts'

/** What CodePipeline shows instead of a secret. */
const mask = '****'

/** A secret in the configuration of an action. */
export interface Secret {
  readonly stage: Stage
  readonly action: Action
  readonly key: string
  readonly location: Location
  readonly isMasked: boolean
}

/** Which settings of an action hold secrets: what the catalog says, and whatever somebody has masked. */
export type SecretKeys = (action: Pick<Action, 'type' | 'configuration'>) => readonly string[]

/** The settings that hold secrets in some declarations of one pipeline. */
export function secretKeysOf(declarations: readonly JsonObject[], catalog: Catalog): SecretKeys {
  const masked = new Map<string, Set<string>>()
  const typeKey = ({ type }: Pick<Action, 'type'>) => JSON.stringify(type)
  const actions = declarations.flatMap((one) => readPipeline(one).stages.flatMap((stage) => stage.actions))
  for (const action of actions) {
    const keys = masked.get(typeKey(action)) ?? new Set()
    for (const [key, value] of Object.entries(action.configuration)) if (isMaskedValue(value)) keys.add(key)
    masked.set(typeKey(action), keys)
  }
  return (action) => [...new Set([...secretKeys(catalog.find(action.type)), ...(masked.get(typeKey(action)) ?? [])])]
}

/** Every secret that is written in a declaration, be it as its mask. */
export function secretsIn(declaration: JsonObject, keysOf: SecretKeys): readonly Secret[] {
  return readPipeline(declaration).stages.flatMap((stage, s) =>
    stage.actions.flatMap((action, a) =>
      keysOf(action).flatMap((key): readonly Secret[] => {
        const value = member(action.configuration, key)
        if (value === undefined) return []
        const location = ['stages', s, 'actions', a, 'configuration', key]
        return [{ stage, action, key, location, isMasked: isMaskedValue(value) }]
      }),
    ),
  )
}

/** The declaration with a mask for every secret, so that it can be shown and compared. */
export function withoutSecrets(declaration: JsonObject, keysOf: SecretKeys): JsonObject {
  return mapActions(declaration, (action) => {
    const { configuration } = action
    if (!isObject(configuration)) return action
    const keys = keysOf(readAction(action)).filter((key) => Object.hasOwn(configuration, key))
    if (keys.length === 0) return action
    return { ...action, configuration: { ...configuration, ...Object.fromEntries(keys.map((key) => [key, mask])) } }
  })
}

/** The action of a declaration that has the same name in a stage of the same name. */
export function namesake(declaration: JsonObject, { stage, action }: Pick<Secret, 'stage' | 'action'>) {
  return readPipeline(declaration)
    .stages.find(({ name }) => name !== undefined && name === stage.name)
    ?.actions.find(({ name }) => name !== undefined && name === action.name)
}

/** Whether a secret is written just so at the same place of another declaration. */
export function isWrittenAlike(secret: Secret, other: JsonObject): boolean {
  const found = namesake(other, secret)
  return found !== undefined && sameJson(member(found.configuration, secret.key), valueOf(secret))
}

function valueOf({ action, key }: Secret): Json | undefined {
  return member(action.configuration, key)
}

function isMaskedValue(value: Json | undefined): boolean {
  return isMasked(literal(value) ?? '')
}
