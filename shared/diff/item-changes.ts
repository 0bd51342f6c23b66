import type { JsonObject } from '#shared/model/json.ts'
import { type Change, placeOf } from './change.ts'
import { matchPipelines } from './match-pipelines.ts'

/** How a stage or an action that is still there became another one. */
export type ItemChange = Exclude<Change['kind'], 'removed'>

/**
 * What became of each stage and action after, by `STAGE` or `STAGE/ACTION` as indexes: of several changes the one that
 * says most. What was removed inside of one is a change of it.
 */
export function itemChanges(
  before: JsonObject,
  after: JsonObject,
  changes: readonly Change[],
): ReadonlyMap<string, ItemChange> {
  const moved = placesAfter(before, after)
  const result = new Map<string, ItemChange>()
  for (const change of changes) {
    const { stage, action, inside } = placeOf(change)
    if (stage === undefined || (change.kind === 'removed' && inside === '')) continue
    const there = action === undefined ? String(stage) : `${stage}/${action}`
    const key = change.kind === 'removed' ? moved.get(there) : there
    const kind = inside === '' && change.kind !== 'removed' ? change.kind : 'changed'
    if (key !== undefined && rank(kind) > rank(result.get(key))) result.set(key, kind)
  }
  return result
}

/** Where each stage and action before is now. */
function placesAfter(before: JsonObject, after: JsonObject): ReadonlyMap<string, string> {
  const { stages, actions } = matchPipelines(before, after)
  const places = new Map<string, string>()
  for (const [stage, match] of stages.entries()) if (match !== undefined) places.set(String(match), String(stage))
  for (const [stage, matches] of actions.entries()) {
    for (const [action, match] of matches.entries()) {
      if (match) places.set(`${match.stage}/${match.index}`, `${stage}/${action}`)
    }
  }
  return places
}

function rank(kind: ItemChange | undefined): number {
  return kind === undefined ? 0 : ranks.indexOf(kind) + 1
}

/** The later ones say more. */
const ranks: readonly ItemChange[] = ['changed', 'renamed', 'moved', 'added']
