import * as v from 'valibot'
import { findActionType } from '#shared/catalog/index.ts'
import type { JsonObject } from '#shared/model/json.ts'
import { defineEdit, type Refusal, refuse } from '../edit.ts'
import { artifactNames } from '../follow-artifact.ts'
import { actionReference, artifactName, type FoundAction, findAction, plainItems } from '../places.ts'
import { uniqueName, updateAt } from '../update.ts'

/** Hands an artifact of one action to another. An action that puts out none yet gets one, named after it. */
export const artifactConnect = defineEdit({
  id: 'artifact.connect',
  parameters: v.strictObject({ from: actionReference, artifact: v.optional(artifactName), to: actionReference }),
  apply(declaration, { from, artifact, to }) {
    const giver = findAction(declaration, from)
    if ('refused' in giver) return giver
    const taker = findAction(declaration, to)
    if ('refused' in taker) return taker
    if (giver.action === taker.action) return refuse('An action cannot take its own output artifact.')
    if (giver.action.opaque || taker.action.opaque) return refuse('This action can only be edited as text.')
    const chosen = choose(declaration, giver, artifact)
    if ('refused' in chosen) return chosen
    if (taker.action.inputs.some(({ name }) => name === chosen.name)) {
      return refuse(`Action ${taker.action.label} already takes “${chosen.name}”.`)
    }
    const inputs = plainItems(taker.action.raw, 'inputArtifacts')
    if ('refused' in inputs) return inputs
    const place = ['stages', taker.stageIndex, 'actions', taker.index, 'inputArtifacts']
    return { declaration: updateAt(chosen.declaration, place, () => [...inputs, { name: chosen.name }]) }
  },
})

function choose(
  declaration: JsonObject,
  { action, stageIndex, index }: FoundAction,
  wanted: string | undefined,
): { name: string; declaration: JsonObject } | Refusal {
  const outputs = action.outputs.flatMap(({ name }) => (name === undefined ? [] : [name]))
  if (wanted !== undefined && outputs.includes(wanted)) return { name: wanted, declaration }
  if (wanted === undefined && outputs.length === 1 && outputs[0] !== undefined) return { name: outputs[0], declaration }
  if (wanted === undefined && outputs.length > 1) {
    return refuse(`Action ${action.label} puts out several artifacts: say which (${outputs.join(', ')}).`)
  }
  const type = findActionType(action.type)
  if (type && action.outputs.length >= type.outputs[1]) {
    return refuse(
      type.outputs[1] === 0
        ? `Action ${action.label} puts out no artifacts: ${type.title} has none.`
        : `Action ${action.label} has no output artifact named “${wanted}”.`,
    )
  }
  if (wanted !== undefined && artifactNames(declaration).has(wanted)) {
    return refuse(`Another action puts out “${wanted}” already.`)
  }
  const outputArtifacts = plainItems(action.raw, 'outputArtifacts')
  if ('refused' in outputArtifacts) return outputArtifacts
  const name =
    wanted ?? uniqueName(action.label.replaceAll(/[^a-zA-Z0-9_-]/g, '_') || 'Output', artifactNames(declaration))
  return {
    name,
    declaration: updateAt(declaration, ['stages', stageIndex, 'actions', index, 'outputArtifacts'], () => [
      ...outputArtifacts,
      { name },
    ]),
  }
}
