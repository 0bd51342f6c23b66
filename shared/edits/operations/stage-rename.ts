import * as v from 'valibot'
import { defineEdit } from '../edit.ts'
import { findStage, isOnlyOne, opaqueRefusal, reference, resourceName, stageNameTaken } from '../places.ts'
import { renamingTransitions } from '../template-only.ts'
import { updateAt } from '../update.ts'

/** Gives a stage another name, and with it the transitions that a template disables. */
export const stageRename = defineEdit({
  id: 'stage.rename',
  parameters: v.strictObject({ stage: reference, to: resourceName }),
  apply(declaration, { stage, to }) {
    const found = findStage(declaration, stage)
    if ('refused' in found) return found
    if (found.stage.name === to) return { declaration }
    const opaque = opaqueRefusal('Stage', found.stage)
    if (opaque) return opaque
    const taken = stageNameTaken(found.pipeline, to)
    if (taken) return taken
    const renamed = updateAt(declaration, ['stages', found.index, 'name'], () => to)
    const { name } = found.stage
    return { declaration: isOnlyOne(found) && name !== undefined ? renamingTransitions(renamed, name, to) : renamed }
  },
})
