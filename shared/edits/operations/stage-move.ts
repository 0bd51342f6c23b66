import * as v from 'valibot'
import { defineEdit } from '../edit.ts'
import { findStage, placeIn, position, reference } from '../places.ts'
import { listAt } from '../update.ts'

/** Moves a stage to another place in the order; everything inside it travels along. */
export const stageMove = defineEdit({
  id: 'stage.move',
  parameters: v.strictObject({ stage: reference, to: position }),
  apply(declaration, { stage, to }) {
    const found = findStage(declaration, stage)
    if ('refused' in found) return found
    const others = listAt(declaration, 'stages').toSpliced(found.index, 1)
    const place = placeIn(others.length, to)
    if (typeof place !== 'number') return place
    if (place === found.index) return { declaration }
    return { declaration: { ...declaration, stages: others.toSpliced(place, 0, found.stage.raw) } }
  },
})
