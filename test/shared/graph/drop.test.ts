import { describe, expect, it } from 'vitest'
import { dropIndicator, dropTarget } from '#shared/graph/drop.ts'
import { cardBox, findCard, layoutPipeline, measures, type Rect } from '#shared/graph/layout.ts'
import { action, example, pipeline, stage } from './pipelines.ts'

const layout = layoutPipeline(example())

function box(stageIndex: number, index: number): Rect {
  const found = findCard(layout, stageIndex, index)
  if (!found) throw new Error(`no card ${stageIndex}.${index}`)
  return cardBox(found.lane, found.card)
}

const middle = ({ x, y, width, height }: Rect) => ({ x: x + width / 2, y: y + height / 2 })
const lane = layout.lanes[1]!

describe('an action dropped', () => {
  it('on a card joins its column, before it on the upper half', () => {
    const { x, y } = middle(box(1, 0))
    const target = { kind: 'column', stage: 1, runOrder: 1 }
    expect(dropTarget(layout, { x, y: y - 10 }, 'action')).toEqual({ ...target, before: 0 })
    expect(dropTarget(layout, { x, y: y + 10 }, 'action')).toEqual({ ...target, before: 1 })
  })

  it('right below the last card of a column joins it at the end', () => {
    const c = box(1, 2)
    const point = { x: c.x + 5, y: c.y + c.height + measures.rowGap + 10 }
    expect(dropTarget(layout, point, 'action')).toEqual({ kind: 'column', stage: 1, runOrder: 2, before: undefined })
  })

  it('between two columns gets a run order of its own', () => {
    const c = box(1, 2)
    const point = { x: c.x + c.width + measures.columnGap / 2, y: c.y + 20 }
    expect(dropTarget(layout, point, 'action')).toEqual({ kind: 'between', stage: 1, after: 2 })
  })

  it('before the first column goes before all others', () => {
    expect(dropTarget(layout, { x: lane.x + 5, y: 100 }, 'action')).toEqual({ kind: 'between', stage: 1, after: 0 })
  })

  it('on free space of a lane goes last: its head, its foot, right of all columns, and in an empty stage', () => {
    const last = { kind: 'last', stage: 1 }
    const c = box(1, 2)
    expect(dropTarget(layout, { x: c.x + 5, y: lane.height - 5 }, 'action')).toEqual(last)
    expect(dropTarget(layout, { x: c.x + 5, y: 5 }, 'action')).toEqual(last)
    expect(dropTarget(layout, { x: lane.x + lane.width - 4, y: 120 }, 'action')).toEqual(last)
    const empty = layoutPipeline(pipeline(stage('Empty')))
    expect(dropTarget(empty, { x: 100, y: 100 }, 'action')).toEqual({ kind: 'last', stage: 0 })
  })

  it('beside all lanes or on a stage that cannot be read means nothing', () => {
    expect(dropTarget(layout, { x: lane.x - measures.lane.gap / 2, y: 100 }, 'action')).toBeUndefined()
    expect(dropTarget(layout, { x: lane.x + 20, y: layout.height + 1 }, 'action')).toBeUndefined()
    const opaque = layoutPipeline(pipeline({ 'Fn::If': ['x', {}, {}] }))
    expect(dropTarget(opaque, { x: 50, y: 50 }, 'action')).toBeUndefined()
  })
})

describe('a stage dropped', () => {
  it('goes before or after the lane under the pointer, by the half', () => {
    const point = { x: lane.x + lane.width / 2, y: 30 }
    expect(dropTarget(layout, { ...point, x: point.x - 1 }, 'stage')).toEqual({ kind: 'stage', before: 1 })
    expect(dropTarget(layout, { ...point, x: point.x + 1 }, 'stage')).toEqual({ kind: 'stage', before: 2 })
  })

  it('outside all lanes means nothing', () => {
    expect(dropTarget(layout, { x: lane.x, y: -1 }, 'stage')).toBeUndefined()
  })
})

it('lights up a line inside the lane, or between lanes for a stage', () => {
  const single = layoutPipeline(pipeline(stage('A', action('a')), stage('B', action('b'))))
  const inside = dropIndicator(single, { kind: 'last', stage: 1 })
  expect(inside && inside.x > single.lanes[1]!.x && inside.x + inside.width < single.width).toBe(true)
  expect(dropIndicator(single, { kind: 'stage', before: 1 })).toEqual({
    x: single.lanes[1]!.x - measures.lane.gap / 2 - 2,
    y: 0,
    width: 4,
    height: single.height,
  })
  expect(dropIndicator(single, { kind: 'stage', before: 2 })?.x).toBeGreaterThan(single.width)
})
