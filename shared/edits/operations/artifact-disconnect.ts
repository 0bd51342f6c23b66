import * as v from 'valibot'
import { isObject, type Json, type JsonObject } from '#shared/model/json.ts'
import { defineEdit, refuse } from '../edit.ts'
import { actionReference, artifactName, findAction } from '../places.ts'
import { updateAt } from '../update.ts'

/**
 * Takes an artifact away from an action that takes it in. Said of the action that puts it out, it takes it away from
 * all that take it in; the output itself stays.
 */
export const artifactDisconnect = defineEdit({
  id: 'artifact.disconnect',
  parameters: v.strictObject({ artifact: artifactName, from: actionReference }),
  apply(declaration, { artifact, from }) {
    const found = findAction(declaration, from)
    if ('refused' in found) return found
    if (found.action.inputs.some(({ name }) => name === artifact)) {
      return { declaration: withoutInput(declaration, found.stageIndex, found.index, artifact) }
    }
    if (!found.action.outputs.some(({ name }) => name === artifact)) {
      return refuse(`Action ${found.action.label} neither takes nor puts out “${artifact}”.`)
    }
    let result = declaration
    for (const [s, stage] of found.pipeline.stages.entries()) {
      for (const [a, action] of stage.actions.entries()) {
        if (action.inputs.some(({ name }) => name === artifact)) result = withoutInput(result, s, a, artifact)
      }
    }
    return result === declaration ? refuse(`No action takes “${artifact}”.`) : { declaration: result }
  },
})

function withoutInput(declaration: JsonObject, stage: number, action: number, artifact: string): JsonObject {
  return updateAt(declaration, ['stages', stage, 'actions', action, 'inputArtifacts'], (list) =>
    Array.isArray(list) ? list.filter((item: Json) => !isObject(item) || item.name !== artifact) : [],
  )
}
