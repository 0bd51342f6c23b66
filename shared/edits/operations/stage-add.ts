import * as v from 'valibot'
import { readPipeline } from '#shared/model/pipeline.ts'
import { defineEdit } from '../edit.ts'
import { plainItems, placeIn, position, resourceName, stageNameTaken } from '../places.ts'

/** Adds an empty stage. */
export const stageAdd = defineEdit({
  id: 'stage.add',
  parameters: v.strictObject({ name: resourceName, at: v.optional(position) }),
  apply(declaration, { name, at }) {
    const taken = stageNameTaken(readPipeline(declaration), name)
    if (taken) return taken
    const stages = plainItems(declaration, 'stages')
    if ('refused' in stages) return stages
    const place = placeIn(stages.length, at)
    if (typeof place !== 'number') return place
    return { declaration: { ...declaration, stages: stages.toSpliced(place, 0, { name, actions: [] }) } }
  },
})
