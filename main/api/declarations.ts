import type { PipelineDeclaration } from '@aws-sdk/client-codepipeline'
import type { PipelineRow } from '#main/engine/index.ts'
import type { Catalog } from '#shared/catalog/catalog.ts'
import { isList, isObject, type Json, type JsonObject, member, sameJson } from '#shared/model/json.ts'
import { readPipeline } from '#shared/model/pipeline.ts'
import { isMasked, secretKeys } from '#shared/rules/index.ts'
import { withoutSecrets } from './configuration.ts'

/** A declaration as the API gives it: with its version, and with asterisks for secrets. */
export function shownDeclaration(declaration: JsonObject, version: number, catalog: Catalog): PipelineDeclaration {
  const shown = mapActions(declaration, (raw) => {
    const [action] = readPipeline({ stages: [{ name: 'x', actions: [raw] }] }).stages[0]?.actions ?? []
    const secrets = action ? secretKeys(catalog.find(action.type)) : []
    const configuration = member(raw, 'configuration')
    if (!isObject(raw) || !isObject(configuration) || !secrets.some((key) => Object.hasOwn(configuration, key)))
      return raw
    return { ...raw, configuration: withoutSecrets(configuration, secrets) }
  })
  // It has passed the limits of the model when it was stored.
  return { ...shown, version } as unknown as PipelineDeclaration
}

/**
 * A declaration that was read with asterisks, with the secrets that they stand for: those of actions in which nothing
 * else changed (UG/pipeline-requirements).
 */
export function withSecrets(declaration: JsonObject, stored: PipelineRow | undefined): JsonObject {
  const known = new Map<string, JsonObject>()
  eachAction(stored?.declaration ?? {}, (stage, raw) => known.set(placeOf(stage, raw), raw))
  return mapActions(declaration, (raw, stage) => {
    const before = isObject(raw) ? known.get(placeOf(stage, raw)) : undefined
    const configuration = member(raw, 'configuration')
    const kept = member(before, 'configuration')
    if (!isObject(raw) || !before || !isObject(configuration) || !isObject(kept)) return raw
    const restored = Object.fromEntries(
      Object.entries(configuration).map(([key, value]) => [
        key,
        typeof value === 'string' && isMasked(value) && Object.hasOwn(kept, key) ? (kept[key] ?? value) : value,
      ]),
    )
    const candidate = { ...raw, configuration: restored }
    return sameJson(candidate, before) ? candidate : raw
  })
}

function placeOf(stage: Json, action: JsonObject): string {
  return JSON.stringify([member(stage, 'name'), action.name])
}

function mapActions(declaration: JsonObject, change: (action: Json, stage: Json) => Json): JsonObject {
  const { stages } = declaration
  if (!isList(stages)) return declaration
  return {
    ...declaration,
    stages: stages.map((stage) => {
      const actions = member(stage, 'actions')
      return isObject(stage) && isList(actions)
        ? { ...stage, actions: actions.map((action) => change(action, stage)) }
        : stage
    }),
  }
}

function eachAction(declaration: JsonObject, visit: (stage: Json, action: JsonObject) => void): void {
  mapActions(declaration, (action, stage) => {
    if (isObject(action)) visit(stage, action)
    return action
  })
}
