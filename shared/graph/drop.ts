import {
  type Column,
  columnLeft,
  footTop,
  type Lane,
  type Layout,
  measures,
  type Point,
  type Rect,
  rowTop,
} from './layout.ts'

/** What is being dragged over the canvas. Whether an action is new or was there before makes no difference here. */
export type Dragged = 'action' | 'stage'

/** What it would mean to drop something at a point. */
export type DropTarget =
  /** In parallel to the actions of a column; `before` is the index of the action that it goes before, or the end. */
  | {
      readonly kind: 'column'
      readonly stage: number
      readonly runOrder: number
      readonly before: number | undefined
    }
  /** At a run order of its own, right after `after` (0: before all others). */
  | { readonly kind: 'between'; readonly stage: number; readonly after: number }
  /** After everything else in the stage. */
  | { readonly kind: 'last'; readonly stage: number }
  /** A stage: before the stage at this index, or with the number of stages after the last one. */
  | { readonly kind: 'stage'; readonly before: number }

/** What a drop at a point of the canvas means, or `undefined` where it means nothing. */
export function dropTarget(layout: Layout, point: Point, dragged: Dragged): DropTarget | undefined {
  if (dragged === 'stage') return stageTarget(layout, point)
  const lane = layout.lanes.find((candidate) => contains(candidate, point))
  if (!lane || lane.plan.stage.opaque) return undefined
  return actionTarget(lane, { x: point.x - lane.x, y: point.y - lane.y })
}

/** The stretch of the canvas to light up for a target. */
export function dropIndicator(layout: Layout, target: DropTarget): Rect | undefined {
  if (target.kind === 'stage') return stageIndicator(layout, target.before)
  const lane = layout.lanes[target.stage]
  if (!lane) return undefined
  const { columns } = lane.plan
  if (target.kind === 'column') {
    const column = columns.find(({ runOrder }) => runOrder === target.runOrder)
    if (!column) return undefined
    const card = column.cards.find(({ index }) => index === target.before)
    const row = card ? card.row : column.cards.length
    const y = lane.y + rowTop(row) - measures.rowGap / 2 - 2
    return { x: lane.x + column.x, y, width: measures.card.width, height: 4 }
  }
  const next =
    target.kind === 'last' ? columns.length : columns.filter(({ runOrder }) => runOrder <= target.after).length
  return { ...betweenX(lane, next), y: lane.y + rowTop(0), height: footTop(lane) - rowTop(0) - measures.rowGap }
}

function stageTarget(layout: Layout, point: Point): DropTarget | undefined {
  const reach = measures.lane.gap / 2
  const lane = layout.lanes.find((candidate) =>
    contains({ ...candidate, x: candidate.x - reach, width: candidate.width + 2 * reach }, point),
  )
  if (!lane) return undefined
  const isLeftHalf = point.x < lane.x + lane.width / 2
  return { kind: 'stage', before: isLeftHalf ? lane.index : lane.index + 1 }
}

/** `point` is seen from the lane's corner. */
function actionTarget(lane: Lane, point: Point): DropTarget {
  const stage = lane.index
  const { columns } = lane.plan
  const isAmongRows = point.y >= measures.lane.head && point.y < footTop(lane)
  if (!isAmongRows || columns.length === 0) return { kind: 'last', stage }
  const column = columns.find(({ x }) => point.x >= x && point.x <= x + measures.card.width)
  if (column) {
    // The place for one more card still belongs to the column; what is below it is free space of the lane.
    if (point.y >= rowTop(column.cards.length + 1)) return { kind: 'last', stage }
    return { kind: 'column', stage, runOrder: column.runOrder, before: cardBelow(column, point.y) }
  }
  const before = columns.filter(({ x }) => x + measures.card.width < point.x)
  if (before.length === columns.length) return { kind: 'last', stage }
  return { kind: 'between', stage, after: before.at(-1)?.runOrder ?? 0 }
}

function cardBelow(column: Column, y: number): number | undefined {
  return column.cards.find((card) => y < card.y + measures.card.height / 2)?.index
}

function stageIndicator(layout: Layout, before: number): Rect | undefined {
  const next = layout.lanes[before]
  const previous = layout.lanes[before - 1]
  const edge = next ? next.x - measures.lane.gap / 2 : previous && previous.x + previous.width + measures.lane.gap / 2
  if (edge === undefined) return undefined
  return { x: edge - 2, y: 0, width: 4, height: layout.height }
}

function betweenX(lane: Lane, next: number): { x: number; width: number } {
  const { columns } = lane.plan
  if (columns.length === 0) return { x: lane.x + measures.lane.padding, width: measures.card.width }
  if (next === 0) return { x: lane.x + measures.lane.padding / 2 - 2, width: 4 }
  if (next === columns.length) return { x: lane.x + lane.width - measures.lane.padding / 2 - 2, width: 4 }
  return { x: lane.x + columnLeft(next) - measures.columnGap / 2 - 2, width: 4 }
}

function contains(box: Rect, { x, y }: Point): boolean {
  return x >= box.x && x <= box.x + box.width && y >= box.y && y <= box.y + box.height
}
