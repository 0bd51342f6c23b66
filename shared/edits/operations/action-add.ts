import * as v from 'valibot'
import { isObject, type Json } from '#shared/model/json.ts'
import { defineEdit, refuse } from '../edit.ts'
import { actionNameTaken, findStage, plainItems, opaqueRefusal, placeIn, position, reference } from '../places.ts'
import { updateAt } from '../update.ts'

/** Adds an action with a given declaration to a stage. */
export const actionAdd = defineEdit({
  id: 'action.add',
  parameters: v.strictObject({
    stage: reference,
    action: v.custom<Json>((value) => isObject(value), 'Expected the declaration of an action'),
    at: v.optional(position),
  }),
  apply(declaration, { stage, action, at }) {
    const found = findStage(declaration, stage)
    if ('refused' in found) return found
    const opaque = opaqueRefusal('Stage', found.stage)
    if (opaque) return opaque
    const name = isObject(action) ? action.name : undefined
    if (name === undefined || name === '') return refuse('The new action needs a “name”.')
    const taken = typeof name === 'string' ? actionNameTaken(found.stage, name) : undefined
    if (taken) return taken
    const actions = plainItems(found.stage.raw, 'actions')
    if ('refused' in actions) return actions
    const place = placeIn(actions.length, at)
    if (typeof place !== 'number') return place
    return {
      declaration: updateAt(declaration, ['stages', found.index, 'actions'], () => actions.toSpliced(place, 0, action)),
    }
  },
})
