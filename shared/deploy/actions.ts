import { isList, isObject, type Json, type JsonObject } from '#shared/model/json.ts'

/** A declaration with its actions changed; what `change` gives back as it was keeps its identity. */
export function mapActions(
  declaration: JsonObject,
  change: (action: JsonObject, stage: JsonObject) => JsonObject,
): JsonObject {
  const { stages } = declaration
  if (!isList(stages)) return declaration
  return { ...declaration, stages: stages.map((stage) => (isObject(stage) ? mapStage(stage, change) : stage)) }
}

function mapStage(stage: JsonObject, change: (action: JsonObject, stage: JsonObject) => JsonObject): Json {
  const { actions } = stage
  if (!isList(actions)) return stage
  return { ...stage, actions: actions.map((action) => (isObject(action) ? change(action, stage) : action)) }
}
