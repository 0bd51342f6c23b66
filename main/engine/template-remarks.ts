import { isList, isObject, type JsonObject } from '#shared/model/json.ts'
import { shown } from '#shared/model/value.ts'
import { cloudFormationMember } from '#shared/model/schema/schema-at.ts'

/**
 * What a template says beside its pipeline and a run on this machine does not follow. CloudFormation disables these
 * transitions when it makes a pipeline; here the run would wait for somebody who enables them again.
 */
export function remarksOf(said: JsonObject): readonly string[] {
  const own = said[cloudFormationMember]
  const disabled = isObject(own) ? own['DisableInboundStageTransitions'] : undefined
  return (isList(disabled) ? disabled : []).filter(isObject).map(({ StageName: stage, Reason: reason }) => {
    const why = reason === undefined ? '' : ` (“${shown(reason)}”)`
    return `The template disables the transition into stage ${shown(stage)}${why}: this run goes through it.`
  })
}
