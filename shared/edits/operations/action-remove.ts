import { defineEdit } from '../edit.ts'
import { actionReference, findAction } from '../places.ts'
import { updateAt } from '../update.ts'

/** Takes an action out. What refers to it is left for the checks to show. */
export const actionRemove = defineEdit({
  id: 'action.remove',
  parameters: actionReference,
  apply(declaration, reference) {
    const found = findAction(declaration, reference)
    if ('refused' in found) return found
    return {
      declaration: updateAt(declaration, ['stages', found.stageIndex, 'actions'], (list) =>
        Array.isArray(list) ? list.toSpliced(found.index, 1) : [],
      ),
    }
  },
})
