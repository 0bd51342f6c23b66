import { isList, type Json, type JsonObject, member, sameJson } from '#shared/model/json.ts'
import { longestIncreasing } from '#shared/model/longest-increasing.ts'
import { type Action, readPipeline, type Stage } from '#shared/model/pipeline.ts'
import type { Change } from './change.ts'
import { differences, isPlain, memberDifferences, type Place, told } from './differences.ts'
import { type ActionPlace, matchPipelines, type PipelineMatching } from './match-pipelines.ts'
import { actionSpot, type Spot, stageSpot } from './spot.ts'

/**
 * Everything in which two declarations differ, field by field; nothing exactly when both say the same. What only has
 * another place or another name is told apart from what says something else.
 */
export function diffPipelines(before: JsonObject, after: JsonObject): readonly Change[] {
  if (before === after) return []
  const root: Place = { before: { location: [] }, after: { location: [] } }
  if (!isList(before.stages) || !isList(after.stages)) return [...memberDifferences(before, after, root)]
  return [...memberDifferences(before, after, root, ['stages']), ...new StagesDiff(before, after).changes()]
}

class StagesDiff {
  readonly #before: readonly Stage[]
  readonly #after: readonly Stage[]
  readonly #matching: PipelineMatching

  constructor(before: JsonObject, after: JsonObject) {
    this.#before = readPipeline(before).stages
    this.#after = readPipeline(after).stages
    this.#matching = matchPipelines(before, after)
  }

  *changes(): Iterable<Change> {
    const { stages } = this.#matching
    const kept = longestIncreasing(stages)
    for (const [index, stage] of this.#after.entries()) {
      const from = stages[index]
      const old = from === undefined ? undefined : this.#before[from]
      if (from === undefined || old === undefined) {
        yield added(stageSpot(index, stage), stage.raw)
        yield* this.#actions(index, undefined)
        continue
      }
      const place = { before: stageSpot(from, old), after: stageSpot(index, stage) }
      yield* renaming(old.raw, stage.raw, place)
      if (kept[index] === undefined) yield told('moved', place, { before: { index: from }, after: { index } })
      yield* contentDifferences(old.raw, stage.raw, place, haveActions(old, stage) ? ['actions'] : [])
      if (haveActions(old, stage)) yield* this.#actions(index, from)
    }
    for (const [index, stage] of this.#before.entries()) {
      if (!stages.includes(index)) yield removed(stageSpot(index, stage), stage.raw)
    }
  }

  /** What became of the actions of a stage after, and of those that the stage `from`, which it was, had besides. */
  *#actions(index: number, from: number | undefined): Iterable<Change> {
    const stage = this.#after[index]
    if (!stage) return
    const places = this.#matching.actions[index] ?? []
    const kept = longestIncreasing(places.map((place, at) => this.#stayed(place, from, stage.actions[at])))
    for (const [at, action] of stage.actions.entries()) {
      const after = actionSpot(index, stage, at, action)
      const match = places[at]
      const was = match && this.#at(match)
      if (was) {
        const place = { before: actionSpot(match.stage, was.stage, match.index, was.action), after }
        yield* renaming(was.action.raw, action.raw, place)
        if (kept[at] === undefined) {
          yield told('moved', place, { before: where(was, match.index), after: where({ stage, action }, at) })
        }
        const isLater = timeOf(was.action) !== timeOf(action)
        yield* contentDifferences(was.action.raw, action.raw, place, isLater ? ['runOrder'] : [])
        // A stage that is new has been told with all its actions.
      } else if (from !== undefined) yield added(after, action.raw)
    }
    if (from !== undefined) yield* this.#removedActions(from)
  }

  *#removedActions(from: number): Iterable<Change> {
    const old = this.#before[from]
    const found = new Set(
      this.#matching.actions.flat().flatMap((place) => (place?.stage === from ? [place.index] : [])),
    )
    for (const [index, action] of old?.actions.entries() ?? []) {
      if (old && !found.has(index)) yield removed(actionSpot(from, old, index, action), action.raw)
    }
  }

  /** Where an action stood in its stage, if it is still in it and runs at the same time. */
  #stayed(place: ActionPlace | undefined, from: number | undefined, action: Action | undefined): number | undefined {
    const was = place && this.#at(place)
    if (!was || !action || place.stage !== from || timeOf(was.action) !== timeOf(action)) return undefined
    return place.index
  }

  #at({ stage: from, index }: ActionPlace): PlacedAction | undefined {
    const stage = this.#before[from]
    const action = stage?.actions[index]
    return stage && action && { stage, action }
  }
}

interface PlacedAction {
  readonly stage: Stage
  readonly action: Action
}

/** What differs in a stage or action apart from its name and from what is told otherwise. */
function* contentDifferences(before: Json, after: Json, place: Place, except: readonly string[]): Iterable<Change> {
  if (!isPlain(before) || !isPlain(after)) yield* differences(before, after, place)
  else {
    const names = isRenamed(before, after) ? ['name'] : []
    yield* memberDifferences(before, after, place, [...names, ...except])
  }
}

function* renaming(before: Json, after: Json, place: Place): Iterable<Change> {
  if (!isPlain(before) || !isPlain(after) || !isRenamed(before, after)) return
  yield told('renamed', place, { before: before.name ?? null, after: after.name ?? null })
}

function isRenamed(before: JsonObject, after: JsonObject): boolean {
  return before.name !== undefined && after.name !== undefined && !sameJson(before.name, after.name)
}

/** Whether both have actions to be told one by one; a stage may well come to have its first. */
function haveActions(before: Stage, after: Stage): boolean {
  if (!isPlain(before.raw) || !isPlain(after.raw)) return false
  const lists = [member(before.raw, 'actions'), member(after.raw, 'actions')]
  if (lists.every(isList)) return true
  return lists.every((list) => list === undefined || isList(list)) && before.actions.length + after.actions.length > 0
}

/** The run order, where it says which it is; one that CloudFormation works out is a value like any other. */
function timeOf({ raw, runOrder }: Action): number | undefined {
  const own = member(raw, 'runOrder')
  return own === undefined || typeof own === 'number' ? runOrder : undefined
}

function where({ stage, action }: PlacedAction, index: number): JsonObject {
  return { stage: stage.label, runOrder: member(action.raw, 'runOrder') ?? 1, index }
}

function added(after: Spot, value: Json): Change {
  return told('added', { before: after, after }, { after: value })
}

function removed(before: Spot, value: Json): Change {
  return told('removed', { before, after: before }, { before: value })
}
