import * as v from 'valibot'
import { isObject, type Json } from '#shared/model/json.ts'
import { isIntrinsic } from '#shared/model/value.ts'
import { defineEdit, refuse } from '../edit.ts'
import {
  actionNameTaken,
  findAction,
  findStage,
  plainItems,
  opaqueRefusal,
  placeIn,
  position,
  reference,
} from '../places.ts'
import { updateAt } from '../update.ts'

/** Moves an action to another stage, run order or place in the list. A run order of 1 that was not written stays so. */
export const actionMove = defineEdit({
  id: 'action.move',
  parameters: v.strictObject({
    stage: reference,
    action: reference,
    toStage: reference,
    runOrder: v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(999)),
    at: v.optional(position),
  }),
  apply(declaration, { stage, action, toStage, runOrder, at }) {
    const found = findAction(declaration, { stage, action })
    if ('refused' in found) return found
    const target = findStage(declaration, toStage)
    if ('refused' in target) return target
    const isSameStage = target.index === found.stageIndex
    const taken =
      isSameStage || found.action.name === undefined ? undefined : actionNameTaken(target.stage, found.action.name)
    if (taken) return taken

    const opaque = opaqueRefusal('Stage', target.stage)
    if (opaque) return opaque
    if (found.action.opaque && runOrder !== found.action.runOrder) {
      return refuse(`The run order of action ${found.action.label} can only be edited as text.`)
    }
    const actions = plainItems(target.stage.raw, 'actions')
    if ('refused' in actions) return actions
    const others = isSameStage ? actions.toSpliced(found.index, 1) : actions
    const place = placeIn(others.length, at)
    if (typeof place !== 'number') return place
    const moved = atRunOrder(found.action.raw, runOrder)
    if (isSameStage && place === found.index && moved === found.action.raw) return { declaration }
    const emptied = isSameStage
      ? declaration
      : updateAt(declaration, ['stages', found.stageIndex, 'actions'], (list) =>
          Array.isArray(list) ? list.toSpliced(found.index, 1) : [],
        )
    return {
      declaration: updateAt(emptied, ['stages', target.index, 'actions'], () => others.toSpliced(place, 0, moved)),
    }
  },
})

function atRunOrder(action: Json, runOrder: number): Json {
  if (!isObject(action) || isIntrinsic(action)) return action
  return (action.runOrder ?? 1) === runOrder ? action : { ...action, runOrder }
}
