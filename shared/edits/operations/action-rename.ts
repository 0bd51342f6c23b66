import * as v from 'valibot'
import { isObject, member } from '#shared/model/json.ts'
import { defineEdit } from '../edit.ts'
import { actionNameTaken, findAction, reference, resourceName } from '../places.ts'
import { listAt, updateAt } from '../update.ts'

/** Gives an action another name. Triggers name the source actions of the first stage and follow. */
export const actionRename = defineEdit({
  id: 'action.rename',
  parameters: v.strictObject({ stage: reference, action: reference, to: resourceName }),
  apply(declaration, { stage, action, to }) {
    const found = findAction(declaration, { stage, action })
    if ('refused' in found) return found
    const { name } = found.action
    if (name === to) return { declaration }
    const taken = actionNameTaken(found.stage, to)
    if (taken) return taken
    let renamed = updateAt(declaration, ['stages', found.stageIndex, 'actions', found.index, 'name'], () => to)
    if (found.stageIndex !== 0) return { declaration: renamed }
    for (const [index, trigger] of listAt(declaration, 'triggers').entries()) {
      const configuration = member(trigger, 'gitConfiguration')
      if (!isObject(configuration) || configuration.sourceActionName !== name) continue
      renamed = updateAt(renamed, ['triggers', index, 'gitConfiguration', 'sourceActionName'], () => to)
    }
    return { declaration: renamed }
  },
})
