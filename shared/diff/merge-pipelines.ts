import { isList, type JsonObject, sameJson } from '#shared/model/json.ts'
import type { Conflict } from './conflict.ts'
import type { Side, Sides } from './merge-order.ts'
import { mergeStages } from './merge-stages.ts'
import { type MergePlace, sameItems, ValueMerge } from './merge-values.ts'

/** What became of a declaration that two sides changed. */
export interface MergedPipelines {
  /** What both made of it; where they conflict, what ours has. Whatever theirs left alone keeps its identity. */
  readonly declaration: JsonObject
  /** The same with what theirs has where they conflict. */
  readonly otherwise: JsonObject
  readonly conflicts: readonly Conflict[]
}

/**
 * Merges what two sides made of a declaration. Stages, actions and whatever else has a name are followed wherever they
 * went, so that only changes of the same field, and of something that the other side removed, conflict.
 */
export function mergePipelines({ base, ours, theirs }: Sides<JsonObject>): MergedPipelines {
  // Also where names are not unique, so that nothing could be followed by them.
  if (sameJson(ours, theirs)) return { declaration: ours, otherwise: ours, conflicts: [] }
  const sides = { base, ours, theirs }
  const { declaration, conflicts } = merged(sides, 'ours')
  if (conflicts.length === 0) return { declaration, otherwise: declaration, conflicts }
  return { declaration, otherwise: merged(sides, 'theirs').declaration, conflicts }
}

function merged(sides: Sides<JsonObject>, prefer: Side): { declaration: JsonObject; conflicts: readonly Conflict[] } {
  const merge = new ValueMerge(prefer)
  const root: MergePlace = { ours: { location: [] }, theirs: { location: [] } }
  const { base, ours, theirs } = sides
  if (![base, ours, theirs].every(({ stages }) => isList(stages))) {
    return { declaration: merge.members(sides, root), conflicts: merge.conflicts }
  }
  const others = merge.members(sides, root, ['stages'])
  const stages = mergeStages(sides, merge)
  const isOurs = sameItems(stages, ours.stages)
  return { declaration: isOurs ? others : { ...others, stages }, conflicts: merge.conflicts }
}
