import * as v from 'valibot'
import { defineEdit } from '../edit.ts'
import { findStage, isOnlyOne, reference } from '../places.ts'
import { withoutTransitions } from '../template-only.ts'
import { listAt } from '../update.ts'

/**
 * Takes a stage out, with all its actions and the transitions into it that a template disables. What refers to them is
 * left for the checks to show.
 */
export const stageRemove = defineEdit({
  id: 'stage.remove',
  parameters: v.strictObject({ stage: reference }),
  apply(declaration, { stage }) {
    const found = findStage(declaration, stage)
    if ('refused' in found) return found
    const removed = { ...declaration, stages: listAt(declaration, 'stages').toSpliced(found.index, 1) }
    const { name } = found.stage
    return { declaration: isOnlyOne(found) && name !== undefined ? withoutTransitions(removed, name) : removed }
  },
})
