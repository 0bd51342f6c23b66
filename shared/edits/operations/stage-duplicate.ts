import * as v from 'valibot'
import { isObject } from '#shared/model/json.ts'
import { asCopies } from '../copies.ts'
import { defineEdit, refuse } from '../edit.ts'
import { findStage, reference, resourceName, stageNameTaken } from '../places.ts'
import { listAt } from '../update.ts'

/** Puts a copy of a stage right after it, with artifacts and namespaces of its own. */
export const stageDuplicate = defineEdit({
  id: 'stage.duplicate',
  parameters: v.strictObject({ stage: reference, as: resourceName }),
  apply(declaration, { stage, as }) {
    const found = findStage(declaration, stage)
    if ('refused' in found) return found
    const taken = stageNameTaken(found.pipeline, as)
    if (taken) return taken
    const { raw } = found.stage
    if (!isObject(raw) || found.stage.opaque)
      return refuse(`Stage ${found.stage.label} cannot be copied: edit it as text.`)
    const copy = { ...raw, name: as, actions: asCopies(declaration, listAt(raw, 'actions')) }
    return {
      declaration: { ...declaration, stages: listAt(declaration, 'stages').toSpliced(found.index + 1, 0, copy) },
    }
  },
})
