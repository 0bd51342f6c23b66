import * as v from 'valibot'
import { defineEdit } from '../edit.ts'
import { findStage, reference, resourceName, stageNameTaken } from '../places.ts'
import { updateAt } from '../update.ts'

/** Gives a stage another name. Nothing else in a declaration names a stage. */
export const stageRename = defineEdit({
  id: 'stage.rename',
  parameters: v.strictObject({ stage: reference, to: resourceName }),
  apply(declaration, { stage, to }) {
    const found = findStage(declaration, stage)
    if ('refused' in found) return found
    if (found.stage.name === to) return { declaration }
    return (
      stageNameTaken(found.pipeline, to) ?? {
        declaration: updateAt(declaration, ['stages', found.index, 'name'], () => to),
      }
    )
  },
})
