import type { Action, Pipeline, Stage } from '#shared/model/pipeline.ts'

/** The measures of the picture, in CSS pixels. */
export const measures = {
  card: { width: 184, height: 88 },
  /** Between two columns of a lane, and between two rows: where artifact edges run. */
  columnGap: 44,
  rowGap: 24,
  lane: { padding: 22, gap: 34, head: 42, caption: 26, foot: 38 },
  /** A lane is never flatter than this many rows, so that there is always room to drop an action in parallel. */
  minimumRows: 2,
} as const

export interface Point {
  readonly x: number
  readonly y: number
}

export interface Rect extends Point {
  readonly width: number
  readonly height: number
}

/** Where one action stands, from its lane's corner. Its size is that of every card. */
export interface Card extends Point {
  readonly action: Action
  /** Index in the stage's list. */
  readonly index: number
  readonly row: number
}

/** The actions of one run order, stacked in the order of the document. */
export interface Column {
  readonly runOrder: number
  /** From the lane's corner. */
  readonly x: number
  readonly cards: readonly Card[]
}

/** A stage's inner picture; depends on nothing but the stage. */
export interface LanePlan {
  readonly stage: Stage
  readonly columns: readonly Column[]
  readonly width: number
  /** Of its tallest column. */
  readonly rows: number
}

/** A stage as it stands on the canvas. */
export interface Lane extends Rect {
  readonly index: number
  readonly plan: LanePlan
}

export interface Layout {
  readonly lanes: readonly Lane[]
  readonly width: number
  readonly height: number
}

/**
 * Where everything stands. Positions are never stored: stages are lanes from left to right, run orders columns, parallel
 * actions rows. A lane that `previous` already holds as it would be now keeps its identity.
 */
export function layoutPipeline(pipeline: Pipeline, previous?: Layout): Layout {
  const plans = pipeline.stages.map(planLane)
  const rows = Math.max(measures.minimumRows, ...plans.map((plan) => plan.rows))
  const height = laneHeight(rows)
  let x = 0
  const lanes = plans.map((plan, index): Lane => {
    const known = previous?.lanes[index]
    const here = x
    x += plan.width + measures.lane.gap
    if (known && known.plan === plan && known.x === here && known.height === height) return known
    return { index, plan, x: here, y: 0, width: plan.width, height }
  })
  return { lanes, width: Math.max(0, x - measures.lane.gap), height }
}

/** The inner picture of a stage, kept for as long as the stage is. */
export function planLane(stage: Stage): LanePlan {
  const known = plans.get(stage)
  if (known) return known
  const columns = columnsOf(stage.actions)
  const count = Math.max(1, columns.length)
  const plan: LanePlan = {
    stage,
    columns,
    width: 2 * measures.lane.padding + count * measures.card.width + (count - 1) * measures.columnGap,
    rows: columns.reduce((most, { cards }) => Math.max(most, cards.length), 0),
  }
  plans.set(stage, plan)
  return plan
}

/** The upper edge of a row, from the lane's corner; rows are level across all lanes. */
export function rowTop(row: number): number {
  return measures.lane.head + measures.lane.caption + row * (measures.card.height + measures.rowGap)
}

/** The left edge of a column, from the lane's corner. */
export function columnLeft(column: number): number {
  return measures.lane.padding + column * (measures.card.width + measures.columnGap)
}

/** Where a lane's rows end and its foot begins, from the lane's corner. */
export function footTop(lane: Rect): number {
  return lane.height - measures.lane.foot
}

/** The box of a card on the canvas. */
export function cardBox(lane: Point, card: Point): Rect {
  return { x: lane.x + card.x, y: lane.y + card.y, ...measures.card }
}

/** The card of an action, or `undefined`. */
export function findCard(layout: Layout, stage: number, action: number): { lane: Lane; card: Card } | undefined {
  const lane = layout.lanes[stage]
  if (!lane) return undefined
  for (const column of lane.plan.columns) {
    for (const card of column.cards) if (card.index === action) return { lane, card }
  }
  return undefined
}

function laneHeight(rows: number): number {
  return rowTop(rows) + measures.lane.foot
}

function columnsOf(actions: readonly Action[]): readonly Column[] {
  const byRunOrder = Map.groupBy(actions.entries(), ([, action]) => action.runOrder)
  return [...byRunOrder]
    .toSorted(([a], [b]) => a - b)
    .map(([runOrder, entries], column) => {
      const x = columnLeft(column)
      return { runOrder, x, cards: entries.map(([index, action], row) => placeCard(action, { index, row, x })) }
    })
}

/** An action that stands where it stood keeps its card, so that nothing of it is drawn anew. */
function placeCard(action: Action, { index, row, x }: { index: number; row: number; x: number }): Card {
  const known = cards.get(action)
  if (known && known.index === index && known.row === row && known.x === x) return known
  const card: Card = { action, index, row, x, y: rowTop(row) }
  cards.set(action, card)
  return card
}

const plans = new WeakMap<Stage, LanePlan>()
const cards = new WeakMap<Action, Card>()
