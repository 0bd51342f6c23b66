import { isList, isObject, type Json, type JsonObject } from '#shared/model/json.ts'
import { cloudFormationMember } from '#shared/model/schema/schema-at.ts'
import type { Location } from '#shared/model/location.ts'

/** Where a template lists the transitions that are disabled when the pipeline is made. */
export const transitionsLocation: Location = [cloudFormationMember, 'DisableInboundStageTransitions']

/** The entry that keeps executions out of a stage, and its place in the list. */
export function disabledTransition(
  list: Json | undefined,
  stage: string,
): { readonly index: number; readonly entry: JsonObject } | undefined {
  if (!isList(list)) return undefined
  const index = list.findIndex((item) => isObject(item) && item.StageName === stage)
  const entry = list[index]
  return isObject(entry) ? { index, entry } : undefined
}

/** The list with the way into a stage closed, for a reason that the service takes. */
export function withTransitionDisabled(list: Json | undefined, stage: string): readonly Json[] {
  return [...(isList(list) ? list : []), { StageName: stage, Reason: 'Disabled in the template.' }]
}
