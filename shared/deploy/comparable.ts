import { isList, isObject, type Json, type JsonObject } from '#shared/model/json.ts'
import { isIntrinsic } from '#shared/model/value.ts'
import { mapActions } from './actions.ts'

/**
 * A declaration without what the service counts or fills in by itself: the version, empty lists, the first run order,
 * the pipeline’s own Region, and defaults. Positions in lists stay.
 */
export function comparable(declaration: JsonObject, region: string): JsonObject {
  const { version: _, ...rest } = declaration
  const pipeline = withoutDefaults(rest, { executionMode: 'SUPERSEDED' })
  const acting = mapActions(pipeline, (action) => comparableAction(action, region))
  const { stages } = acting
  // Stages are told one by one, also where there were none.
  return {
    ...Object.fromEntries(Object.entries(acting).flatMap(filled)),
    ...(isList(stages) ? { stages: stages.map(withoutEmpty) } : {}),
  }
}

function comparableAction(action: JsonObject, region: string): JsonObject {
  const plain = withoutDefaults(action, { runOrder: 1, region })
  const { environmentVariables: variables } = plain
  if (!isList(variables)) return plain
  return {
    ...plain,
    environmentVariables: variables.map((one) => (isObject(one) ? withoutDefaults(one, { type: 'PLAINTEXT' }) : one)),
  }
}

function withoutDefaults(value: JsonObject, defaults: JsonObject): JsonObject {
  return Object.fromEntries(
    Object.entries(value).filter(([name, part]) => !Object.hasOwn(defaults, name) || part !== defaults[name]),
  )
}

/** A member as far as it says something; none for one that is empty through and through. */
function filled([name, value]: readonly [string, Json]): readonly (readonly [string, Json])[] {
  const part = withoutEmpty(value)
  return isEmpty(part) ? [] : [[name, part]]
}

function withoutEmpty(value: Json): Json {
  if (isIntrinsic(value)) return value
  if (isList(value)) return value.map(withoutEmpty)
  return isObject(value) ? Object.fromEntries(Object.entries(value).flatMap(filled)) : value
}

function isEmpty(value: Json): boolean {
  if (isList(value)) return value.length === 0
  return value === null || (isObject(value) && Object.keys(value).length === 0)
}
