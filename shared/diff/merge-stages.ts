import { isList, type Json, type JsonObject, member, sameJson } from '#shared/model/json.ts'
import { readPipeline, type Stage } from '#shared/model/pipeline.ts'
import { isPlain } from './differences.ts'
import { matchPipelines, nameKey, type PipelineMatching } from './match-pipelines.ts'
import { mergeOrder, type Side, type Sides } from './merge-order.ts'
import { identify, type MergePlace, sameItems, type ValueMerge } from './merge-values.ts'
import { actionSpot, stageSpot } from './spot.ts'

/**
 * The stages that two sides made of those of `base`, which all three have. Actions are followed from stage to stage.
 */
export function mergeStages(declarations: Sides<JsonObject>, merge: ValueMerge): readonly Json[] {
  const { stageIds, stages, actionIds, actions } = read(declarations)
  const states = new Map([...stages].map(([id, sides]) => [id, stateOf(sides, merge)]))
  const merged = new Map<string, Merged>()
  for (const [id, sides] of actions) {
    const action = mergeAction(sides, states, merge)
    if (action) merged.set(id, action)
  }
  settleNames(merged, actions, merge)

  const found = new Map<string, Merged>()
  for (const [id, sides] of stages) {
    const raw = mergeStage(sides, states.get(id), merge)
    if (raw !== undefined) found.set(id, { home: '', raw })
  }
  settleNames(found, stages, merge)
  const { order, disputed } = mergeOrder(stageIds, (id) => found.has(id), merge.prefer)
  for (const id of disputed) disputePlace(stages.get(id), merge)
  return order.map((id) => {
    const raw = found.get(id)?.raw ?? null
    const sides = stages.get(id)
    if (!sides || !isPlain(raw) || !haveActions(sides)) return raw
    const own = mergeOrder(inStage(actionIds, actions, id), (one) => merged.get(one)?.home === id, merge.prefer)
    for (const action of own.disputed) disputePlace(actions.get(action), merge)
    return withActions(
      raw,
      own.order.map((action) => merged.get(action)?.raw ?? null),
      sides,
    )
  })
}

/** A stage or an action on one side. */
interface Placed {
  readonly raw: Json
  /** What it stands in: the id of a stage, or nothing for stages themselves. */
  readonly home: string
  readonly index: number
  readonly spot: MergePlace[Side]
}

type Merged = Pick<Placed, 'raw' | 'home'>

/** What became of a stage: who has it keeps it, nobody has it, or one side removed what the other changed. */
type State = 'kept' | 'gone' | 'disputed'

function read(declarations: Sides<JsonObject>) {
  const views = mapSides(declarations, (declaration) => readPipeline(declaration).stages)
  const matching = {
    ours: matchPipelines(declarations.base, declarations.ours),
    theirs: matchPipelines(declarations.base, declarations.theirs),
  }
  const stageIds = identify(views, { ours: matching.ours.stages, theirs: matching.theirs.stages }, ({ raw }) =>
    nameKey(raw),
  )
  const stages = mapSides(views, (list) =>
    list.map((stage, index): Placed => ({ raw: stage.raw, home: '', index, spot: stageSpot(index, stage) })),
  )
  const actionsOf = (side: 'base' | Side) => views[side].flatMap((stage, at) => placedIn(stage, at, stageIds[side][at]))
  const actions = { base: actionsOf('base'), ours: actionsOf('ours'), theirs: actionsOf('theirs') }
  const starts = startsOf(views.base)
  const indexes = ({ actions: places }: PipelineMatching) =>
    places.flat().map((place) => place && (starts[place.stage] ?? 0) + place.index)
  const actionIds = identify(
    actions,
    { ours: indexes(matching.ours), theirs: indexes(matching.theirs) },
    ({ home, raw }) => `${home} ${nameKey(raw)}`,
  )
  return { stageIds, stages: collect(stageIds, stages), actionIds, actions: collect(actionIds, actions) }
}

function placedIn(stage: Stage, at: number, home = ''): readonly Placed[] {
  return stage.actions.map((action, index) => ({
    raw: action.raw,
    home,
    index,
    spot: actionSpot(at, stage, index, action),
  }))
}

/** For each stage, how many actions there are before it. */
function startsOf(stages: readonly Stage[]): readonly number[] {
  let count = 0
  return stages.map(({ actions }) => {
    const start = count
    count += actions.length
    return start
  })
}

function stateOf({ base, ours, theirs }: Sides<Placed | undefined>, merge: ValueMerge): State {
  if (ours && theirs) return 'kept'
  const own = ours ?? theirs
  if (!own) return 'gone'
  if (!base) return 'kept'
  if (sameJson(base.raw, own.raw)) return 'gone'
  disagree('value', { base, ours, theirs }, merge)
  return 'disputed'
}

function mergeStage(sides: Sides<Placed | undefined>, state: State | undefined, merge: ValueMerge): Json | undefined {
  const { base, ours, theirs } = sides
  if (state === 'gone') return undefined
  if (state === 'disputed') return sides[merge.prefer]?.raw
  if (!ours || !theirs) return (ours ?? theirs)?.raw
  const place = { ours: ours.spot, theirs: theirs.spot }
  if (!isPlain(ours.raw) || !isPlain(theirs.raw) || (base && !isPlain(base.raw))) {
    return merge.value({ base: base?.raw, ours: ours.raw, theirs: theirs.raw }, place)
  }
  const before = base && isPlain(base.raw) ? base.raw : {}
  const except = haveActions(sides) ? ['actions'] : []
  return merge.members({ base: before, ours: ours.raw, theirs: theirs.raw }, place, except)
}

/** Whether the actions of a stage can be merged one by one: each side has a list of them, or none. */
function haveActions({ base, ours, theirs }: Sides<Placed | undefined>): boolean {
  return [base, ours, theirs].every((side) => {
    const list = member(side?.raw, 'actions')
    return list === undefined || isList(list)
  })
}

/** A stage with its merged actions; an empty list is there where the sides want it. */
function withActions(raw: JsonObject, actions: readonly Json[], sides: Sides<Placed | undefined>): JsonObject {
  if (sameItems(actions, raw.actions)) return raw
  const { base, ours, theirs } = mapSides(sides, (side) => member(side?.raw, 'actions') !== undefined)
  const isWanted = base === theirs ? ours : theirs
  if (actions.length > 0 || isWanted) return { ...raw, actions }
  if (raw.actions === undefined) return raw
  const { actions: _, ...rest } = raw
  return rest
}

function mergeAction(
  sides: Sides<Placed | undefined>,
  states: ReadonlyMap<string, State>,
  merge: ValueMerge,
): Merged | undefined {
  const { base, ours, theirs } = sides
  const own = ours ?? theirs
  if (!own) return undefined
  if (ours && theirs) {
    const raw = merge.value(
      { base: base?.raw, ours: ours.raw, theirs: theirs.raw },
      { ours: ours.spot, theirs: theirs.spot },
    )
    return { home: mergeHome(sides, ours, theirs, merge), raw: raw ?? null }
  }
  if (!base) return own
  // It went with its stage, about which both disagree already.
  if (base.home === own.home && states.get(own.home) === 'disputed') return sides[merge.prefer]
  if (base.home === own.home && sameJson(base.raw, own.raw)) return undefined
  disagree('value', sides, merge)
  return sides[merge.prefer]
}

function mergeHome(sides: Sides<Placed | undefined>, ours: Placed, theirs: Placed, merge: ValueMerge): string {
  const before = sides.base?.home
  if (ours.home === theirs.home || before === theirs.home) return ours.home
  if (before === ours.home) return theirs.home
  disagree('place', sides, merge)
  return merge.prefer === 'ours' ? ours.home : theirs.home
}

/**
 * Two stages, or actions of a stage, cannot have one name: where that comes of merging, what the preferred side does not
 * call so there goes back to what it is on that side.
 */
function settleNames(
  merged: Map<string, Merged>,
  all: ReadonlyMap<string, Sides<Placed | undefined>>,
  merge: ValueMerge,
): void {
  const groups = Map.groupBy(merged, ([, { home, raw }]) => `${home} ${nameKey(raw)}`)
  for (const group of groups.values()) {
    if (group.length < 2 || group.every(([, { raw }]) => nameKey(raw) === undefined)) continue
    const isOwn = ([id, { home, raw }]: readonly [string, Merged]) => {
      const own = all.get(id)?.[merge.prefer]
      return own?.home === home && nameKey(own.raw) === nameKey(raw)
    }
    if (!group.some(isOwn)) continue
    for (const [id, { raw }] of group.filter((one) => !isOwn(one))) {
      const sides = all.get(id)
      const own = sides?.[merge.prefer]
      if (sides) disagree('name', sides, merge)
      if (own && isPlain(own.raw) && isPlain(raw)) {
        merged.set(id, { home: own.home, raw: { ...raw, name: own.raw.name ?? null } })
      } else merged.delete(id)
    }
  }
}

function disagree(kind: 'value' | 'place' | 'name', sides: Sides<Placed | undefined>, merge: ValueMerge): void {
  const { ours, theirs } = sides
  const spot = (ours ?? theirs)?.spot
  if (!spot) return
  const tell = (side: Placed | undefined) => (kind === 'place' ? side && placeOf(side) : side?.raw)
  merge.disagree(kind, mapSides(sides, tell), { ours: ours?.spot ?? spot, theirs: theirs?.spot ?? spot })
}

function disputePlace(sides: Sides<Placed | undefined> | undefined, merge: ValueMerge): void {
  if (sides) disagree('place', sides, merge)
}

function placeOf({ spot, index }: Placed): JsonObject {
  return { ...(spot.action !== undefined && spot.stage !== undefined ? { stage: spot.stage } : {}), index }
}

/** The actions of a stage on each side. */
function inStage(
  ids: Sides<readonly string[]>,
  actions: ReadonlyMap<string, Sides<Placed | undefined>>,
  stage: string,
): Sides<readonly string[]> {
  const own = (side: 'base' | Side) => ids[side].filter((id) => actions.get(id)?.[side]?.home === stage)
  return { base: own('base'), ours: own('ours'), theirs: own('theirs') }
}

/** What each side has under an id, in the order of ours, then of theirs. */
function collect<Item>(
  ids: Sides<readonly string[]>,
  items: Sides<readonly Item[]>,
): ReadonlyMap<string, Sides<Item | undefined>> {
  const at = mapSides(ids, (list) => new Map(list.map((id, index) => [id, index])))
  const item = (side: 'base' | Side, id: string) => items[side][at[side].get(id) ?? -1]
  return new Map(
    [...new Set([...ids.ours, ...ids.theirs])].map((id) => [
      id,
      { base: item('base', id), ours: item('ours', id), theirs: item('theirs', id) },
    ]),
  )
}

function mapSides<From, To>({ base, ours, theirs }: Sides<From>, map: (side: From) => To): Sides<To> {
  return { base: map(base), ours: map(ours), theirs: map(theirs) }
}
