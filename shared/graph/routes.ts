import type { ActionPlace, ArtifactEdge, Flow } from './flow.ts'
import { findCard, type Layout, measures, type Point, rowTop } from './layout.ts'

/** The way of one artifact over the canvas, in right angles, from the maker's right edge to the taker's left one. */
export interface Route {
  readonly key: string
  readonly edge: ArtifactEdge
  readonly points: readonly Point[]
  /** The same way as SVG path data with rounded corners. */
  readonly path: string
}

export interface Routes {
  readonly routes: readonly Route[]
  readonly grid: Grid
  readonly byKey: ReadonlyMap<string, Route>
}

/**
 * Ways for all artifacts that run around cards and never under one. Since rows are level across lanes, the gaps between
 * rows are free from end to end, and so are the gaps between columns: a way is a vertical stretch beside the maker, a
 * horizontal one through a row gap (or a row that is free for that stretch) and a vertical one beside the taker.
 * Ways from one maker share their track, so that they read as one line that branches.
 *
 * While no card has moved, a way that `previous` holds is kept as it is.
 */
export function routeArtifacts(layout: Layout, flow: Flow, previous?: Routes): Routes {
  const grid = sameGrid(previous?.grid, gridOf(layout))
  const known = previous?.grid === grid ? previous.byKey : undefined
  const byKey = new Map<string, Route>()
  const routes: Route[] = []
  for (const edge of flow.edges) {
    const key = routeKey(edge)
    if (byKey.has(key)) continue
    const kept = known?.get(key)
    const route = kept && kept.edge.inOrder === edge.inOrder ? kept : makeRoute(grid, layout, edge, key)
    if (!route) continue
    byKey.set(key, route)
    routes.push(route)
  }
  return { routes, grid, byKey }
}

/** Tells ways apart: an artifact goes from one action to another at most once. */
export function routeKey({ artifact, from, to }: ArtifactEdge): string {
  return `${from.stage}.${from.action}>${to.stage}.${to.action}:${artifact}`
}

/** Path data for a line of right angles, its corners rounded. */
export function roundedPath(points: readonly Point[], radius = 7): string {
  const [first, ...rest] = points
  if (!first) return ''
  let path = `M${first.x} ${first.y}`
  let from = first
  for (const [i, corner] of rest.entries()) {
    const next = rest[i + 1]
    if (!next) return `${path}L${corner.x} ${corner.y}`
    const r = Math.min(radius, distance(from, corner) / 2, distance(corner, next) / 2)
    const before = towards(corner, from, r)
    const after = towards(corner, next, r)
    path += `L${before.x} ${before.y}Q${corner.x} ${corner.y} ${after.x} ${after.y}`
    from = corner
  }
  return path
}

/** What stands where: for each column of the canvas its left edge and how many rows it fills. */
interface Grid {
  readonly lefts: readonly number[]
  readonly rows: readonly number[]
  /** The number of each stage's first column. */
  readonly firstColumn: readonly number[]
}

function gridOf(layout: Layout): Grid {
  const lefts: number[] = []
  const rows: number[] = []
  const firstColumn: number[] = []
  for (const lane of layout.lanes) {
    firstColumn.push(lefts.length)
    if (lane.plan.columns.length === 0) {
      // A stage without actions shows a note where its first card would be.
      lefts.push(lane.x + measures.lane.padding)
      rows.push(1)
    }
    for (const column of lane.plan.columns) {
      lefts.push(lane.x + column.x)
      rows.push(column.cards.length)
    }
  }
  return { lefts, rows, firstColumn }
}

function sameGrid(a: Grid | undefined, b: Grid): Grid {
  if (!a) return b
  const same = (one: readonly number[], other: readonly number[]) =>
    one.length === other.length && one.every((value, i) => value === other[i])
  return same(a.lefts, b.lefts) && same(a.rows, b.rows) && same(a.firstColumn, b.firstColumn) ? a : b
}

interface Spot {
  readonly column: number
  readonly row: number
  readonly left: number
  readonly y: number
}

function makeRoute(grid: Grid, layout: Layout, edge: ArtifactEdge, key: string): Route | undefined {
  const from = spotOf(grid, layout, edge.from)
  const to = spotOf(grid, layout, edge.to)
  if (!from || !to) return undefined
  const points = withoutRepeats(wayBetween(grid, from, to))
  return { key, edge, points, path: roundedPath(points) }
}

function spotOf(grid: Grid, layout: Layout, place: ActionPlace): Spot | undefined {
  const found = findCard(layout, place.stage, place.action)
  const first = grid.firstColumn[place.stage]
  if (!found || first === undefined) return undefined
  const inLane = found.lane.plan.columns.findIndex(({ x }) => x === found.card.x)
  return {
    column: first + inLane,
    row: found.card.row,
    left: found.lane.x + found.card.x,
    y: middleOfRow(found.card.row),
  }
}

function wayBetween(grid: Grid, from: Spot, to: Spot): readonly Point[] {
  const start = { x: from.left + measures.card.width, y: from.y }
  const end = { x: to.left, y: to.y }
  const leave = start.x + leaveTracks.at(from.row)
  const enter = end.x - enterTracks.at(from.column + from.row)
  if (to.column === from.column + 1) return [start, { x: leave, y: start.y }, { x: leave, y: end.y }, end]
  if (to.column > from.column && isFree(grid, from.row, from.column, to.column)) {
    return [start, { x: enter, y: start.y }, { x: enter, y: end.y }, end]
  }
  if (to.column > from.column && isFree(grid, to.row, from.column, to.column)) {
    return [start, { x: leave, y: start.y }, { x: leave, y: end.y }, end]
  }
  // The gap beside the maker towards the taker; level ones pass below, since above the first row are the captions.
  const gap = to.row < from.row ? from.row : from.row + 1
  const corridor = rowTop(gap) - corridorTracks.at(from.column + from.row)
  return [
    start,
    { x: leave, y: start.y },
    { x: leave, y: corridor },
    { x: enter, y: corridor },
    { x: enter, y: end.y },
    end,
  ]
}

/** Whether no card stands in a row between two columns, both exclusive. */
function isFree(grid: Grid, row: number, after: number, before: number): boolean {
  for (let column = after + 1; column < before; column++) {
    if ((grid.rows[column] ?? 0) > row) return false
  }
  return true
}

/** Parallel ways inside one gap: distances from its edge, taken in turn. */
function tracks(first: number, step: number, count: number): { at(index: number): number } {
  return { at: (index) => first + (index % count) * step }
}

const leaveTracks = tracks(9, 3, 4)
const enterTracks = tracks(12, 3, 4)
const corridorTracks = tracks(4, 4, 5)

function middleOfRow(row: number): number {
  return rowTop(row) + measures.card.height / 2
}

function withoutRepeats(points: readonly Point[]): readonly Point[] {
  return points.filter((point, i) => {
    const before = points[i - 1]
    const after = points[i + 1]
    if (!before) return true
    if (before.x === point.x && before.y === point.y) return false
    return !(after && before.y === point.y && point.y === after.y)
  })
}

function distance(a: Point, b: Point): number {
  return Math.abs(a.x - b.x) + Math.abs(a.y - b.y)
}

function towards(from: Point, to: Point, length: number): Point {
  return { x: from.x + Math.sign(to.x - from.x) * length, y: from.y + Math.sign(to.y - from.y) * length }
}
