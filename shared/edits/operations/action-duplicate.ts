import * as v from 'valibot'
import { isObject } from '#shared/model/json.ts'
import { asCopies } from '../copies.ts'
import { defineEdit, refuse } from '../edit.ts'
import { actionNameTaken, findAction, reference, resourceName } from '../places.ts'
import { updateAt } from '../update.ts'

/** Puts a copy of an action right after it, at the same run order, with artifacts and a namespace of its own. */
export const actionDuplicate = defineEdit({
  id: 'action.duplicate',
  parameters: v.strictObject({ stage: reference, action: reference, as: resourceName }),
  apply(declaration, { stage, action, as }) {
    const found = findAction(declaration, { stage, action })
    if ('refused' in found) return found
    const taken = actionNameTaken(found.stage, as)
    if (taken) return taken
    const { raw } = found.action
    if (!isObject(raw) || found.action.opaque)
      return refuse(`Action ${found.action.label} cannot be copied: edit it as text.`)
    const copies = asCopies(declaration, [{ ...raw, name: as }])
    return {
      declaration: updateAt(declaration, ['stages', found.stageIndex, 'actions'], (list) =>
        Array.isArray(list) ? list.toSpliced(found.index + 1, 0, ...copies) : copies,
      ),
    }
  },
})
