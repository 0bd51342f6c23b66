import { isObject, type Json, type JsonObject, member } from '#shared/model/json.ts'
import { cloudFormationSchema } from '#shared/model/schema/cloudformation-schema.ts'
import { cloudFormationMember } from '#shared/model/schema/schema-at.ts'
import { mapTexts } from './texts.ts'
import { listAt, updateAt, without } from './update.ts'

/** The names that may stand under `$cloudFormation`. */
export const templateOnlyNames: readonly string[] = Object.keys(cloudFormationSchema.properties)

const transitions = 'DisableInboundStageTransitions'

/** Lets the transitions that a template disables follow a stage to its new name. */
export function renamingTransitions(declaration: JsonObject, from: string, to: string): JsonObject {
  return withTransitions(declaration, (list) =>
    list.map((item) => {
      const stage = member(item, 'StageName')
      if (!isObject(item) || stage === undefined) return item
      const renamed = mapTexts(stage, (text) => (text === from ? to : text))
      return renamed === stage ? item : { ...item, StageName: renamed }
    }),
  )
}

/** Takes away the transitions into a stage, and with the last of them the whole list. */
export function withoutTransitions(declaration: JsonObject, stage: string): JsonObject {
  return withTransitions(declaration, (list) => list.filter((item) => member(item, 'StageName') !== stage))
}

function withTransitions(declaration: JsonObject, change: (list: readonly Json[]) => readonly Json[]): JsonObject {
  const own = member(declaration, cloudFormationMember)
  const list = listAt(own, transitions)
  const after = change(list)
  if (!isObject(own) || (after.length === list.length && after.every((item, i) => item === list[i]))) return declaration
  if (after.length > 0) return updateAt(declaration, [cloudFormationMember, transitions], () => after)
  const rest = without(own, transitions)
  return Object.keys(rest).length > 0
    ? { ...declaration, [cloudFormationMember]: rest }
    : without(declaration, cloudFormationMember)
}
