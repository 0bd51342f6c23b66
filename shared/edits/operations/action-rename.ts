import * as v from 'valibot'
import { isObject, type JsonObject, member } from '#shared/model/json.ts'
import { shownBriefly } from '#shared/model/value.ts'
import { defineEdit } from '../edit.ts'
import { changed, each } from '../everywhere.ts'
import { actionNameTaken, findAction, opaqueRefusal, reference, resourceName } from '../places.ts'
import { mapTexts } from '../texts.ts'
import { updateAt } from '../update.ts'

/** Gives an action another name. Triggers name the source actions of the first stage and follow. */
export const actionRename = defineEdit({
  id: 'action.rename',
  parameters: v.strictObject({ stage: reference, action: reference, to: resourceName }),
  apply(declaration, { stage, action, to }) {
    const found = findAction(declaration, { stage, action })
    if ('refused' in found) return found
    const { name } = found.action
    if (name === to) return { declaration }
    const opaque = opaqueRefusal('Action', found.action)
    if (opaque) return opaque
    const taken = actionNameTaken(found.stage, to)
    if (taken) return taken
    const place = ['stages', found.stageIndex, 'actions', found.index, 'name']
    const renamed = updateAt(declaration, place, () => to)
    const { triggers } = declaration
    if (found.stageIndex !== 0 || name === undefined || triggers === undefined) return { declaration: renamed }
    const notes: string[] = []
    const followed = each(
      triggers,
      (trigger) => withSource(trigger, (source) => (source === name ? to : source)),
      (value) => {
        if (JSON.stringify(value).includes(JSON.stringify(name))) {
          notes.push(`The trigger ${shownBriefly(value)} speaks of “${name}”, which was left as it is.`)
        }
        return value
      },
    )
    return { declaration: changed(renamed, { triggers: followed }), notes }
  },
})

function withSource(trigger: JsonObject, change: (action: string) => string): JsonObject {
  const configuration = member(trigger, 'gitConfiguration')
  const source = member(configuration, 'sourceActionName')
  if (!isObject(configuration) || source === undefined) return trigger
  return updateAt(trigger, ['gitConfiguration', 'sourceActionName'], () => mapTexts(source, change))
}
