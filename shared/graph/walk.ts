import type { Pipeline } from '#shared/model/pipeline.ts'
import type { ActionPlace } from './flow.ts'
import { type Landing, landAction } from './landing.ts'
import { type Card, findCard, type Layout } from './layout.ts'

export type Direction = 'left' | 'right' | 'up' | 'down'

/** A stage or an action, by its indexes in the declaration. */
export type Item = { readonly stage: number } | ActionPlace

/** What an arrow key leads to from an item: the nearest card or lane head in that direction, or `undefined`. */
export function neighbour(layout: Layout, from: Item, direction: Direction): Item | undefined {
  const lane = layout.lanes[from.stage]
  if (!lane) return undefined
  if (!('action' in from)) return fromHead(layout, from.stage, direction)
  const found = findCard(layout, from.stage, from.action)
  if (!found) return undefined
  const { columns } = lane.plan
  const column = columns.findIndex(({ x }) => x === found.card.x)
  switch (direction) {
    case 'up': {
      const above = columns[column]?.cards[found.card.row - 1]
      return above ? item(from.stage, above) : { stage: from.stage }
    }
    case 'down':
      return itemOf(from.stage, columns[column]?.cards[found.card.row + 1])
    case 'left': {
      const beside = columns[column - 1] ?? layout.lanes[from.stage - 1]?.plan.columns.at(-1)
      const stage = columns[column - 1] ? from.stage : from.stage - 1
      return beside ? itemOf(stage, nearest(beside.cards, found.card.row)) : head(layout, from.stage - 1)
    }
    case 'right': {
      const beside = columns[column + 1] ?? layout.lanes[from.stage + 1]?.plan.columns[0]
      const stage = columns[column + 1] ? from.stage : from.stage + 1
      return beside ? itemOf(stage, nearest(beside.cards, found.card.row)) : head(layout, from.stage + 1)
    }
  }
}

/**
 * Where Alt and an arrow take an action: left and right lower and raise its run order and then cross into the stage
 * beside it, up and down change its place among parallel actions. `undefined` where there is nowhere to go.
 */
export function nudge(pipeline: Pipeline, place: ActionPlace, direction: Direction): Landing | undefined {
  const stage = pipeline.stages[place.stage]
  const action = stage?.actions[place.action]
  if (!stage || !action) return undefined
  if (direction === 'up' || direction === 'down') return swapParallel(pipeline, place, direction)
  const others = stage.actions.filter((_, index) => index !== place.action).map(({ runOrder }) => runOrder)
  const isAlone = !others.includes(action.runOrder)
  if (direction === 'left') {
    const earlier = others.filter((order) => order < action.runOrder)
    const target = isAlone ? Math.max(0, ...earlier) : action.runOrder - 1
    if (target > 0) return toRunOrder(pipeline, place, target)
    return cross(pipeline, place, place.stage - 1, 'end')
  }
  const later = others.filter((order) => order > action.runOrder)
  if (isAlone && later.length === 0) return cross(pipeline, place, place.stage + 1, 'start')
  return toRunOrder(pipeline, place, isAlone ? Math.min(...later) : action.runOrder + 1)
}

function toRunOrder(pipeline: Pipeline, place: ActionPlace, runOrder: number): Landing | undefined {
  const { stage } = place
  const isTaken = pipeline.stages[stage]?.actions.some((action) => action.runOrder === runOrder)
  if (isTaken) return landAction(pipeline, { kind: 'column', stage, runOrder, before: undefined }, place)
  return landAction(pipeline, { kind: 'between', stage, after: runOrder - 1 }, place)
}

/** Into the nearest column of the stage beside, in parallel to what is there. */
function cross(pipeline: Pipeline, place: ActionPlace, stage: number, side: 'start' | 'end'): Landing | undefined {
  const orders = pipeline.stages[stage]?.actions.map(({ runOrder }) => runOrder) ?? []
  if (orders.length === 0) return landAction(pipeline, { kind: 'last', stage }, place)
  const runOrder = side === 'start' ? Math.min(...orders) : Math.max(...orders)
  return landAction(pipeline, { kind: 'column', stage, runOrder, before: undefined }, place)
}

function swapParallel(pipeline: Pipeline, place: ActionPlace, direction: 'up' | 'down'): Landing | undefined {
  const actions = pipeline.stages[place.stage]?.actions ?? []
  const runOrder = actions[place.action]?.runOrder
  if (runOrder === undefined) return undefined
  const siblings = [...actions.entries()].filter(([, action]) => action.runOrder === runOrder).map(([index]) => index)
  const at = siblings[siblings.indexOf(place.action) + (direction === 'up' ? -1 : 1)]
  return at === undefined ? undefined : { stage: place.stage, runOrder, at, shifts: [] }
}

function fromHead(layout: Layout, stage: number, direction: Direction): Item | undefined {
  if (direction === 'left') return head(layout, stage - 1)
  if (direction === 'right') return head(layout, stage + 1)
  if (direction === 'down') return itemOf(stage, layout.lanes[stage]?.plan.columns[0]?.cards[0])
  return undefined
}

function head(layout: Layout, stage: number): Item | undefined {
  return layout.lanes[stage] ? { stage } : undefined
}

function nearest(cards: readonly Card[], row: number): Card | undefined {
  return cards[Math.min(row, cards.length - 1)]
}

function item(stage: number, card: Card): Item {
  return { stage, action: card.index }
}

function itemOf(stage: number, card: Card | undefined): Item | undefined {
  return card && item(stage, card)
}
