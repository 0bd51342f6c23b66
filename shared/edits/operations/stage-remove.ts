import * as v from 'valibot'
import { defineEdit } from '../edit.ts'
import { findStage, reference } from '../places.ts'
import { listAt } from '../update.ts'

/** Takes a stage out, with all its actions. What refers to them is left for the checks to show. */
export const stageRemove = defineEdit({
  id: 'stage.remove',
  parameters: v.strictObject({ stage: reference }),
  apply(declaration, { stage }) {
    const found = findStage(declaration, stage)
    if ('refused' in found) return found
    return { declaration: { ...declaration, stages: listAt(declaration, 'stages').toSpliced(found.index, 1) } }
  },
})
