import { isList, isObject, type Json, type JsonObject } from '#shared/model/json.ts'
import { isIntrinsic } from '#shared/model/value.ts'

/** A change of an action's declaration. */
export type ActionChange = (action: JsonObject) => JsonObject

/** What becomes of a function that stands where a part of the declaration is wanted: a stage, a list of actions. */
export type OpaqueChange = (value: Json) => Json

/** Applies a change to every action and, as far as their members are the same, to every rule of a pipeline. */
export function everywhere(declaration: JsonObject, change: ActionChange, opaque: OpaqueChange = same): JsonObject {
  const { stages } = declaration
  if (stages === undefined) return declaration
  return changed(declaration, { stages: each(stages, (stage) => inStage(stage, change, opaque), opaque) })
}

/** The same for one stage. */
export function inStage(stage: JsonObject, change: ActionChange, opaque: OpaqueChange = same): JsonObject {
  const result: Record<string, Json> = {}
  if (stage.actions !== undefined) result.actions = each(stage.actions, change, opaque)
  for (const position of ['beforeEntry', 'onSuccess', 'onFailure']) {
    const group = stage[position]
    if (group === undefined) continue
    result[position] = one(
      group,
      ({ conditions, ...others }) =>
        conditions === undefined ? others : { ...others, conditions: each(conditions, inCondition, opaque) },
      opaque,
    )
  }
  return changed(stage, result)

  function inCondition(condition: JsonObject): JsonObject {
    return condition.rules === undefined ? condition : { ...condition, rules: each(condition.rules, change, opaque) }
  }
}

/** A value changed as an object or as a function; anything else is left for the checks. */
export function one(value: Json, change: (item: JsonObject) => JsonObject, opaque: OpaqueChange = same): Json {
  if (isIntrinsic(value)) return opaque(value)
  return isObject(value) ? changed(value, change(value)) : value
}

/** The items of a list changed one by one; the list itself where none of them became another. */
export function each(list: Json, change: (item: JsonObject) => JsonObject, opaque: OpaqueChange = same): Json {
  if (isIntrinsic(list)) return opaque(list)
  if (!isList(list)) return list
  const items = list.map((item) => one(item, change, opaque))
  return items.some((item, index) => item !== list[index]) ? items : list
}

/** The object with other members; itself when none of them is another. */
export function changed(object: JsonObject, members: JsonObject): JsonObject {
  return Object.entries(members).some(([name, value]) => object[name] !== value) ? { ...object, ...members } : object
}

function same(value: Json): Json {
  return value
}
